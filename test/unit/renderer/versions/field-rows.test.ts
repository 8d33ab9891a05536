import { describe, expect, it } from 'vitest';
import { fieldRows } from '../../../../renderer/features/versions/field-rows';
import { updateBasics, updatePeriod } from '../../../../shared/domain/edits/basics';
import { updateKpi } from '../../../../shared/domain/edits/kpis';
import type { Design } from '../../../../shared/domain/schema/design';
import { type Kpi, kpiSchema } from '../../../../shared/domain/schema/kpi';
import type { Language } from '../../../../shared/domain/schema/primitives';
import { compareVersions } from '../../../../shared/domain/versions/compare-versions';
import { translator } from '../../../../shared/i18n/i18n';
import { aDepartment, aDesign, aKpi, aQuantity } from '../../../builders/a-workshop';

const design = aDesign({
  departments: [aDepartment('Marketing')],
  kpis: [
    aKpi({
      id: 'k1',
      departmentId: 'Marketing',
      name: 'Reach',
      unit: { kind: 'currency', label: 'IDR' },
      target: { value: aQuantity(1_234.56), minimum: null, maximum: null },
      owner: 'Dinda',
    }),
  ],
});

function rowsBetween(earlier: Design, later: Design, language: Language = 'en') {
  const unit = later.kpis[0]?.unit;
  return compareVersions(earlier, later).flatMap((change) =>
    change.change === 'changed' ? fieldRows(change, { t: translator(language), language, unit }) : [],
  );
}
const rowsOf = (change: Partial<Kpi>, language: Language = 'en') =>
  rowsBetween(design, updateKpi(design, 'k1', change), language).map(
    ({ label, before, after }) => [label, before, after] as const,
  );
const targetOf = (value: number, text = String(value)) => ({
  target: { value: aQuantity(value, text), minimum: null, maximum: null },
});

describe('what changed of a KPI', () => {
  it('reads as numbers do in the language of the interface', () => {
    expect(rowsOf(targetOf(9_876.5), 'id')).toEqual([['Target', 'Rp 1.234,56', 'Rp 9.876,5']]);
    expect(rowsOf(targetOf(9_876.5), 'en')).toEqual([['Target', 'Rp 1,234.56', 'Rp 9,876.5']]);
  });

  it('tells only the part of a field that differs', () => {
    const baseline = { value: null, period: 'June', establishBy: '2026-08-31' };
    expect(rowsOf({ baseline })).toEqual([
      ['Baseline period', '', 'June'],
      ['To be established by', '', '31 Aug 2026'],
    ]);
  });

  it('tells an earlier number in the unit of its time', () => {
    expect(rowsOf({ unit: { kind: 'percent', label: '' }, ...targetOf(95) })).toEqual([
      ['Unit', 'Rp', '% (percent)'],
      ['Target', 'Rp 1,234.56', '95%'],
    ]);
  });

  it('shows what was typed where both read the same', () => {
    expect(rowsOf(targetOf(1_234.56, '1.234,56'))).toEqual([['Target', '1234.56', '1.234,56']]);
  });

  it('names choices, and leaves what was emptied empty', () => {
    expect(rowsOf({ frequency: 'weekly', owner: '' })).toEqual([
      ['Owner', 'Dinda', ''],
      ['Frequency', 'Monthly', 'Weekly'],
    ]);
  });

  it('tells the COO’s answers with their reasons', () => {
    const attestations = { relevant: { answer: 'no' as const, reason: 'Not ours' }, measurable: null };
    expect(rowsOf({ attestations })).toEqual([['COO: relevant', '', 'No: Not ours']]);
  });

  it('has words for a change of every field, in both languages', () => {
    const all: Partial<Kpi> = {
      ...{ code: 'X-1', name: 'n', formula: 'f', status: 'retired', unit: { kind: 'days', label: '' } },
      ...{ direction: 'range', baseline: { value: aQuantity(1), period: 'p', establishBy: null } },
      ...{ target: { value: null, minimum: aQuantity(1), maximum: aQuantity(2) }, deadline: '2026-01-01' },
      ...{ targetScope: 'whole', combine: 'sum', periodTargets: [{ period: 'Aug', value: aQuantity(1) }] },
      ...{
        dataSource: 's',
        dataAvailability: 'effort',
        lastValue: { value: null, period: 'p', source: 's' },
      },
      ...{
        plannedMeasurement: { date: null, person: 'Raka' },
        owner: 'o',
        frequency: 'daily',
        kind: 'leading',
      },
      ...{ question: 'q', level: 'strategic', weight: aQuantity(20), amberThreshold: aQuantity(80) },
      ...{ targetLevels: { minimum: aQuantity(1), standard: null, maximum: null }, actionSteps: 'a' },
      ...{ audience: 'a', collectionMethod: 'c', dataEntryBy: 'd', notUsedFor: 'n', gamingRisk: 'g' },
      ...{ reviewDate: '2026-01-01', limitations: 'l', notes: 'n' },
      ...{ attestations: { relevant: { answer: 'yes', reason: '' }, measurable: null } },
      ...{ overrules: [{ code: 'vague-words', reason: 'Known', at: '2026-08-03T02:00:00.000Z' }] },
    } as const;
    const ids = [
      'id',
      'lineageId',
      'departmentId',
      'dutyId',
      'idealOutcomeId',
      'objectiveId',
      'counterKpiId',
    ];
    const untold = Object.keys(kpiSchema.shape).filter((field) => !ids.includes(field) && !(field in all));
    expect(untold).toEqual([]);
    for (const language of ['en', 'id'] as const) {
      const rows = rowsOf(all, language);
      expect(rows.length).toBeGreaterThan(Object.keys(all).length - 1);
      for (const [label] of rows) expect(label).not.toMatch(/^$|versions\.|terms\./);
    }
  });
});

describe('what changed of the company', () => {
  it('is told with the days of its period', () => {
    const later = updatePeriod(updateBasics(design, { company: 'New name' }), { end: '2026-11-30' });
    expect(
      rowsBetween(design, later, 'id').map(({ label, before, after }) => [label, before, after]),
    ).toEqual([
      ['Perusahaan', 'Example Company', 'New name'],
      ['Hari terakhir', '31 Des 2026', '30 Nov 2026'],
    ]);
  });

  it('says so where the difference is in nothing that is shown', () => {
    const period = { ...design.period, mood: 'good' };
    expect(rowsBetween(design, { ...design, period })).toEqual([
      { label: 'A detail that is not shown here', before: '', after: '', isProse: false },
    ]);
  });
});
