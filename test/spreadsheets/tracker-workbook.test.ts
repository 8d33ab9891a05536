import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/backend/excel/read/read-workbook';
import { writeResultsWorkbook } from '../../electron/backend/excel/write/results-workbook';
import { writeTrackerWorkbook } from '../../electron/backend/excel/write/tracker-workbook';
import { ATTAINMENT_CEILING, attainment } from '../../shared/domain/attainment';
import { attainmentStatus } from '../../shared/domain/attainment-status';
import { kpiResult, resultAttainment } from '../../shared/domain/kpi-result';
import { valueOf } from '../../shared/domain/quantity';
import { id } from '../../shared/i18n/id/catalogue';
import { addsUp } from '../../shared/tracker/pace';
import { trackerTables } from '../../shared/tracker/tracker-table';
import { aFilledTracker } from '../builders/a-filled-tracker';
import { en } from '../../shared/i18n/en/catalogue';
import { cellPlace } from '../../shared/packs/return/sheet-grid';
import type { WorkbookCells } from '../../shared/packs/return/workbook-cells';
import {
  aMeasuredWorkshop,
  aPacingWorkshop,
  aTrackedWorkshop,
  ATTAINMENT_CASES,
  COMBINING_KPIS,
  PACING_CASES,
} from '../builders/a-tracked-workshop';
import { missingPrograms, pdfPageSizes, pdfText, resaveWithOpenpyxl } from './office-programs';
import type { PlainWorkbook } from './office-programs';
import { inLibreOffice } from './office-session';
import { shownIn } from './shown-in';
import { featuresOf } from './workbook-features';

const run = promisify(execFile);
const TIMEOUT = 180_000;
const NOW = '2026-08-03T02:00:00.000Z';
const WRONG = 7;

const workshop = aTrackedWorkshop();

describe.skipIf(missingPrograms().length > 0)('trackers in other programs', () => {
  let folder = '';
  let written: PlainWorkbook = {};
  /** Of the same workbook after every cached result in it was made wrong. */
  let recalculated: PlainWorkbook = {};
  /** A tracker into which a person typed values. */
  let typedInto: PlainWorkbook = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-tracker-'));
    const order = { now: NOW, paper: 'f4', withScorecard: true } as const;
    const results = await writeResultsWorkbook(workshop, 'en', order);
    await writeFile(join(folder, 'results.xlsx'), results);
    await writeFile(join(folder, 'doubtful.xlsx'), withWrongResults(results));
    const small = aMeasuredWorkshop();
    await writeFile(join(folder, 'folio.xlsx'), await writeResultsWorkbook(small, 'id', order));
    await writeFile(join(folder, 'tracker.xlsx'), await writeTrackerWorkbook(small, 'id', { now: NOW }));
    const doubtful = join(folder, 'resaved', 'doubtful.xlsx');
    const pacing = await aFilledTracker(aPacingWorkshop());
    await writeFile(join(folder, 'pacing.xlsx'), await pacing.bytes());
    const typed = PACING_CASES.flatMap(({ kpi, noted }) =>
      noted.map(({ period, value }) => {
        const { worksheet, address } = pacing.cell(kpi.id, period);
        return [
          worksheet.name,
          address,
          kpi.unit.kind === 'percent' ? `${value.text}%` : value.text,
        ] as const;
      }),
    );
    await inLibreOffice([
      { open: join(folder, 'pacing.xlsx'), type: typed, save: [join(folder, 'typed.xlsx')] },
      { open: join(folder, 'doubtful.xlsx'), calculates: true, save: [doubtful] },
      { open: join(folder, 'folio.xlsx'), save: [join(folder, 'folio.pdf')] },
      { open: join(folder, 'tracker.xlsx'), calculates: true, save: ['pdf', 'ods'].map(tracker) },
      { open: tracker('ods'), save: [join(folder, 'resaved', 'tracker.xlsx')] },
    ]);
    await resaveWithOpenpyxl([tracker('xlsx')], join(folder, 'openpyxl'));
    written = plainCells(await readWorkbook(results));
    typedInto = plainCells(await readWorkbook(await readFile(join(folder, 'typed.xlsx'))));
    recalculated = plainCells(await readWorkbook(await readFile(doubtful)));
  }, TIMEOUT);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const tracker = (extension: string) => join(folder, `tracker.${extension}`);

  it('say the same as .ods, cell by cell', async () => {
    const [before, after] = [await readFile(tracker('xlsx')), await readFile(tracker('ods'))];
    expect(shownIn(await readWorkbook(after))).toEqual(shownIn(await readWorkbook(before)));
  });

  it.each(['resaved', 'openpyxl'])(
    'keep formulas, colours, charts and how they print (%s)',
    async (place) => {
      const before = featuresOf(await readFile(tracker('xlsx')));
      expect(before).toMatchObject({ charts: 3, colouring: 4, frozen: 2, repeatedRows: 3 });
      expect(featuresOf(await readFile(join(folder, place, 'tracker.xlsx')))).toEqual(before);
    },
  );

  it('compute what attainment() computes, whatever the direction, the signs and the zeros', () => {
    const rows = rowsByKpi(recalculated['Tracker'] ?? {});
    for (const { id, direction, target, actual } of ATTAINMENT_CASES) {
      const share = attainment(direction, target, actual);
      const row = rows.get(id);
      if (share === null) expect(row?.attainment, id).toBeUndefined();
      else expect(row?.attainment, id).toBeCloseTo(share, 10);
      const status = share === null ? 'untargeted' : attainmentStatus(share, 0.8);
      expect(row?.status, id).toBe(en.tracker.status[status]);
    }
  });

  it('reach both ends of the scale in these cases', () => {
    const shares = ATTAINMENT_CASES.map(({ direction, target, actual }) =>
      attainment(direction, target, actual),
    );
    expect(shares).toEqual(expect.arrayContaining([null, 0, 1, ATTAINMENT_CEILING]));
  });

  it('combine values as the KPI says', () => {
    const rows = rowsByKpi(recalculated['Tracker'] ?? {});
    for (const kpi of COMBINING_KPIS) {
      const result = kpiResult(kpi, workshop.design, 'en');
      const value = valueOf(result.final?.value) ?? Number.NaN;
      const shown = kpi.unit.kind === 'percent' ? value / 100 : value;
      expect(rows.get(kpi.id)?.value, kpi.id).toBeCloseTo(shown, 10);
      // What adds up is compared with what is due so far.
      if (addsUp(kpi)) continue;
      expect(rows.get(kpi.id)?.attainment, kpi.id).toBeCloseTo(resultAttainment(result) ?? Number.NaN, 10);
    }
  });

  it('show what is typed into them as the app does where values add up', () => {
    const { design, ...rest } = aPacingWorkshop();
    const actuals = PACING_CASES.flatMap(({ noted }) => noted);
    const tables = trackerTables({ ...rest, design: { ...design, actuals } }, design.kpis, 'id');
    const shown = new Map(Object.values(typedInto).flatMap((cells) => [...rowsByKpi(cells)]));
    const statuses = new Set<string>();
    for (const { kpi, value, pace, attainment: share, status } of tables.flatMap(({ rows }) => rows)) {
      const row = shown.get(kpi.id);
      const scale = kpi.unit.kind === 'percent' ? 100 : 1;
      expectAbout(row?.value, value === null ? null : value / scale, kpi.id);
      const due = pace?.due?.target.value ?? pace?.due?.target.minimum ?? null;
      expectAbout(row?.due, due === null ? null : due / scale, kpi.id);
      expectAbout(row?.attainment, share, kpi.id);
      expect(row?.status, kpi.id).toBe(id.tracker.status[status]);
      statuses.add(status);
    }
    expect(statuses.size).toBe(5);
  });

  it('come to the results that were written, in every cell of every sheet', () => {
    expect(Object.keys(recalculated)).toEqual(Object.keys(written));
    for (const [sheet, cells] of Object.entries(written)) {
      const computed = recalculated[sheet] ?? {};
      const filled = Object.entries(cells).filter(([, [value]]) => value !== '');
      expect(Object.entries(computed).filter(([, [value]]) => value !== '')).toHaveLength(filled.length);
      for (const [address, [value]] of filled) {
        const again = computed[address]?.[0];
        if (typeof value === 'number') expect(again, `${sheet} ${address}`).toBeCloseTo(value, 10);
        else expect(again, `${sheet} ${address}`).toBe(value);
      }
    }
  });

  it('show openpyxl their charts', async () => {
    const program =
      'import openpyxl, sys\nbook = openpyxl.load_workbook(sys.argv[1])\n' +
      'for chart in book["Charts"]._charts: print(type(chart).__name__, len(chart.series), chart.series[0].val.numRef.f)';
    const { stdout } = await run('/usr/bin/python3', ['-c', program, join(folder, 'results.xlsx')]);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(workshop.design.kpis.length);
    expect(lines[0]).toMatch(/^LineChart 2 'Tracker'!\$Q\$5:\$W\$5$/);
  });

  it('print on F4 where F4 is wanted, with charts and a word for every status', async () => {
    expect(await pdfPageSizes(join(folder, 'folio.pdf'))).toEqual(['612 x 936', '936 x 612']);
    expect(await pdfPageSizes(join(folder, 'tracker.pdf'))).toEqual(['595 x 842', '842 x 595']);
    const text = await pdfText(join(folder, 'tracker.pdf'));
    for (const words of ['Tercapai', 'Hampir', 'Tertinggal', 'Realisasi', 'Halaman 1']) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/###|#N\/A|#VALUE|Err:/);
  });
});

