import { describe, expect, it } from 'vitest';
import { moveKpiToDepartment } from '../../../../shared/domain/edits/kpi-order';
import { updateKpi } from '../../../../shared/domain/edits/kpis';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import type { Proposal } from '../../../../shared/packs/return/proposals';
import {
  createArrival,
  createFileReader,
  decisionKey,
  type Decisions,
  landFiles,
  type ReadFile,
} from '../../../../shared/packs/return/returned-files';
import type { ReturnedFile } from '../../../../shared/packs/return/returned-file';
import { takeBackReturn } from '../../../../shared/packs/return/take-back-return';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { ReturnedPack } from '../../../builders/a-returned-pack';
import { countingIds } from '../../../builders/clock-and-ids';

const workshop = aFinishedWorkshop();
const NONE: Decisions = new Map();
const AT = '2026-08-10T03:00:00.000Z';

const marketing = (packId = 'pack-1') => new ReturnedPack(workshop, { packId });
const hrd = () => new ReturnedPack(workshop, { department: 1, packId: 'pack-hrd' });
const files = (...packs: readonly ReturnedPack[]): ReturnedFile[] =>
  packs.map((pack, index) => ({
    id: `file-${index + 1}`,
    fileName: `${index + 1}.xlsx`,
    workbook: pack.cells(),
  }));

function aReader() {
  const reader = createFileReader();
  const arrival = createArrival(AT, countingIds('landed'));
  return {
    read: (all: readonly ReturnedFile[], decisions = NONE, into: Workshop = workshop) =>
      reader.read(into, all, decisions, arrival),
    land: (all: readonly ReturnedFile[], decisions = NONE, into: Workshop = workshop) =>
      landFiles(into, reader.read(into, all, decisions, arrival), decisions, arrival),
  };
}

function proposalsOf(read: ReadFile | undefined): readonly Proposal[] {
  return read?.reading.kind === 'understood' ? read.reading.proposals : [];
}
const told = (read: ReadFile | undefined) =>
  proposalsOf(read).map((one) =>
    one.kind === 'field'
      ? [one.field, one.ours, one.theirs, one.state]
      : [one.kind, one.values.name ?? one.values.duty],
  );
const kpi = ({ design }: Workshop, id: string) => design.kpis.find((one) => one.id === id);

