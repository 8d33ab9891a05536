import { describe, expect, it } from 'vitest';
import { writeResultsWorkbook } from '../../../../electron/backend/excel/write/results-workbook';
import { noteActuals } from '../../../../shared/domain/edits/actuals';
import { removeKpi, updateKpi } from '../../../../shared/domain/edits/kpis';
import { finalValue } from '../../../../shared/domain/final-value';
import { type Workshop, workshopSchema } from '../../../../shared/domain/schema/workshop';
import { takenUnasked } from '../../../../shared/packs/return/land-return';
import { takeBackReturn } from '../../../../shared/packs/return/take-back-return';
import { workbookKind } from '../../../../shared/packs/return/workbook-kind';
import type { WorkbookCells } from '../../../../shared/packs/return/workbook-cells';
import { TRACKER_ROWS } from '../../../../shared/tracker/tracker-layout';
import { landTracker } from '../../../../shared/tracker/return/land-tracker';
import {
  readTrackerReturn,
  type UnderstoodTracker,
} from '../../../../shared/tracker/return/read-tracker-return';
import { aFilledTracker, type FilledTracker } from '../../../builders/a-filled-tracker';
import { aMeasuredWorkshop } from '../../../builders/a-tracked-workshop';
import { aQuantity } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const workshop = aMeasuredWorkshop();
const AT = '2026-09-02T03:00:00.000Z';
const TODAY = '2026-12-30';

function understood(
  cells: WorkbookCells,
  into: Workshop = workshop,
  today: string = TODAY,
): UnderstoodTracker {
  const reading = readTrackerReturn(into, cells, today);
  if (reading.kind === 'refused') throw new Error(reading.code);
  return reading;
}

async function read(tracker: FilledTracker, into: Workshop = workshop): Promise<UnderstoodTracker> {
  return understood(await tracker.cells(), into);
}

function land(
  reading: UnderstoodTracker,
  into: Workshop = workshop,
  accepted: UnderstoodTracker['proposals'] = takenUnasked(reading.proposals),
): Workshop {
  const context = { fileName: 'Tracker (1).xlsx', at: AT, newId: countingIds('landed') };
  return landTracker(into, reading, accepted, context);
}

const noted = (into: Workshop, kpiId: string, period: string, value: number | null): Workshop => ({
  ...into,
  design: noteActuals(into.design, [{ kpiId, period, value: value === null ? null : aQuantity(value) }], AT),
});
const said = ({ proposals }: UnderstoodTracker) =>
  proposals.map(({ kpi, period, state, theirs }) => [kpi.id, period, state, theirs]);
const valueAt = ({ design }: Workshop, kpiId: string, period: string) =>
  design.actuals.find((one) => one.kpiId === kpiId && one.period === period)?.value ?? null;

