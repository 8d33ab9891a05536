import type { WebContents } from 'electron';
import { expect, it } from 'vitest';
import { reloadOnceAfterCrash } from '../../../electron/desktop/crash-recovery';
import { FakeContents } from '../../builders/fake-electron';

function crashing(...reasons: readonly string[]) {
  const contents = new FakeContents();
  let givenUp = 0;
  reloadOnceAfterCrash(contents as unknown as WebContents, () => (givenUp += 1));
  for (const reason of reasons) contents.emit('render-process-gone', {}, { reason, exitCode: 1 });
  return { reloads: contents.reloads, givenUp };
}

it('loads the page again after a crash', () => {
  expect(crashing('crashed')).toEqual({ reloads: 1, givenUp: 0 });
});

it('gives up when the page crashes again', () => {
  expect(crashing('oom', 'crashed')).toEqual({ reloads: 1, givenUp: 1 });
});

it('leaves a page alone that ended as it should', () => {
  expect(crashing('clean-exit')).toEqual({ reloads: 0, givenUp: 0 });
});