describe('several files at once', () => {
  it('each bring what is theirs, and land together with a record of each', () => {
    const all = files(marketing().put('kpis', 0, { owner: 'Sari' }), hrd().put('kpis', 0, { owner: 'Ayu' }));
    const { read, land } = aReader();
    expect(read(all).map(told)).toEqual([
      [['owner', 'Dinda Safitri', 'Sari', 'changed']],
      [['owner', 'Sari Utami', 'Ayu', 'changed']],
    ]);
    const landed = land(all);
    expect([kpi(landed, 'mkt-01')?.owner, kpi(landed, 'hrd-01')?.owner]).toEqual(['Sari', 'Ayu']);
    expect(landed.record.returns.map(({ fileName }) => fileName)).toEqual(['1.xlsx', '2.xlsx']);
  });

  it('bring nothing twice when one of them is a copy of another', () => {
    const filled = marketing().put('kpis', 0, { owner: 'Sari' });
    filled.put('kpis', filled.free('kpis'), { name: 'Keluhan' });
    const all = files(filled, filled);
    const { read, land } = aReader();
    const [first, copy] = read(all);
    expect(told(first)).toHaveLength(2);
    expect(told(copy)).toEqual([]);
    expect(copy?.after?.id).toBe('file-1');
    const landed = land(all);
    expect(landed.design.kpis.filter(({ name }) => name === 'Keluhan')).toHaveLength(1);
    expect(landed.record.returns).toHaveLength(1);
  });

  it('stand after one that brings something, and an empty one says that nothing was changed in it', () => {
    const empty = marketing('pack-2');
    const [, unfilled, filled] = aReader().read(
      files(marketing('pack-1'), empty, marketing('pack-3').put('kpis', 0, { owner: 'Sari' })),
    );
    expect([unfilled?.after, filled?.after]).toEqual([null, null]);
    const [, second] = aReader().read(files(marketing('pack-1').put('kpis', 0, { owner: 'Sari' }), empty));
    expect(second?.after?.id).toBe('file-1');
    expect(second?.reading).toMatchObject({ proposals: [], agreed: 0 });
  });

  it('are in conflict where a later one says something else of the same field', () => {
    const all = files(
      marketing('pack-1').put('kpis', 0, { owner: 'Sari' }),
      marketing('pack-2').put('kpis', 0, { owner: 'Raka' }),
    );
    const { read, land } = aReader();
    expect(told(read(all)[1])).toEqual([['owner', 'Sari', 'Raka', 'conflict']]);
    expect(kpi(land(all), 'mkt-01')?.owner).toBe('Sari');
    const [conflict] = proposalsOf(read(all)[1]);
    const decided = new Map([[conflict ? decisionKey({ id: 'file-2' }, conflict) : '', true]]);
    expect(kpi(land(all, decided), 'mkt-01')?.owner).toBe('Raka');
  });

  it('are read again when a decision about an earlier one changes what a later one meets', () => {
    const all = files(
      marketing('pack-1').put('kpis', 0, { owner: 'Sari' }),
      marketing('pack-2').put('kpis', 0, { owner: 'Raka' }),
    );
    const { read } = aReader();
    const [owner] = proposalsOf(read(all)[0]);
    const refused = new Map([[owner ? decisionKey({ id: 'file-1' }, owner) : '', false]]);
    expect(told(read(all, refused)[1])).toEqual([['owner', 'Dinda Safitri', 'Raka', 'changed']]);
  });

  it('meet where a KPI has moved from one department to the other', () => {
    const moved = { ...workshop, design: moveKpiToDepartment(workshop.design, 'mkt-01', 'HRD') };
    const all = files(
      marketing().put('kpis', 0, { owner: 'Sari' }),
      new ReturnedPack(moved, { department: 1, packId: 'pack-2' }).put('kpis', 1, { owner: 'Raka' }),
    );
    const { read } = aReader();
    expect(told(read(all, NONE, moved)[1])).toEqual([['owner', 'Sari', 'Raka', 'conflict']]);
  });

  it('land with the very things that were looked at, however often', () => {
    const filled = marketing('pack-1');
    filled.put('kpis', filled.free('kpis'), { name: 'Keluhan' });
    const later = marketing('pack-1');
    later.put('kpis', later.free('kpis'), { name: 'Keluhan', owner: 'Raka' });
    const all = files(filled, later);
    const { read, land } = aReader();
    expect(told(read(all)[1])).toEqual([['owner', null, 'Raka', 'changed']]);
    const landed = land(all);
    expect(landed.design.kpis.filter(({ name }) => name === 'Keluhan').map(({ owner }) => owner)).toEqual([
      'Raka',
    ]);
    expect(land(all)).toEqual(landed);
  });

  it('leave those alone that have nothing to do with a decision', () => {
    const all = files(marketing().put('kpis', 0, { owner: 'Sari' }), hrd().put('kpis', 0, { owner: 'Ayu' }));
    const { read } = aReader();
    const [first, second] = read(all);
    const after = read(all, new Map([['file-1 kpis mkt-01 owner', false]]));
    expect([after[0] === first, after[1] === second]).toEqual([true, true]);
    const edited = { ...workshop, design: updateKpi(workshop.design, 'mkt-01', { owner: 'Sari' }) };
    expect(told(read(all, NONE, edited)[0])).toEqual([]);
  });

  it('of which nothing was accepted leave no record', () => {
    const all = files(marketing().put('kpis', 0, { owner: 'Sari' }));
    const { land } = aReader();
    expect(land(all, new Map([['file-1 kpis mkt-01 owner', false]]))).toBe(workshop);
  });

  it('are refused one by one', () => {
    const other = new ReturnedPack({ ...workshop, id: 'another' });
    const [refused, read] = aReader().read(files(other, hrd().put('kpis', 0, { owner: 'Ayu' })));
    expect(refused?.reading).toMatchObject({ kind: 'refused', code: 'return-other-workshop' });
    expect(told(read)).toHaveLength(1);
  });

  it('can be taken back one by one', () => {
    const all = files(
      marketing('pack-1').put('kpis', 0, { owner: 'Sari' }),
      hrd().put('kpis', 0, { owner: 'Ayu' }),
    );
    const landed = aReader().land(all);
    const back = takeBackReturn(landed, landed.record.returns[0]?.id ?? '', AT).workshop;
    expect([kpi(back, 'mkt-01')?.owner, kpi(back, 'hrd-01')?.owner]).toEqual(['Dinda Safitri', 'Ayu']);
  });
});