describe('a tracker that came back', () => {
  it.each([
    ['alone', undefined],
    ['in the results workbook', writeResultsWorkbook],
  ])('is known by its content and brings nothing where nobody typed, %s', async (_, write) => {
    const cells = await (await aFilledTracker(workshop, write)).cells();
    expect(workbookKind(cells)).toBe('tracker');
    expect(understood(cells)).toMatchObject({
      proposals: [],
      unreadable: [],
      missing: [],
      unknown: [],
      unchanged: 6,
      revision: 3,
      isOutdated: false,
      isSecond: false,
    });
  });

  it('brings new, changed and emptied values, percentages as people type them', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker
      .type('mkt-01', '2026-09', 3)
      .type('mkt-02', '2026-09', 'Rp 2,1 juta')
      .type('hrd-01', '2026-07-27', 0.975)
      .type('hrd-01', '2026-07-13', 0.92)
      .type('mkt-01', '2026-07', null);
    const reading = await read(tracker);
    expect(said(reading)).toEqual([
      ['hrd-01', '2026-07-13', 'changed', 92],
      ['hrd-01', '2026-07-27', 'new', 97.5],
      ['mkt-01', '2026-07', 'emptied', null],
      ['mkt-01', '2026-09', 'new', 3],
      ['mkt-02', '2026-09', 'new', 2_100_000],
    ]);
    const after = land(reading, workshop, reading.proposals);
    expect(valueAt(after, 'mkt-02', '2026-09')).toEqual({ value: 2_100_000, text: 'Rp 2,1 juta' });
    expect(valueAt(after, 'hrd-01', '2026-07-27')).toEqual({ value: 97.5, text: '97,5' });
    expect(valueAt(after, 'mkt-01', '2026-07')).toBeNull();
    expect(workshopSchema.safeParse(after).success).toBe(true);
    const kpi = after.design.kpis.find(({ id }) => id === 'mkt-01');
    expect(kpi && finalValue(kpi, after.design, 'id')?.value.value).toBe(3);
  });

  it('is in conflict where we noted something else meanwhile, and with nothing that says the same', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker.type('mkt-01', '2026-08', 3).type('mkt-01', '2026-09', 4).type('mkt-02', '2026-09', 5);
    const ours = noted(
      noted(noted(workshop, 'mkt-01', '2026-08', 9), 'mkt-01', '2026-09', 8),
      'mkt-02',
      '2026-09',
      5,
    );
    const reading = await read(tracker, ours);
    expect(said(reading)).toEqual([
      ['mkt-01', '2026-08', 'conflict', 3],
      ['mkt-01', '2026-09', 'conflict', 4],
    ]);
    expect(reading).toMatchObject({ isOutdated: true });
    expect(reading.proposals[0]).toMatchObject({ sent: 2, ours: { value: 9 } });
  });

  it('keeps what we have where “n/a” stands, and asks about periods that have not begun and about emptied ones', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker
      .type('mkt-01', '2026-07', 'n/a')
      .type('mkt-01', '2026-08', null)
      .type('mkt-01', '2026-09', 3)
      .type('mkt-01', '2026-10', 4);
    const reading = understood(await tracker.cells(), workshop, '2026-09-01');
    expect(reading.unreadable).toMatchObject([{ period: '2026-07', reason: 'not-a-number', text: 'n/a' }]);
    expect(said(reading)).toEqual([
      ['mkt-01', '2026-08', 'emptied', null],
      ['mkt-01', '2026-09', 'new', 3],
      ['mkt-01', '2026-10', 'ahead', 4],
    ]);
    const landed = land(reading);
    expect([valueAt(landed, 'mkt-01', '2026-08'), valueAt(landed, 'mkt-01', '2026-10')]).toEqual([
      aQuantity(2),
      null,
    ]);
    const again = understood(await tracker.cells(), landed, '2026-10-02');
    expect(said(again)).toEqual([
      ['mkt-01', '2026-08', 'emptied', null],
      ['mkt-01', '2026-10', 'new', 4],
    ]);
  });

  it('reads values with the unit of their KPI behind them', async () => {
    const inHours: Workshop = {
      ...workshop,
      design: updateKpi(workshop.design, 'mkt-01', { unit: { kind: 'custom', label: 'jam' } }),
    };
    const tracker = await aFilledTracker(inHours);
    tracker.type('mkt-01', '2026-09', '1,5 jam').type('mkt-01', '2026-10', '3 hari');
    const reading = await read(tracker, inHours);
    expect(said(reading)).toEqual([['mkt-01', '2026-09', 'new', 1.5]]);
    expect(reading.unreadable).toMatchObject([{ period: '2026-10', reason: 'not-a-number' }]);
    expect(valueAt(land(reading, inHours), 'mkt-01', '2026-09')).toEqual({ value: 1.5, text: '1,5 jam' });
  });

  it('names every cell that nobody can read, and leaves our value alone', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker
      .type('mkt-01', '2026-08', 'plenty')
      .type('mkt-01', '2026-09', new Date(Date.UTC(2026, 8, 1)))
      .type('mkt-02', '2026-09', { error: '#DIV/0!' })
      .type('mkt-02', '2026-10', 'n/a')
      .type('hrd-01', '2026-07-27', '1.234,5 %');
    const reading = await read(tracker);
    expect(reading.unreadable.map(({ kpi, period, reason, cell }) => [kpi.id, period, reason, cell])).toEqual(
      [
        ['mkt-01', '2026-08', 'not-a-number', tracker.cell('mkt-01', '2026-08').address],
        ['mkt-01', '2026-09', 'not-a-number', tracker.cell('mkt-01', '2026-09').address],
        ['mkt-02', '2026-09', 'formula-error', tracker.cell('mkt-02', '2026-09').address],
      ],
    );
    expect(said(reading)).toEqual([['hrd-01', '2026-07-27', 'new', 1234.5]]);
  });

  it('belongs to the workshop that it was made from', async () => {
    const cells = await (await aFilledTracker(workshop)).cells();
    expect(readTrackerReturn({ ...workshop, id: 'other' }, cells, TODAY)).toEqual({
      kind: 'refused',
      code: 'return-other-workshop',
    });
  });
});

