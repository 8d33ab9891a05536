import { describe, expect, it } from 'vitest';
import { EMPTY_HISTORY, redo, remember, TYPING_PAUSE_MS, undo } from '../../../renderer/state/history';
import type { Design } from '../../../shared/domain/schema/design';
import { aWorkshop } from '../../builders/a-workshop';

const designOf = (company: string) => aWorkshop({ company }).design;
const now = (design: Design) => ({ design, returns: [] });
const [empty, one, two, three] = [designOf(''), designOf('T'), designOf('To'), designOf('Toko')];

function typed(...moments: readonly number[]) {
  const designs = [empty, one, two, three];
  return moments.reduce(
    (history, at, index) =>
      remember(
        history,
        { design: designs[index] ?? empty },
        { label: 'company', coalesceKey: 'company', at },
      ),
    EMPTY_HISTORY,
  );
}

describe('the history of a document', () => {
  it('takes the typing of one field back as one step', () => {
    const history = typed(0, 100, 200);
    expect(undo(history, now(three))).toMatchObject({ design: empty, label: 'company' });
    expect(history.past).toHaveLength(1);
  });

  it('begins a new step after a pause', () => {
    const history = typed(0, 100, 100 + TYPING_PAUSE_MS);
    expect(undo(history, now(three))?.design).toBe(two);
  });

  it('keeps edits without a key apart, however fast they come', () => {
    let history = remember(EMPTY_HISTORY, { design: empty }, { label: 'objective', at: 0 });
    history = remember(history, { design: one }, { label: 'objective', at: 1 });
    expect(history.past).toHaveLength(2);
  });

  it('goes back and forth to the very same designs', () => {
    const back = undo(typed(0), now(one));
    const forth = back && redo(back.history, now(back.design));
    expect(back?.design).toBe(empty);
    expect(forth?.design).toBe(one);
    expect(forth && undo(forth.history, now(forth.design))?.design).toBe(empty);
  });

  it('forgets what was undone once something else is done', () => {
    const back = undo(typed(0), now(one));
    const history = back && remember(back.history, { design: back.design }, { label: 'objective', at: 50 });
    expect(history && redo(history, now(three))).toBeUndefined();
  });

  it('does not let typing flow into a step that was redone', () => {
    const back = undo(typed(0), now(one));
    const forth = back && redo(back.history, now(back.design));
    const history =
      forth &&
      remember(forth.history, { design: forth.design }, { label: 'company', coalesceKey: 'company', at: 10 });
    expect(history && undo(history, now(two))?.design).toBe(one);
  });

  it('has nothing to undo or redo at the beginning', () => {
    expect(undo(EMPTY_HISTORY, now(empty))).toBeUndefined();
    expect(redo(EMPTY_HISTORY, now(empty))).toBeUndefined();
  });

  it('keeps the last 500 steps', () => {
    let history = EMPTY_HISTORY;
    for (let at = 0; at < 600; at += 1) history = remember(history, { design: empty }, { label: 'kpi', at });
    expect(history.past).toHaveLength(500);
    expect(history.past.at(-1)?.at).toBe(599);
  });
});
