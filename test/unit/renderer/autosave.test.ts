import { describe, expect, it } from 'vitest';
import { createAutosave, LONGEST_WAIT_MS } from '../../../renderer/state/autosave';
import { createDocumentStore } from '../../../renderer/state/document-store';
import type { SaveReceipt } from '../../../shared/contract/contract';
import { updateBasics } from '../../../shared/domain/edits/basics';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { AppError, type ErrorCode } from '../../../shared/errors';
import { anOpenedWorkshop, digestOf, settle, steppedTimers } from '../../builders/a-session';
import { stoppedClock } from '../../builders/clock-and-ids';

interface SaveRequest {
  readonly workshop: Workshop;
  readonly base: { readonly revision: number };
}

/** An autosave over a disk that answers when, and with what, the test says. */
function anAutosave() {
  const { timers, advance } = steppedTimers();
  const documents = createDocumentStore(() => timers.now(), stoppedClock().now);
  const requests: SaveRequest[] = [];
  let answers: (() => Promise<SaveReceipt>)[] = [];
  const save = async (request: SaveRequest): Promise<SaveReceipt> => {
    requests.push(request);
    const answer = answers.shift();
    if (answer) return answer();
    const revision = request.base.revision + 1;
    return { stamp: { revision, digest: digestOf(revision) }, savedAt: '2026-08-03T03:00:00.000Z' };
  };
  const autosave = createAutosave(documents, save as never, timers);
  documents.show(anOpenedWorkshop());
  const type = (company: string) =>
    documents.edit('company', (design) => updateBasics(design, { company }), 'company');
  const failWith = (...codes: ErrorCode[]) => {
    answers = codes.map((code) => () => Promise.reject(new AppError(code)));
  };
  const holdNext = () => {
    let release: () => void = () => undefined;
    answers = [
      () =>
        new Promise((resolve) => {
          release = () =>
            resolve({ stamp: { revision: 2, digest: digestOf(2) }, savedAt: '2026-08-03T03:00:00.000Z' });
        }),
    ];
    return () => release();
  };
  return {
    documents,
    autosave,
    requests,
    advance,
    type,
    failWith,
    holdNext,
    state: () => autosave.state.getState(),
  };
}

describe('saving by itself', () => {
  it('saves half a second after the last keystroke, and says so only then', async () => {
    const { type, advance, requests, state } = anAutosave();
    type('Toko');
    expect(state().kind).toBe('unsaved');
    await advance(499);
    expect(requests).toHaveLength(0);
    await advance(1);
    expect(requests[0]?.workshop.design.company).toBe('Toko');
    expect(state()).toEqual({ kind: 'saved', at: '2026-08-03T03:00:00.000Z' });
  });

  it('lets no edit wait longer than two seconds while typing never stops', async () => {
    const { type, advance, requests } = anAutosave();
    for (let time = 0; time <= LONGEST_WAIT_MS; time += 100) {
      type(`Toko ${time}`);
      await advance(100);
    }
    expect(requests).toHaveLength(1);
  });

  it('does not say "saved" before the receipt', async () => {
    const { type, advance, holdNext, state } = anAutosave();
    const release = holdNext();
    type('Toko');
    await advance(500);
    expect(state().kind).toBe('saving');
    release();
    await settle();
    expect(state().kind).toBe('saved');
  });

  it('keeps one write in flight and saves the newest state next', async () => {
    const { type, advance, holdNext, requests, documents, state } = anAutosave();
    const release = holdNext();
    type('Toko');
    await advance(500);
    type('Toko Siswa');
    type('Toko Siswa Maju');
    await advance(5_000);
    expect(requests).toHaveLength(1);
    release();
    await settle();
    await advance(2_000);
    expect(requests.map(({ workshop }) => workshop.design.company)).toEqual(['Toko', 'Toko Siswa Maju']);
    expect(requests[1]?.base.revision).toBe(2);
    expect(state().kind).toBe('saved');
    expect(documents.getState().open?.saved.stamp.revision).toBe(3);
  });

  it('keeps the edits, says so and tries again when the disk is full', async () => {
    const { type, advance, failWith, requests, documents, state } = anAutosave();
    failWith('disk-full', 'disk-full');
    type('Toko');
    await advance(500);
    expect(state()).toMatchObject({ kind: 'failed', isRetrying: true });
    expect(documents.getState().open?.workshop.design.company).toBe('Toko');
    await advance(1_000);
    expect(state().kind).toBe('failed');
    await advance(2_000);
    expect(state().kind).toBe('saved');
    expect(requests.at(-1)?.workshop.design.company).toBe('Toko');
  });

  it('keeps trying for as long as a busy file takes', async () => {
    const { type, advance, failWith, state } = anAutosave();
    failWith(...Array.from({ length: 5 }, () => 'file-busy' as const));
    type('Toko');
    await advance(60_000);
    expect(state().kind).toBe('saved');
  });

  it('saves what was typed while it was failing', async () => {
    const { type, advance, failWith, requests } = anAutosave();
    failWith('file-busy');
    type('Toko');
    await advance(500);
    type('Toko Siswa Maju');
    await advance(5_000);
    expect(requests.at(-1)?.workshop.design.company).toBe('Toko Siswa Maju');
  });

  it('saves what was typed while a retry was under way', async () => {
    const { type, advance, failWith, holdNext, requests, state } = anAutosave();
    failWith('file-busy');
    type('Toko');
    await advance(500);
    const release = holdNext();
    await advance(1_000);
    type('Toko Siswa Maju');
    release();
    await settle();
    await advance(5_000);
    expect(requests.at(-1)?.workshop.design.company).toBe('Toko Siswa Maju');
    expect(state().kind).toBe('saved');
  });

  it('stops at a conflict and leaves it on screen while people type on', async () => {
    const { type, advance, failWith, requests, state } = anAutosave();
    failWith('changed-on-disk');
    type('Toko');
    await advance(500);
    type('Toko Siswa');
    await advance(60_000);
    expect(requests).toHaveLength(1);
    expect(state()).toMatchObject({ kind: 'failed', isRetrying: false });
  });

  it('flushes at once and tells whether everything is on disk', async () => {
    const { type, autosave, failWith } = anAutosave();
    type('Toko');
    expect(await autosave.flush()).toBe(true);
    failWith('read-only');
    type('Toko Siswa');
    expect(await autosave.flush()).toBe(false);
  });

  it('asks nothing of the disk when nothing was changed', async () => {
    const { autosave, advance, requests } = anAutosave();
    expect(await autosave.flush()).toBe(true);
    await advance(10_000);
    expect(requests).toHaveLength(0);
  });

  it('forgets an old trouble when another workshop is opened', async () => {
    const { type, advance, failWith, documents, state } = anAutosave();
    failWith('changed-on-disk');
    type('Toko');
    await advance(500);
    documents.show(anOpenedWorkshop({ handle: 'handle-2' }));
    expect(state().kind).toBe('saved');
  });
});
