import { describe, expect, it } from 'vitest';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import type { WorkbookCells } from '../../../../shared/packs/return/workbook-cells';
import { takenUnasked } from '../../../../shared/packs/return/land-return';
import { compareTrackers } from '../../../../shared/tracker/return/compare-trackers';
import { landTracker } from '../../../../shared/tracker/return/land-tracker';
import { readTrackerReturn } from '../../../../shared/tracker/return/read-tracker-return';
import { aFilledTracker } from '../../../builders/a-filled-tracker';
import { aMeasuredWorkshop } from '../../../builders/a-tracked-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const workshop = aMeasuredWorkshop();
const KPI = 'mkt-01';
const [SEPTEMBER, OCTOBER] = ['2026-09', '2026-10'];

/** One tracker that was sent to two people, each of whom filled in some months. */
async function filledBy(values: Readonly<Record<string, number>>): Promise<WorkbookCells> {
  const tracker = await aFilledTracker(workshop);
  for (const [period, value] of Object.entries(values)) tracker.type(KPI, period, value);
  return tracker.cells();
}

function compared(into: Workshop, files: Readonly<Record<string, WorkbookCells>>) {
  return compareTrackers(
    Object.entries(files).map(([fileName, cells]) => ({
      fileName,
      reading: readTrackerReturn(into, cells, '2027-12-30'),
    })),
  ).map(({ fileName, reading }) => {
    if (reading.kind === 'refused') throw new Error(reading.code);
    return { fileName, reading };
  });
}

const told = (files: ReturnType<typeof compared>) =>
  files.map(({ reading }) =>
    reading.proposals.map(({ period, state, theirs, rivals }) => [period, state, theirs, rivals ?? []]),
  );

const fromAni = () => filledBy({ [SEPTEMBER]: 11, [OCTOBER]: 12 });
const fromBudi = () => filledBy({ [SEPTEMBER]: 99, [OCTOBER]: 12 });

describe('trackers that came back together', () => {
  it('are in conflict where they say different things of one KPI and period, whoever came first', async () => {
    const [ani, budi] = [await fromAni(), await fromBudi()];
    expect(told(compared(workshop, { 'ani.xlsx': ani, 'budi.xlsx': budi }))).toEqual([
      [
        [SEPTEMBER, 'conflict', 11, [{ fileName: 'budi.xlsx', value: 99 }]],
        [OCTOBER, 'new', 12, []],
      ],
      [
        [SEPTEMBER, 'conflict', 99, [{ fileName: 'ani.xlsx', value: 11 }]],
        [OCTOBER, 'new', 12, []],
      ],
    ]);
  });

  it('stay so once one of them was taken in', async () => {
    const [ani, budi] = [await fromAni(), await fromBudi()];
    const [one] = compared(workshop, { 'ani.xlsx': ani });
    if (!one) throw new Error('none');
    const accepted = one.reading.proposals;
    expect(takenUnasked(accepted)).toHaveLength(2);
    const context = { fileName: 'ani.xlsx', at: '2026-09-02T03:00:00.000Z', newId: countingIds('landed') };
    const after = landTracker(workshop, one.reading, accepted, context);
    expect(told(compared(after, { 'ani.xlsx': ani, 'budi.xlsx': budi }))).toEqual([
      [],
      [[SEPTEMBER, 'conflict', 99, [{ fileName: 'ani.xlsx', value: 11 }]]],
    ]);
  });

  it('leave each other alone where one of them was not filled in', async () => {
    const states = told(
      compared(workshop, { 'ani.xlsx': await fromAni(), 'blank.xlsx': await filledBy({}) }),
    );
    expect(states.map((one) => one.map(([, state]) => state))).toEqual([['new', 'new'], []]);
  });
});
