import { describe, expect, it } from 'vitest';
import { createAutosave } from '../../../renderer/state/autosave';
import { createDocumentStore } from '../../../renderer/state/document-store';
import { updateBasics } from '../../../shared/domain/edits/basics';
import { anOpenedWorkshop, steppedTimers } from '../../builders/a-session';
import { stoppedClock } from '../../builders/clock-and-ids';

const COMPANY_FIELD = {};
const PERIOD_FIELD = {};

function anOpenDocument() {
  const documents = createDocumentStore(() => 0, stoppedClock().now);
  documents.show(anOpenedWorkshop());
  const before = documents.getState().open?.workshop.design;
  return {
    documents,
    before,
    design: () => documents.getState().open?.workshop.design,
    typeCompany: (company: string) =>
      documents.hold(COMPANY_FIELD, () =>
        documents.edit('company', (design) => updateBasics(design, { company }), 'company'),
      ),
    typePeriodName: (name: string) =>
      documents.hold(PERIOD_FIELD, () =>
        documents.edit('period', (design) => ({ ...design, period: { ...design.period, name } }), 'period'),
      ),
  };
}

describe('what is being typed', () => {
  it('waits until it is settled, and goes in once', () => {
    const { documents, design, before, typeCompany } = anOpenDocument();
    typeCompany('T');
    expect(design()).toBe(before);
    documents.settle();
    documents.settle();
    expect(design()?.company).toBe('T');
    expect(documents.getState().open?.history.past).toHaveLength(1);
  });

  it('is replaced by more typing in the same field', () => {
    const { documents, design, typeCompany } = anOpenDocument();
    typeCompany('T');
    typeCompany('To');
    documents.settle();
    expect(design()?.company).toBe('To');
  });

  it('goes in before the first letter of another field', () => {
    const { documents, design, typeCompany, typePeriodName } = anOpenDocument();
    typeCompany('Toko');
    typePeriodName('S');
    expect(design()).toMatchObject({ company: 'Toko' });
    documents.settle();
    expect(design()).toMatchObject({ company: 'Toko', period: { name: 'S' } });
  });

  it('goes in before any other edit', () => {
    const { documents, design, typeCompany } = anOpenDocument();
    typeCompany('Toko');
    documents.edit('company', (now) => updateBasics(now, { company: `${now.company} Maju` }));
    expect(design()?.company).toBe('Toko Maju');
  });

  it('is what an undo right after it takes back', () => {
    const { documents, design, before, typeCompany } = anOpenDocument();
    typeCompany('Toko');
    expect(documents.undo()).toBe('company');
    expect(design()).toEqual(before);
  });

  it('is part of a save that comes before it is settled', async () => {
    const { documents, typeCompany } = anOpenDocument();
    const saved: string[] = [];
    const save = ({
      workshop,
      base,
    }: {
      workshop: { design: { company: string } };
      base: { revision: number };
    }) => {
      saved.push(workshop.design.company);
      return Promise.resolve({
        stamp: { ...base, revision: base.revision + 1 },
        savedAt: '2026-08-03T03:00:00.000Z',
      });
    };
    const autosave = createAutosave(documents, save as never, steppedTimers().timers);
    typeCompany('Toko');
    expect(await autosave.flush()).toBe(true);
    expect(saved).toEqual(['Toko']);
    autosave.stop();
  });
});
