import { describe, expect, it } from 'vitest';
import { createDocumentStore } from '../../../renderer/state/document-store';
import { updateBasics } from '../../../shared/domain/edits/basics';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { anOpenedWorkshop, digestOf } from '../../builders/a-session';
import { stoppedClock } from '../../builders/clock-and-ids';

const stamp = { revision: 9, digest: digestOf(9) };

/** A window with one edit, and what another window made of the same file. */
function aWindow() {
  const documents = createDocumentStore(() => 0, stoppedClock().now);
  documents.show(anOpenedWorkshop());
  documents.edit('company', (design) => updateBasics(design, { company: 'Toko' }));
  const open = () => documents.getState().open;
  function otherWindowMakes(change: (workshop: Workshop) => Workshop): boolean {
    const workshop = open()?.workshop ?? anOpenedWorkshop().workshop;
    return documents.refresh(anOpenedWorkshop({ workshop: change(structuredClone(workshop)), stamp }));
  }
  return { documents, open, otherWindowMakes };
}

describe('what another window saved', () => {
  it('is taken over without a word where only the session went on, and undo stays', () => {
    const { documents, open, otherWindowMakes } = aWindow();
    const before = open()?.workshop.design;
    const isSame = otherWindowMakes((workshop) => {
      const clock = { ...workshop.session.clock, elapsedSeconds: 60 };
      return { ...workshop, session: { ...workshop.session, clock } };
    });
    expect(isSame).toBe(true);
    expect(open()?.workshop.session.clock.elapsedSeconds).toBe(60);
    expect(open()?.workshop.design).toBe(before);
    expect(open()?.saved).toMatchObject({ stamp });
    expect(open()?.saved.workshop).toBe(open()?.workshop);
    expect(documents.undo()).toBe('company');
    expect(open()?.workshop.design.company).toBe('Toko Siswa Maju');
  });

  it('ends the undo steps where the design is another one', () => {
    const { documents, otherWindowMakes } = aWindow();
    const isSame = otherWindowMakes((workshop) => ({
      ...workshop,
      design: updateBasics(workshop.design, { company: 'Theirs' }),
    }));
    expect(isSame).toBe(false);
    expect(documents.undo()).toBeUndefined();
  });

  it('ends them at what was signed there', () => {
    const { documents, otherWindowMakes } = aWindow();
    const signature = { role: 'ceo', name: 'Ayu', date: '2026-08-03' } as const;
    const pending = { signature, signedAt: '2026-08-03T02:00:00.000Z', lapsedAt: null };
    const isSame = otherWindowMakes((workshop) => ({
      ...workshop,
      record: { ...workshop.record, pendingSignatures: [pending] as never },
    }));
    expect(isSame).toBe(false);
    expect(documents.undo()).toBeUndefined();
  });
});
