import { describe, expect, it } from 'vitest';
import { noteActuals } from '../../../../shared/domain/edits/actuals';
import { edit } from '../../../../shared/domain/edits/edit';
import { removeKpi, updateKpi } from '../../../../shared/domain/edits/kpis';
import { type Workshop, workshopSchema } from '../../../../shared/domain/schema/workshop';
import { landReturn, takenUnasked } from '../../../../shared/packs/return/land-return';
import type { Proposal } from '../../../../shared/packs/return/proposals';
import { readReturn, type UnderstoodReturn } from '../../../../shared/packs/return/read-return';
import { takeBackReturn } from '../../../../shared/packs/return/take-back-return';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { ReturnedPack } from '../../../builders/a-returned-pack';
import { countingIds } from '../../../builders/clock-and-ids';

const workshop = aFinishedWorkshop();
const AT = '2026-08-10T03:00:00.000Z';
const LATER = '2026-09-10T03:00:00.000Z';

function read(returned: ReturnedPack, into: Workshop = workshop): UnderstoodReturn {
  const reading = readReturn(into, returned.cells());
  if (reading.kind === 'refused') throw new Error(reading.code);
  return reading;
}

function land(
  returned: ReturnedPack,
  into: Workshop = workshop,
  accept: (proposals: readonly Proposal[]) => readonly Proposal[] = (all) => all,
): Workshop {
  const reading = read(returned, into);
  const context = { fileName: 'Marketing (1).xlsx', at: AT, newId: countingIds('landed') };
  return landReturn(into, reading, accept(reading.proposals), context);
}

/** We wrote something else into one field of each table since the pack was sent. */
function withOwnWords(into: Workshop): Workshop {
  const design = edit(
    updateKpi(into.design, 'mkt-01', { owner: 'Budi' }),
    ({ departments: [department] }) => {
      const outcome = department?.duties[0]?.idealOutcomes[0];
      if (!department || !outcome) throw new Error('There is nothing to write into.');
      outcome.text = 'Our outcome';
      department.interview.responsibilities = 'Our answer';
    },
  );
  return { ...into, design };
}

const kpi = ({ design }: Workshop, id: string) => design.kpis.find((one) => one.id === id);
const pack = (traits?: ConstructorParameters<typeof ReturnedPack>[1]) => new ReturnedPack(workshop, traits);

function aFilledPack(): ReturnedPack {
  const returned = pack({ language: 'id' })
    .put('kpis', 0, {
      name: 'Kelas yang kenal produk',
      unit: '%',
      target: { share: 0.6 },
      lastValue: '1,5',
      lastValuePeriod: 'Juli 2026',
      plannedDate: '2026-09-01',
      plannedPerson: 'Sari',
      dataAvailability: 'Perlu usaha',
      duty: 'Dikenal',
    })
    .put('interview', 0, { responsibility: 'Promosi', outcome: 'Dikenal' });
  returned.put('duties', 0, { idealOutcome: 'Dikenal 4 kelas' });
  returned.put('duties', returned.free('duties'), { duty: 'Promosi produk', idealOutcome: 'Disukai' });
  returned.put('duties', returned.free('duties'), { duty: 'Dikenal', idealOutcome: null });
  return returned.put('kpis', returned.free('kpis'), {
    name: 'Keluhan',
    duty: 'Melayani',
    target: 'Rp 2 jt',
    unit: 'Rp',
    deadline: '2026-11-30',
  });
}

describe('what was accepted', () => {
  it('lands in the KPIs, duties and answers of the design, as valid as before', () => {
    const landed = land(aFilledPack());
    expect(workshopSchema.safeParse(landed).success).toBe(true);
    const [marketing] = landed.design.departments;
    expect(
      marketing?.duties.map(({ text, idealOutcomes }) => [text, ...idealOutcomes.map((one) => one.text)]),
    ).toEqual([
      ['Promosi produk', 'Dikenal 4 kelas', 'Disukai'],
      ['Dikenal', ''],
      ['Melayani', ''],
    ]);
    expect(marketing?.interview).toMatchObject({ responsibilities: 'Promosi', idealOutcomes: 'Dikenal' });
    expect(kpi(landed, 'mkt-01')).toMatchObject({
      name: 'Kelas yang kenal produk',
      unit: { kind: 'percent', label: '' },
      target: { value: { value: 60 } },
      lastValue: { value: { value: 1.5, text: '1,5' }, period: 'Juli 2026', source: 'Survei OSIS' },
      plannedMeasurement: { date: '2026-09-01', person: 'Sari' },
      dutyId: marketing?.duties[1]?.id,
    });
    expect(landed.design.kpis.at(-1)).toMatchObject({
      name: 'Keluhan',
      departmentId: 'Marketing',
      unit: { kind: 'currency', label: 'IDR' },
      target: { value: { value: 2_000_000, text: 'Rp 2 jt' } },
      deadline: '2026-11-30',
      direction: 'higher',
      dutyId: marketing?.duties[2]?.id,
    });
  });

  it('is all there is: what was rejected changes nothing', () => {
    expect(land(aFilledPack(), workshop, () => []).design).toEqual(workshop.design);
    const ownerOnly = land(pack().put('kpis', 0, { owner: 'Sari', notes: 'No' }), workshop, (all) =>
      all.slice(0, 1),
    );
    expect(kpi(ownerOnly, 'mkt-01')).toMatchObject({ owner: 'Sari', notes: '' });
  });

  it('may be everything that is no conflict', () => {
    const ours = { ...workshop, design: updateKpi(workshop.design, 'mkt-01', { owner: 'Ayu' }) };
    const landed = land(pack().put('kpis', 0, { owner: 'Sari', notes: 'Theirs' }), ours, takenUnasked);
    expect(kpi(landed, 'mkt-01')).toMatchObject({ owner: 'Ayu', notes: 'Theirs' });
  });

  it('takes away a duty whose cells were emptied', () => {
    const returned = pack();
    returned.put('duties', returned.free('duties'), { duty: 'Sell', idealOutcome: 'Sold' });
    returned.put('duties', 0, { duty: null, idealOutcome: null });
    const [marketing] = land(returned).design.departments;
    expect(marketing?.duties.map(({ text }) => text)).toEqual(['Sell']);
    expect(kpi(land(returned), 'mkt-01')?.dutyId).toBeNull();
  });
});