describe('a tracker that people changed otherwise', () => {
  it('is read with rows inserted, sorted and deleted, the sheet renamed', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker.type('mkt-01', '2026-09', 3).type('mkt-02', '2026-09', 4);
    const sheet = tracker.sheets.find((one) => one.getColumn(1).values.includes('mkt-01'));
    if (!sheet) throw new Error('There is no monthly tracker');
    const first = sheet.getRow(TRACKER_ROWS.firstKpi).values;
    sheet.spliceRows(TRACKER_ROWS.firstKpi, 1);
    sheet.addRow(first);
    sheet.insertRow(2, ['', '', 'Our own title']);
    sheet.name = 'Angka kami';
    tracker.sheets.find((one) => one !== sheet)?.spliceRows(TRACKER_ROWS.firstKpi, 1);
    const reading = await read(tracker);
    expect(said(reading).sort()).toEqual([
      ['mkt-01', '2026-09', 'new', 3],
      ['mkt-02', '2026-09', 'new', 4],
    ]);
    expect(reading.proposals[0]?.place.sheet).toBe('Angka kami');
    expect(reading.missing.map(({ id }) => id)).toEqual(['hrd-01']);
  });

  it('is read with its columns moved and others between them', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker.type('mkt-01', '2026-09', 3);
    for (const sheet of tracker.sheets) sheet.spliceColumns(3, 3, ['a'], ['b', 'note'], [], []);
    expect(said(await read(tracker))).toEqual([['mkt-01', '2026-09', 'new', 3]]);
  });

  it('is matched by code and name where the ids are lost, to be looked at twice', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker.type('mkt-01', '2026-09', 3);
    for (const sheet of tracker.sheets) {
      for (let row = TRACKER_ROWS.firstKpi; row <= sheet.rowCount; row += 1)
        sheet.getCell(row, 1).value = null;
    }
    const { proposals } = await read(tracker);
    expect(proposals.map(({ kpi, matchedBy }) => [kpi.id, matchedBy])).toEqual([['mkt-01', 'name']]);
  });

  it('is read by its heads where the hidden keys are gone', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker.type('mkt-01', '2026-09', 3).type('hrd-01', '2026-07-27', 0.9);
    for (const sheet of tracker.sheets) sheet.spliceRows(TRACKER_ROWS.keys, 1);
    expect(said(understood(await tracker.cells()))).toEqual([
      ['hrd-01', '2026-07-27', 'new', 90],
      ['mkt-01', '2026-09', 'new', 3],
    ]);
  });

  it('is known by the ids alone where the hidden sheet is gone, and is no tracker without either', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker.type('mkt-01', '2026-09', 3).type('mkt-01', '2026-08', 5);
    const meta = tracker.workbook.worksheets.at(-1);
    tracker.workbook.removeWorksheet(meta?.id ?? 0);
    const cells = await tracker.cells();
    expect(workbookKind(cells)).toBe('tracker');
    // What was sent nobody knows any more, so whatever differs from ours is to be decided.
    expect(said(understood(cells))).toEqual([
      ['mkt-01', '2026-08', 'conflict', 5],
      ['mkt-01', '2026-09', 'new', 3],
    ]);
    expect(
      readTrackerReturn({ ...workshop, design: { ...workshop.design, kpis: [] } }, cells, TODAY),
    ).toEqual({
      kind: 'refused',
      code: 'return-no-pack',
    });
  });

  it('says once what both sheets say, and what they say differently is not read', async () => {
    const tracker = await aFilledTracker(workshop);
    const cells = await tracker.cells();
    const other = await tracker.type('mkt-01', '2026-09', 3).type('mkt-02', '2026-09', 7).cells();
    const third = await tracker.type('mkt-01', '2026-09', 4).cells();
    const both = (...sheets: WorkbookCells[]) => ({ ...cells, sheets: sheets.flatMap((one) => one.sheets) });
    expect(said(understood(both(cells, other)))).toEqual([
      ['mkt-01', '2026-09', 'new', 3],
      ['mkt-02', '2026-09', 'new', 7],
    ]);
    const reading = understood(both(other, third));
    expect(said(reading)).toEqual([['mkt-02', '2026-09', 'new', 7]]);
    expect(reading.unreadable).toMatchObject([{ period: '2026-09', reason: 'filled-in-twice' }]);
  });

  it('tells of rows whose KPI is gone, and takes in those of a retired one', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker.type('mkt-01', '2026-09', 3).type('mkt-02', '2026-09', 4);
    const retired = updateKpi(removeKpi(workshop.design, 'mkt-01'), 'mkt-02', { status: 'retired' });
    const reading = await read(tracker, { ...workshop, design: retired });
    expect(said(reading)).toEqual([['mkt-02', '2026-09', 'new', 4]]);
    expect(reading.unknown.map(({ label }) => label)).toEqual([expect.stringContaining('MKT-01')]);
  });
});