function expectAbout(shown: unknown, number: number | null, of: string): void {
  if (number === null) expect(shown, of).toBeUndefined();
  else expect(shown, of).toBeCloseTo(number, 9);
}

/** Cells as they are addressed; a result that is empty is none. */
function plainCells({ sheets }: WorkbookCells): PlainWorkbook {
  return Object.fromEntries(
    sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(
        cells.map((cell) => [
          cellPlace({ sheet: name, row: cell.row }, cell.column).cell,
          [cell.value ?? '', ''] as const,
        ]),
      ),
    ]),
  );
}

/** Every formula says 7, so that only a program that calculates comes to something else. Charts would only take time. */
function withWrongResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [path, bytes] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/sheet')) continue;
    const text = strFromU8(bytes);
    const wrong = text.replace(/(<\/f>)(?:<v>[^<]*<\/v>|<v\/>)/g, `$1<v>${WRONG}</v>`);
    parts[path] = strToU8(wrong.replace(/<drawing [^>]*>/, ''));
  }
  return zipSync(parts);
}

interface TrackedKpi {
  readonly value: unknown;
  readonly due: unknown;
  readonly attainment: unknown;
  readonly status: unknown;
}

function rowsByKpi(cells: PlainWorkbook[string]): Map<unknown, TrackedKpi> {
  const shown = (address: string) => {
    const value = cells[address]?.[0];
    return value === '' ? undefined : value;
  };
  const rows = Object.keys(cells).flatMap((address) => /^A(\d+)$/.exec(address)?.[1] ?? []);
  return new Map(
    rows.map((row) => [
      shown(`A${row}`),
      {
        value: shown(`L${row}`),
        due: shown(`M${row}`),
        attainment: shown(`O${row}`),
        status: shown(`P${row}`),
      },
    ]),
  );
}
