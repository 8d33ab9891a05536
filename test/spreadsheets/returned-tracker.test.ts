import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/backend/excel/read/read-workbook';
import { readTrackerReturn } from '../../shared/tracker/return/read-tracker-return';
import { aFilledTracker } from '../builders/a-filled-tracker';
import { aMeasuredWorkshop } from '../builders/a-tracked-workshop';
import { missingPrograms } from './office-programs';
import { inLibreOffice } from './office-session';

const TIMEOUT = 180_000;
const FORMATS = ['xlsx', 'ods'] as const;
const workshop = aMeasuredWorkshop();

/** What somebody types into the tracker, whose office speaks English. */
const TYPED = [
  ['mkt-01', '2026-09', '3'],
  ['mkt-02', '2026-08', '2100000'],
  ['mkt-02', '2026-09', 'belum ada'],
  ['mkt-02', '2026-10', 'nanti'],
  ['hrd-01', '2026-07-27', '97.5%'],
] as const;

describe.skipIf(missingPrograms().length > 0)('a tracker that LibreOffice filled in', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-returned-tracker-'));
    const tracker = await aFilledTracker(workshop);
    const open = join(folder, 'tracker.xlsx');
    await writeFile(open, await tracker.bytes());
    await inLibreOffice([
      { open, save: FORMATS.map((format) => join(folder, `untouched.${format}`)) },
      {
        open,
        type: TYPED.map(([kpiId, period, text]) => {
          const cell = tracker.cell(kpiId, period);
          return [cell.worksheet.name, cell.address, text] as const;
        }),
        save: FORMATS.map((format) => join(folder, `filled.${format}`)),
      },
    ]);
  }, TIMEOUT);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function returned(name: string) {
    const reading = readTrackerReturn(
      workshop,
      await readWorkbook(await readFile(join(folder, name))),
      '2026-12-30',
    );
    if (reading.kind === 'refused') throw new Error(reading.code);
    return reading;
  }

  it.each(FORMATS)('comes back unchanged where nobody changed it (.%s)', async (format) => {
    const { proposals, unreadable, missing, unknown, unchanged } = await returned(`untouched.${format}`);
    expect({ proposals, unreadable, missing, unknown }).toEqual({
      proposals: [],
      unreadable: [],
      missing: [],
      unknown: [],
    });
    expect(unchanged).toBe(workshop.design.actuals.length);
  });

  it.each(FORMATS)('brings what was typed, and nothing else (.%s)', async (format) => {
    const { proposals, unreadable } = await returned(`filled.${format}`);
    expect(proposals.map(({ kpi, period, state, theirs }) => [kpi.id, period, state, theirs])).toEqual([
      ['hrd-01', '2026-07-27', 'new', 97.5],
      ['mkt-01', '2026-09', 'new', 3],
      ['mkt-02', '2026-08', 'changed', 2_100_000],
    ]);
    expect(unreadable.map(({ period, text }) => [period, text])).toEqual([['2026-10', 'nanti']]);
  });
});