describe('a tracker that was taken in', () => {
  it('is compared with itself when it comes back again', async () => {
    const tracker = await aFilledTracker(workshop);
    const after = land(await read(tracker.type('mkt-01', '2026-09', 3)));
    expect(await read(tracker, after)).toMatchObject({ proposals: [], isSecond: true });
    tracker.type('mkt-01', '2026-10', 5);
    expect(said(await read(tracker, after))).toEqual([['mkt-01', '2026-10', 'new', 5]]);
    const ours = noted(after, 'mkt-01', '2026-09', 6);
    expect(said(await read(tracker, ours))).toEqual([['mkt-01', '2026-10', 'new', 5]]);
  });

  it('asks again about what both sides noted and nobody took in', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker.type('mkt-01', '2026-08', 3).type('mkt-01', '2026-09', 4);
    const ours = noted(workshop, 'mkt-01', '2026-09', 40);
    const after = land(await read(tracker, ours), ours);
    expect(valueAt(after, 'mkt-01', '2026-08')?.value).toBe(3);
    const again = await read(tracker, after);
    expect(again.isSecond).toBe(true);
    expect(said(again)).toEqual([['mkt-01', '2026-09', 'conflict', 4]]);
  });

  it('can be taken back later, except for what somebody changed since', async () => {
    const tracker = await aFilledTracker(workshop);
    tracker.type('mkt-01', '2026-08', 3).type('mkt-01', '2026-09', 4).type('mkt-02', '2026-07', null);
    const landed = land(await read(tracker));
    const entry = landed.record.returns[0];
    expect(entry).toMatchObject({ fileName: 'Tracker (1).xlsx', at: AT, takenBackAt: null });
    const changed = noted(landed, 'mkt-01', '2026-09', 40);
    const { workshop: back, kept } = takeBackReturn(changed, entry?.id ?? '', '2026-10-01T00:00:00.000Z');
    expect(valueAt(back, 'mkt-01', '2026-08')).toEqual(valueAt(workshop, 'mkt-01', '2026-08'));
    expect(valueAt(back, 'mkt-02', '2026-07')).toEqual(valueAt(workshop, 'mkt-02', '2026-07'));
    expect(valueAt(back, 'mkt-01', '2026-09')?.value).toBe(40);
    expect(kept).toMatchObject([{ item: 'kpi', id: 'mkt-01', field: 'actuals' }]);
    expect(workshopSchema.safeParse(back).success).toBe(true);
    // Whoever took it back may take it in again.
    expect(said(await read(tracker, back))).toContainEqual(['mkt-01', '2026-08', 'changed', 3]);
  });
});
