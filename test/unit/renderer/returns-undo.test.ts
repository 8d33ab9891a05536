import { describe, expect, it } from 'vitest';
import { createDocumentStore } from '../../../renderer/state/document-store';
import { updateKpi } from '../../../shared/domain/edits/kpis';
import { landReturn } from '../../../shared/packs/return/land-return';
import { readReturn } from '../../../shared/packs/return/read-return';
import { takeBackReturn } from '../../../shared/packs/return/take-back-return';
import { aFinishedWorkshop } from '../../builders/a-finished-workshop';
import { ReturnedPack } from '../../builders/a-returned-pack';
import { anOpenedWorkshop } from '../../builders/a-session';
import { countingIds } from '../../builders/clock-and-ids';

const MOMENT = '2026-08-03T02:00:00.000Z';
const workshop = aFinishedWorkshop();

/** An open workshop into which a pack can be landed, with a name of its owner that tells what happened. */
function aDocument() {
  let milliseconds = 0;
  const documents = createDocumentStore(
    () => (milliseconds += 5_000),
    () => MOMENT,
  );
  documents.show(anOpenedWorkshop({ workshop }));
  const open = () => {
    const now = documents.getState().open;
    if (!now) throw new Error('The document was closed.');
    return now;
  };
  const cells = new ReturnedPack(workshop).put('kpis', 0, { owner: 'Sari' }).cells();
  return {
    documents,
    open,
    land: () =>
      documents.editWithReturns('return', (now) => {
        const reading = readReturn(now, cells);
        if (reading.kind === 'refused') throw new Error(reading.code);
        const context = { fileName: 'a.xlsx', at: MOMENT, newId: countingIds('landed') };
        return landReturn(now, reading, reading.proposals, context);
      }),
    takeBack: () =>
      documents.editWithReturns(
        'return-taken-back',
        (now) => takeBackReturn(now, now.record.returns[0]?.id ?? '', MOMENT).workshop,
      ),
    rename: (name: string) => documents.edit('kpi', (design) => updateKpi(design, 'mkt-01', { name })),
    owner: () => open().workshop.design.kpis[0]?.owner,
    returns: () => open().workshop.record.returns.map(({ takenBackAt }) => takenBackAt),
  };
}

describe('undo of a return', () => {
  it('takes the record of it along, and redo brings both back', () => {
    const { documents, land, owner, returns } = aDocument();
    land();
    expect([owner(), returns()]).toEqual(['Sari', [null]]);
    expect(documents.undo()).toBe('return');
    expect([owner(), returns()]).toEqual(['Dinda Safitri', []]);
    expect(documents.redo()).toBe('return');
    expect([owner(), returns()]).toEqual(['Sari', [null]]);
  });

  it('leaves the record alone where a step has nothing to do with it', () => {
    const { documents, land, rename, returns } = aDocument();
    land();
    rename('Kelas yang kenal');
    expect(documents.undo()).toBe('kpi');
    expect(returns()).toEqual([null]);
    documents.undo();
    documents.redo();
    documents.redo();
    expect(returns()).toEqual([null]);
  });

  it('knows a return that was taken back, and back again', () => {
    const { documents, land, takeBack, owner, returns } = aDocument();
    land();
    takeBack();
    expect([owner(), returns()]).toEqual(['Dinda Safitri', [MOMENT]]);
    expect(documents.undo()).toBe('return-taken-back');
    expect([owner(), returns()]).toEqual(['Sari', [null]]);
    documents.redo();
    expect([owner(), returns()]).toEqual(['Dinda Safitri', [MOMENT]]);
  });

  it('keeps what else the record has learnt meanwhile', () => {
    const { documents, land, open } = aDocument();
    land();
    const handout = {
      id: 'h',
      kind: 'pack',
      fileName: 'b.xlsx',
      language: 'id',
      revision: 2,
      at: MOMENT,
    } as const;
    documents.appendToRecord((record) => ({ ...record, handouts: [handout] }));
    documents.undo();
    expect(open().workshop.record).toMatchObject({ returns: [], handouts: [{ id: 'h' }] });
  });

  it('does not go back behind a signature', () => {
    const { documents, land, owner, returns } = aDocument();
    land();
    documents.sign({ role: 'ceo', name: 'Ayu', date: '2026-08-03' });
    expect(documents.undo()).toBeUndefined();
    expect([owner(), returns()]).toEqual(['Sari', [null]]);
  });

  it('lets a first signature lapse, which no undo gives back', () => {
    const { documents, land, open } = aDocument();
    documents.sign({ role: 'ceo', name: 'Ayu', date: '2026-08-03' });
    land();
    documents.undo();
    expect(open().workshop.record.pendingSignatures).toMatchObject([{ lapsedAt: MOMENT }]);
  });
});