describe('the record of a return', () => {
  it('tells from which file, when and what it changed', () => {
    const landed = land(pack().put('kpis', 0, { owner: 'Sari' }));
    expect(landed.record.returns).toMatchObject([
      {
        fileName: 'Marketing (1).xlsx',
        at: AT,
        takenBackAt: null,
        packId: 'pack-1',
        changes: [{ item: 'kpi', id: 'mkt-01', field: 'owner', before: 'Dinda Safitri', after: 'Sari' }],
      },
    ]);
  });

  it('lets it be taken back', () => {
    const landed = land(aFilledPack());
    const { workshop: back, kept } = takeBackReturn(landed, landed.record.returns[0]?.id ?? '', LATER);
    expect(kept).toEqual([]);
    const { codeCounters, ...design } = back.design;
    expect(design).toEqual({
      ...workshop.design,
      codeCounters: undefined,
      ...design,
      kpis: workshop.design.kpis,
    });
    expect(back.design.departments.map(({ duties, interview }) => ({ duties, interview }))).toEqual(
      workshop.design.departments.map(({ duties, interview }) => ({ duties, interview })),
    );
    // A code that was given once is not given again.
    expect(codeCounters).toEqual(landed.design.codeCounters);
    expect(back.record.returns[0]?.takenBackAt).toBe(LATER);
    expect(takeBackReturn(back, landed.record.returns[0]?.id ?? '', LATER).workshop).toBe(back);
  });

  it('brings back a duty that it took away', () => {
    const returned = pack();
    returned.put('duties', returned.free('duties'), { duty: 'Sell', idealOutcome: 'Sold' });
    const landed = land(returned.put('duties', 0, { duty: null, idealOutcome: null }));
    const { workshop: back } = takeBackReturn(landed, landed.record.returns[0]?.id ?? '', LATER);
    expect(back.design).toMatchObject({
      departments: workshop.design.departments,
      kpis: workshop.design.kpis,
    });
  });

  it('leaves alone what somebody changed since', () => {
    const landed = land(pack().put('kpis', 0, { owner: 'Sari', notes: 'Theirs' }));
    const since = { ...landed, design: updateKpi(landed.design, 'mkt-01', { owner: 'Budi' }) };
    const { workshop: back, kept } = takeBackReturn(since, landed.record.returns[0]?.id ?? '', LATER);
    expect(kpi(back, 'mkt-01')).toMatchObject({ owner: 'Budi', notes: '' });
    expect(kept).toMatchObject([{ field: 'owner' }]);
  });

  it('leaves alone what a file’s record would spoil, and takes the rest back', () => {
    const landed = land(pack().put('kpis', 0, { owner: 'Sari', notes: 'Theirs' }));
    const returns = landed.record.returns.map((one) => ({
      ...one,
      changes: one.changes?.map((change) =>
        change.field === 'owner' ? { ...change, before: { no: 'text' } } : change,
      ),
    }));
    const spoilt = { ...landed, record: { ...landed.record, returns } };
    const { workshop: back, kept } = takeBackReturn(spoilt, returns[0]?.id ?? '', LATER);
    expect(kpi(back, 'mkt-01')).toMatchObject({ owner: 'Sari', notes: '' });
    expect(kept).toMatchObject([{ field: 'owner' }]);
    expect(back.record.returns[0]?.takenBackAt).toBe(LATER);
  });

  it('keeps a KPI that was new in it once somebody noted what was measured', () => {
    const landed = land(aFilledPack());
    const added = landed.design.kpis.at(-1)?.id ?? '';
    const value = { value: 3, text: '3' };
    const design = noteActuals(landed.design, [{ kpiId: added, period: '2026-08', value }], LATER);
    const since = { ...landed, design };
    const { workshop: back, kept } = takeBackReturn(since, landed.record.returns[0]?.id ?? '', LATER);
    expect(back.design.actuals).toEqual(design.actuals);
    expect(kept).toMatchObject([{ item: 'kpi', id: added, field: null }]);
  });

  it('refers to no duty that somebody removed since', () => {
    const landed = land(pack().put('kpis', 0, { duty: 'Sell' }));
    const before = kpi(workshop, 'mkt-01')?.dutyId;
    const since = edit(landed.design, ({ departments }) => {
      for (const one of departments) one.duties = one.duties.filter(({ id }) => id !== before);
    });
    const removed = { ...landed, design: since };
    const { workshop: back } = takeBackReturn(removed, landed.record.returns[0]?.id ?? '', LATER);
    expect(before).toEqual(expect.any(String));
    expect(kpi(back, 'mkt-01')?.dutyId).toBeNull();
  });

  it('says that a duty stays away whose department was removed since', () => {
    const returned = pack();
    returned.put('duties', returned.free('duties'), { duty: 'Sell', idealOutcome: 'Sold' });
    const landed = land(returned.put('duties', 0, { duty: null, idealOutcome: null }));
    const design = { ...landed.design, departments: landed.design.departments.slice(1) };
    const { kept } = takeBackReturn({ ...landed, design }, landed.record.returns[0]?.id ?? '', LATER);
    expect(kept).toContainEqual(expect.objectContaining({ item: 'duty', field: null, after: null }));
  });
});

