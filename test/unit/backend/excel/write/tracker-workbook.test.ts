import { describe, expect, it } from 'vitest';
import { writeResultsWorkbook } from '../../../../../electron/backend/excel/write/results-workbook';
import { writeTrackerWorkbook } from '../../../../../electron/backend/excel/write/tracker-workbook';
import type { WorkbookOrder } from '../../../../../electron/backend/excel/write/workbook-order';
import type { Kpi } from '../../../../../shared/domain/schema/kpi';
import type { Language } from '../../../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../../../shared/domain/schema/workshop';
import { aFinishedWorkshop } from '../../../../builders/a-finished-workshop';
import { reopened } from '../../../../builders/a-reopened-workbook';
import { aMeasuredWorkshop, anActual } from '../../../../builders/a-tracked-workshop';
import { aKpi, aQuantity } from '../../../../builders/a-workshop';

const NOW = '2026-08-03T02:00:00.000Z';

async function tracker(workshop: Workshop, language: Language = 'en') {
  return reopened(await writeTrackerWorkbook(workshop, language, { now: NOW }));
}

async function results(workshop: Workshop, order: Partial<WorkbookOrder> = {}) {
  return reopened(await writeResultsWorkbook(workshop, 'en', { now: NOW, ...order }));
}

type Reopened = Awaited<ReturnType<typeof tracker>>;

/** A tracker's row of a KPI by the heads of its columns. */
function trackerRow({ sheet }: Reopened, name: string, code: string): Record<string, unknown> {
  const [heads = [], ...rows] = sheet(name).rows.slice(3);
  const row = rows.find((cells) => cells.includes(code)) ?? [];
  return Object.fromEntries(heads.map((head, index) => [String(head), row[index] ?? null]));
}

