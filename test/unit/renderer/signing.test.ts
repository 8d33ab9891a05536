import { describe, expect, it } from 'vitest';
import { createDocumentStore } from '../../../renderer/state/document-store';
import { updateBasics } from '../../../shared/domain/edits/basics';
import { workshopStage } from '../../../shared/domain/versions/stage';
import { anOpenedWorkshop } from '../../builders/a-session';

const MOMENT = '2026-08-03T02:00:00.000Z';
const ceo = { role: 'ceo', name: 'Ayu Lestari', date: '2026-08-03' } as const;
const coo = { role: 'coo', name: 'Bima Pratama', date: '2026-08-04' } as const;

/** An open workshop on which someone has typed already. */
function aDocument() {
  let milliseconds = 0;
  const documents = createDocumentStore(
    () => (milliseconds += 5_000),
    () => MOMENT,
  );
  documents.show(anOpenedWorkshop());
  const type = (company: string) =>
    documents.edit('company', (design) => updateBasics(design, { company }), 'company');
  type('Toko');
  const open = () => {
    const now = documents.getState().open;
    if (!now) throw new Error('The document was closed.');
    return now;
  };
  return {
    documents,
    type,
    open,
    stage: () => workshopStage(open().workshop),
    company: () => open().workshop.design.company,
  };
}

describe('signing what is on screen', () => {
  it('waits for the second signature, which freezes the version', () => {
    const { documents, open, stage } = aDocument();
    expect(documents.sign(ceo)).toBe(true);
    expect(stage()).toMatchObject({ kind: 'half-signed', number: 1 });
    expect(documents.sign(coo)).toBe(true);
    const { design, record } = open().workshop;
    expect(record.versions).toMatchObject([
      { number: 1, signatures: [{ ...ceo, at: MOMENT }, coo], design: { company: 'Toko' } },
    ]);
    expect(record.versions[0]?.design).toEqual(design);
  });

  it('does nothing without a name, or where everything is signed', () => {
    const { documents, open } = aDocument();
    expect(documents.sign({ ...ceo, name: '  ' })).toBe(false);
    expect(open().history.past).toHaveLength(1);
    documents.sign(ceo);
    documents.sign(coo);
    const { workshop } = open();
    expect(documents.sign(ceo)).toBe(false);
    expect(open().workshop).toBe(workshop);
  });

  it('signs the letters that a field still holds', () => {
    const { documents, type, open } = aDocument();
    documents.hold({}, () => type('Toko Siswa'));
    documents.sign(ceo);
    expect(open().workshop.record.pendingSignatures[0]?.design?.company).toBe('Toko Siswa');
    expect(open().history.past).toEqual([]);
  });

  it('is undone by nothing, and undo says where it ends', () => {
    const { documents, type, open, company } = aDocument();
    expect(open().history.isSigned).toBe(false);
    documents.sign(ceo);
    expect(documents.undo()).toBeUndefined();
    expect(open().history.isSigned).toBe(true);
    documents.sign(coo);
    type('Toko Siswa Maju');
    expect(documents.undo()).toBe('company');
    expect(documents.undo()).toBeUndefined();
    expect(open().history.isSigned).toBe(true);
    expect(company()).toBe('Toko');
    expect(open().workshop.record.versions).toHaveLength(1);
  });

  it('leaves nothing to redo from before', () => {
    const { documents, company } = aDocument();
    documents.undo();
    documents.sign(ceo);
    expect(documents.redo()).toBeUndefined();
    expect(company()).toBe('Toko Siswa Maju');
  });
});

describe('an edit between the two signatures', () => {
  it('lapses the first one, for good: undoing the edit does not sign again', () => {
    const { documents, type, open, stage } = aDocument();
    documents.sign(ceo);
    type('Toko Lain');
    expect(open().workshop.record.pendingSignatures).toMatchObject([{ lapsedAt: MOMENT }]);
    documents.undo();
    expect(stage()).toMatchObject({ kind: 'draft', lapsed: { signature: ceo } });
  });

  it('leaves a signature alone that does not cover it', () => {
    const { documents, stage } = aDocument();
    documents.sign(ceo);
    documents.edit('session', (design) => updateBasics(design, { lessons: 3 }));
    documents.editSession((session) => ({ ...session, decisions: [] }));
    expect(stage().kind).toBe('half-signed');
  });

  it('after both signatures makes a draft of the next version, and undo brings the signed one back', () => {
    const { documents, type, stage } = aDocument();
    documents.sign(ceo);
    documents.sign(coo);
    type('Toko Lain');
    expect(stage()).toMatchObject({ kind: 'draft', number: 2, lapsed: null });
    documents.undo();
    expect(stage()).toMatchObject({ kind: 'signed', number: 1 });
  });
});