describe('a pack that comes back a second time', () => {
  it('is compared with the first: what was decided then is not asked again', () => {
    const returned = aFilledPack();
    const landed = land(returned, workshop, (all) =>
      all.filter((one) => one.kind !== 'field' || one.field !== 'name'),
    );
    expect(read(returned, landed)).toMatchObject({ isSecond: true, proposals: [], missing: [] });
    returned.put('kpis', 0, { owner: 'Sari' });
    const again = read(returned, landed);
    expect(again.proposals).toMatchObject([{ state: 'changed', field: 'owner', theirs: 'Sari' }]);
  });

  it('changes the KPI that came of a new row, which has no id in the file', () => {
    const returned = aFilledPack();
    const landed = land(returned);
    const added = landed.design.kpis.at(-1);
    const row = returned.rows('kpis').findIndex((one) => one.includes('Keluhan'));
    const again = read(returned.put('kpis', row, { owner: 'Sari' }), landed);
    expect(again.proposals).toMatchObject([
      { kind: 'field', itemId: added?.id, field: 'owner', matchedBy: 'name' },
    ]);
  });

  it('does not offer again what was rejected, until it is changed', () => {
    const returned = aFilledPack();
    const rejected = land(returned, workshop, () => []);
    expect(read(returned, rejected).proposals).toEqual([]);
    const row = returned.rows('kpis').findIndex((one) => one.includes('Keluhan'));
    expect(read(returned.put('kpis', row, { owner: 'Sari' }), rejected).proposals).toMatchObject([
      { kind: 'new-kpi', state: 'new', values: { name: 'Keluhan', owner: 'Sari' } },
    ]);
  });

  it('asks again about what both sides changed and nobody took in', () => {
    const returned = pack()
      .put('kpis', 0, { owner: 'Sari', notes: 'Theirs' })
      .put('duties', 0, { idealOutcome: 'Their outcome' })
      .put('interview', 0, { responsibility: 'Their answer' });
    const ours = withOwnWords(workshop);
    const landed = land(returned, ours, takenUnasked);
    expect(kpi(landed, 'mkt-01')).toMatchObject({ owner: 'Budi', notes: 'Theirs' });
    const again = read(returned, landed);
    const open = ({ proposals }: UnderstoodReturn) =>
      proposals.map(({ id, state }) => [id.split(' ').at(-1), state]);
    expect(again.isSecond).toBe(true);
    expect(open(again)).toEqual([
      ['idealOutcome', 'conflict'],
      ['owner', 'conflict'],
      ['responsibility', 'conflict'],
    ]);
    const decided = land(returned, landed);
    expect(kpi(decided, 'mkt-01')?.owner).toBe('Sari');
    expect(open(read(returned, decided))).toEqual([]);
  });

  it('asks again about a KPI that was removed here and changed there', () => {
    const returned = pack().put('kpis', 0, { owner: 'Sari' }).put('kpis', 1, { owner: 'Raka' });
    const removed = { ...workshop, design: removeKpi(workshop.design, 'mkt-01') };
    const landed = land(returned, removed, takenUnasked);
    expect(read(returned, landed).proposals).toMatchObject([{ kind: 'new-kpi', state: 'conflict' }]);
  });

  it('is as the first again once that was taken back', () => {
    const returned = pack().put('kpis', 0, { owner: 'Sari' });
    const landed = land(returned);
    const { workshop: back } = takeBackReturn(landed, landed.record.returns[0]?.id ?? '', LATER);
    expect(read(returned, back)).toMatchObject({ isSecond: false, proposals: [{ field: 'owner' }] });
  });
});