describe('tracker sheet', () => {
  it('has a row per KPI and a column per period, with results for programs that do not calculate', async () => {
    const workbook = await tracker(aMeasuredWorkshop());
    expect(trackerRow(workbook, 'Tracker monthly', 'MKT-01')).toMatchObject({
      ID: 'mkt-01',
      KPI: 'Jumlah kelas yang mengenal produk',
      Target: 3,
      'Amber from': 0.8,
      'Value so far': 2,
      Status: 'Behind',
      'Jul 2026': 1,
      'Aug 2026': 2,
      'Dec 2026': null,
      'Target from Aug 2026': 2,
      'Attainment Aug 2026': 1,
    });
    const weekly = trackerRow(workbook, 'Tracker weekly', 'HRD-01');
    expect(weekly).toMatchObject({ '13–19 Jul': 0.915, '20–26 Jul': 0.96, Status: 'Reached' });
  });

  it('speaks Indonesian', async () => {
    const workbook = await tracker(aMeasuredWorkshop(), 'id');
    expect(trackerRow(workbook, 'Pantauan bulanan', 'MKT-02')).toMatchObject({
      Arah: 'Dalam rentang',
      'Target dari': 1_500_000,
      'Target sampai': 2_000_000,
      'Agu 2026': 2_300_000,
      Status: 'Hampir',
    });
  });

  it('compares what adds up with what is due so far, and has a column for it only then', async () => {
    const { design, ...workshop } = aMeasuredWorkshop();
    const kpis = design.kpis.map((kpi): Kpi =>
      kpi.id === 'mkt-01' ? { ...kpi, periodTargets: [], combine: 'sum' } : kpi,
    );
    const period = { ...design.period, start: '2026-07-01', end: '2026-12-31' };
    const adding = {
      ...workshop,
      design: { ...design, kpis: kpis.map((kpi) => ({ ...kpi, deadline: null })), period },
    };
    const workbook = await tracker(adding, 'id');
    expect(trackerRow(workbook, 'Pantauan bulanan', 'MKT-01')).toMatchObject({
      Target: 3,
      'Nilai sejauh ini': 3,
      'Target sejauh ini': 1,
      Capaian: 1.2,
      Status: 'Tercapai',
    });
    const hidden = (xml: string) => /<col min="13" max="14"[^>]* hidden="1"/.test(xml);
    expect(hidden(workbook.part('xl/worksheets/sheet3.xml'))).toBe(false);
    expect(hidden((await tracker(aMeasuredWorkshop())).part('xl/worksheets/sheet3.xml'))).toBe(true);
    const { sheet } = await results(adding, { withScorecard: true });
    expect(sheet('Scorecard').texts.join()).toContain('scored against “Due so far”');
    const plain = await results(aMeasuredWorkshop(), { withScorecard: true });
    expect(plain.sheet('Scorecard').texts.join()).not.toContain('Due so far');
  });

  it('names its columns in a hidden row, and its KPIs in a hidden column', async () => {
    const { part, sheet } = await tracker(aMeasuredWorkshop());
    const keys = sheet('Tracker monthly').rows[2] ?? [];
    expect(keys[0]).toBe('id');
    expect(keys).toContain('2026-08');
    const xml = part('xl/worksheets/sheet3.xml');
    expect(xml).toMatch(/<row r="3"[^>]* hidden="1"/);
    expect(xml).toMatch(/<col min="1" max="1"[^>]* hidden="1"/);
  });

  it('takes numbers only, and colours by the attainment', async () => {
    const { part } = await tracker(aMeasuredWorkshop());
    const xml = part('xl/worksheets/sheet3.xml');
    expect(xml.match(/<dataValidation /g)).toHaveLength(1);
    expect(xml).toMatch(/<dataValidation type="decimal"[^>]*showErrorMessage="1"[^>]*sqref="Q5:V6"/);
    expect(xml.match(/<cfRule type="expression"/g)).toHaveLength(6);
    expect(part('xl/styles.xml').match(/<dxf>/g)).toHaveLength(12);
  });

  it('prints its names on every page, and no computed column', async () => {
    const { part } = await tracker(aMeasuredWorkshop());
    const names = part('xl/workbook.xml');
    expect(names).toContain('&apos;Tracker monthly&apos;!$B$1:$V$6');
    expect(names).toContain('&apos;Tracker monthly&apos;!$B:$D,&apos;Tracker monthly&apos;!$4:$4');
    expect(part('xl/worksheets/sheet3.xml')).toContain('orientation="landscape"');
  });

  it('says whom to send it back to', async () => {
    const { design, ...workshop } = aMeasuredWorkshop();
    const { sheetNames, sheet } = await tracker({ ...workshop, design: { ...design, participants: [] } });
    expect(sheet(sheetNames[0] ?? '').texts).toContain(
      'Once filled in, save it and send it back to whoever gave it to you.',
    );
    const ani = { id: 'ani', name: 'Ani', role: 'facilitator' } as const;
    const named = await tracker({ ...workshop, design: { ...design, participants: [ani] } });
    expect(named.sheet(sheetNames[0] ?? '').texts).toContain(
      'Once filled in, save it and send it back to Ani (Facilitator).',
    );
  });

  it('prints on as many pages as it takes to be read, with what each repeats', async () => {
    const { part, sheetNames } = await tracker(aMeasuredWorkshop());
    const wide = sheetNames.map(
      (_, index) => /fitToWidth="(\d+)"/.exec(part(`xl/worksheets/sheet${index + 1}.xml`))?.[1],
    );
    expect(wide[sheetNames.indexOf('Tracker weekly')]).toBe('3');
    expect(wide[sheetNames.indexOf('Tracker monthly')]).toBe('1');
  });

  it('uses no function that Excel 2010 lacks', async () => {
    const { workbook } = await results(aMeasuredWorkshop(), { withScorecard: true });
    const cells = workbook.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
    const formulas = cells.flatMap(({ formula }) => formula ?? []).join('\n');
    const names = new Set(formulas.replace(/"[^"]*"/g, '').match(/[A-Z][A-Z.]*(?=\()/g));
    const known = 'ABS AND AVERAGE COLUMN COUNT HYPERLINK IF IFERROR INDEX ISNUMBER MATCH MAX MIN NOT OR';
    const others = [...names].filter(
      (name) => ![...known.split(' '), 'ROUND', 'SUM', 'SUMPRODUCT'].includes(name),
    );
    expect(others).toEqual([]);
  });

  it('is left out where no KPI is chosen', async () => {
    const { sheetNames } = await tracker(aFinishedWorkshop({ kpis: [] }));
    expect(sheetNames).toEqual(['How to read']);
  });
});

describe('charts', () => {
  it('draw the trend of every KPI against its target, with what the cells hold', async () => {
    const { part, parts } = await tracker(aMeasuredWorkshop());
    expect(parts.filter((path) => path.startsWith('xl/charts/'))).toHaveLength(3);
    const reach = part('xl/charts/chart1.xml');
    expect(reach).toContain('MKT-01 Jumlah kelas yang mengenal produk');
    expect(reach).toContain("<c:f>'Tracker monthly'!$Q$5:$V$5</c:f>");
    expect(reach).toContain(
      '<c:ptCount val="6"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache>',
    );
    expect(reach).toContain('<c:pt idx="1"><c:v>Aug 2026</c:v></c:pt>');
    expect(part('xl/charts/chart2.xml').match(/<c:ser>/g)).toHaveLength(3);
    expect(part('[Content_Types].xml')).toContain('/xl/charts/chart3.xml');
    expect(part('xl/worksheets/_rels/sheet4.xml.rels')).toContain('../drawings/drawing1.xml');
    expect(part('xl/worksheets/sheet4.xml').endsWith('<drawing r:id="rId1"/></worksheet>')).toBe(true);
  });

  it('hold what people typed as text, whatever it is', async () => {
    const kpis = [aKpi({ id: 'k', departmentId: 'HRD', name: '<b>&"\u0007' })];
    const workbook = await tracker(aFinishedWorkshop({ kpis, actuals: [anActual('k', '<&\u0001', 1)] }));
    expect(workbook.part('xl/charts/chart1.xml')).toContain('K &lt;b&gt;&amp;&quot;␇');
    expect(workbook.part('xl/charts/chart1.xml')).toContain('&lt;&amp;␁');
  });

  it('are made for the first two hundred KPIs, and the sheet says so', async () => {
    const kpis = Array.from({ length: 203 }, (_, index) => aKpi({ id: `k${index}`, departmentId: 'HRD' }));
    const { parts, sheet } = await tracker(aFinishedWorkshop({ kpis }));
    expect(parts.filter((path) => path.startsWith('xl/charts/'))).toHaveLength(200);
    expect(sheet('Charts').texts.at(-1)).toMatch(/^The 3 KPIs after these have no chart/);
  });
});

describe('scorecard', () => {
  const weighed = (weights: readonly (number | null)[]) => {
    const { design, ...workshop } = aMeasuredWorkshop();
    const kpis = design.kpis.map((kpi, index) => ({
      ...kpi,
      weight: weights[index] === null || weights[index] === undefined ? null : aQuantity(weights[index]),
    }));
    return { ...workshop, design: { ...design, kpis } };
  };

  it('is made on request only', async () => {
    expect((await results(aMeasuredWorkshop())).sheetNames).not.toContain('Scorecard');
  });

  it('weighs the attainment of each KPI, and sums it up by department', async () => {
    const { sheet } = await results(weighed([40, 60]), { withScorecard: true });
    const { rows, texts } = sheet('Scorecard');
    const byCode = new Map(rows.map((row) => [row[1], row.slice(3)]));
    expect(byCode.get('MKT-01')?.[0]).toBe(0.4);
    expect(byCode.get('MKT-01')?.[2]).toBe(2);
    expect(byCode.get('MKT-01')?.[4]).toBeCloseTo((0.4 * 2) / 3, 10);
    expect(byCode.get('MKT-02')?.slice(0, 3)).toEqual([0.6, 'Rp 1,500,000 – Rp 2,000,000', 2_300_000]);
    const total = rows.find((row) => row[1] === 'Total');
    expect(total?.[7]).toBeCloseTo((0.4 * 2) / 3 + 0.6 * 0.85, 10);
    expect(texts).toContain('The weights add up to 100%.');
    expect(texts).toContain('No weights were set, so all KPIs weigh the same.');
  });

  it('says that KPIs without a score count as nothing, with the score of those that have one', async () => {
    const { design, ...workshop } = weighed([40, 60]);
    const measured = { ...design, actuals: design.actuals.filter(({ kpiId }) => kpiId !== 'mkt-02') };
    const { sheet } = await results({ ...workshop, design: measured }, { withScorecard: true });
    const { rows } = sheet('Scorecard');
    const row = rows.find((cells) => String(cells[2]).startsWith('KPIs without a score count as 0.'));
    expect(row?.[7]).toBeCloseTo(2 / 3, 10);
    const whole = await results(weighed([40, 60]), { withScorecard: true });
    const marketing = whole.sheet('Scorecard').texts.filter((text) => text.includes('count as 0'));
    expect(marketing).toEqual([]);
  });

  it('begins a department on the next page where its heading would be left behind', async () => {
    const { design, ...workshop } = aMeasuredWorkshop();
    const kpis = Array.from({ length: 90 }, (_, index) =>
      aKpi({ id: `k${index}`, code: `K-${index}`, departmentId: index < 40 ? 'Marketing' : 'HRD' }),
    );
    const book = await results({ ...workshop, design: { ...design, kpis } }, { withScorecard: true });
    const number = book.sheetNames.indexOf('Scorecard') + 1;
    const heading = book.sheet('Scorecard').rows.findIndex((row) => row[1] === 'HRD') + 1;
    const broken = [...book.part(`xl/worksheets/sheet${number}.xml`).matchAll(/<brk id="(\d+)"/g)];
    // A break stands below the row it names, and air stands above a heading.
    expect(broken.map(([, row]) => Number(row))).toEqual([heading - 2]);
  });

  it('says where weights are no whole', async () => {
    const { sheet } = await results(weighed([40, null]), { withScorecard: true });
    expect(sheet('Scorecard').texts).toContain('The weights do not add up to 100%.');
  });
});

describe('results workbook', () => {
  it('says what the session left open, and has no sheet for it where there is nothing', async () => {
    const workshop = aFinishedWorkshop();
    const session = {
      ...workshop.session,
      decisions: [{ id: 'd', text: 'Marketing keeps two KPIs', at: NOW }],
      actions: [
        { id: 'a', what: 'Set up the cash book', who: 'Raka', by: '2026-08-10', done: false },
        { id: 'b', what: 'Print the sheets', who: '', by: null, done: true },
      ],
      parkingPlace: [{ id: 'p', text: 'Do bonuses follow KPIs?', at: NOW }],
    };
    const { sheet } = await results({ ...workshop, session });
    const { texts, rows } = sheet('Session notes');
    expect(texts).toEqual(expect.arrayContaining(['Marketing keeps two KPIs', 'Do bonuses follow KPIs?']));
    expect(rows.find(([what]) => what === 'Set up the cash book')).toEqual([
      'Set up the cash book',
      'Raka',
      new Date('2026-08-10T00:00:00Z'),
      'Open',
    ]);
    expect(rows.find(([what]) => what === 'Print the sheets')?.[3]).toBe('Done');
    expect((await results(workshop)).sheetNames).not.toContain('Session notes');
  });

  it('explains colours, words and computing', async () => {
    const { texts, beside } = (await results(aFinishedWorkshop())).sheet('How to read');
    expect(beside('Reached')).toBe('The target is reached: attainment 100% or more.');
    expect(texts).toContain('How attainment is computed');
    expect(beside('Charts')).toBe('The trend of each KPI against its target');
  });

  it('prints on F4 where it is asked for', async () => {
    const { part, sheetNames } = await results(aFinishedWorkshop(), { paper: 'f4' });
    sheetNames.slice(0, -1).forEach((_, index) => {
      expect(part(`xl/worksheets/sheet${index + 1}.xml`)).toContain('paperSize="14"');
    });
  });

  it('tells a draft from a version that both have signed', async () => {
    const workshop = aFinishedWorkshop();
    expect((await results(workshop)).sheet('Summary').beside('Signed')).toBe('Not yet: this is a draft.');
    const signatures = (['coo', 'ceo'] as const).map((role) => ({
      role,
      name: role === 'coo' ? 'Bima' : 'Ayu',
      date: '2026-08-03',
      at: NOW,
    }));
    const versions = [{ number: 1, signatures, openPoints: [], design: workshop.design }];
    const signed = { ...workshop, record: { ...workshop.record, versions } };
    const { beside } = (await results(signed)).sheet('Summary');
    expect(beside('Signed')).toBe('Version 1 is signed by both.');
    expect(beside('Version 1')).toBe('COO Bima, 3 August 2026\nCEO Ayu, 3 August 2026');
  });
});
