import { describe, expect, it } from 'vitest';
import { checkKpi } from '../../../shared/coach/check-kpi';
import type { KpiFacts } from '../../../shared/coach/facts';
import { kpiFacts } from '../../../shared/coach/kpi-facts';
import { aDesign, aDepartment, aKpi } from '../../builders/a-workshop';
import { aSoundKpi, JULY_TO_DECEMBER } from '../../builders/kpi-facts';

const check = (traits: Partial<KpiFacts> = {}) => checkKpi(aSoundKpi(traits), JULY_TO_DECEMBER);
const codes = (traits: Partial<KpiFacts>) => check(traits).findings.map((finding) => finding.code);

describe('checking a KPI', () => {
  it('passes all five letters of a sound KPI without a remark', () => {
    expect(check()).toEqual({
      letters: { S: 'pass', M: 'pass', A: 'pass', R: 'pass', T: 'pass' },
      findings: [],
    });
  });

  it('fails a letter on a problem and warns on a warning', () => {
    expect(check({ deadline: '2027-03-01', formula: '' }).letters).toEqual({
      S: 'pass',
      M: 'warn',
      A: 'pass',
      R: 'pass',
      T: 'fail',
    });
  });

  it('keeps a letter failed when a warning comes after the problem', () => {
    expect(check({ targetText: 'optimal', target: null, formula: '', lastValue: null }).letters.M).toBe(
      'fail',
    );
  });

  it('lets a hint leave the letter alone', () => {
    const { letters, findings } = check({ lastValue: null, isMeasurementPlanned: true });
    expect(findings.map((finding) => finding.severity)).toEqual(['hint']);
    expect(letters.M).toBe('pass');
  });

  it('does not call a KPI achievable while nobody knows the target', () => {
    expect(check({ target: null, targetText: '' }).letters).toMatchObject({ M: 'fail', A: 'warn' });
  });

  it('only warns about a KPI that belongs to no duty', () => {
    expect(check({ duty: '', idealOutcome: '' }).letters.R).toBe('warn');
  });

  it('asks for a named person without touching a letter', () => {
    const { letters, findings } = check({ owner: 'Tim pemasaran' });
    expect(findings).toEqual([
      { code: 'owner-group', letter: null, severity: 'warning', field: 'owner', match: 'Tim' },
    ]);
    expect(Object.values(letters)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass']);
  });

  it('quotes the words that triggered it as they were typed', () => {
    const [finding] = check({ name: 'MENINGKATKAN penjualan', target: null, targetText: '' }).findings;
    expect(finding).toMatchObject({ code: 'vague-words', match: 'MENINGKATKAN' });
  });

  it('checks the words of both languages whatever language is shown', () => {
    const noTarget = { target: null, targetText: 'secepatnya' };
    expect(codes({ ...noTarget, name: 'Improve the service' })).toEqual(['vague-words', 'target-vague']);
    expect(codes({ ...noTarget, name: 'Pelayanan terbaik' })).toEqual(['vague-words', 'target-vague']);
  });

  it('lists problems before warnings before hints', () => {
    const traits = { formula: '', deadline: null, idealOutcome: '', baseline: 99 };
    expect(check(traits).findings.map((finding) => finding.severity)).toEqual([
      'problem',
      'problem',
      'warning',
      'hint',
    ]);
  });

  it('judges neither deadline nor frequency before the period is known', () => {
    const unknown = { start: null, end: null };
    expect(checkKpi(aSoundKpi({ deadline: '2031-01-01', frequency: 'yearly' }), unknown).findings).toEqual(
      [],
    );
  });

  it('says as much for a KPI of the whole year that is measured once', () => {
    const year = { start: '2027-01-01', end: '2027-12-31' };
    const yearly = checkKpi(aSoundKpi({ deadline: '2027-12-31', frequency: 'yearly' }), year);
    const perSemester = checkKpi(aSoundKpi({ deadline: '2027-12-31', frequency: 'semester' }), year);
    expect(yearly.findings.map((finding) => finding.code)).toEqual(['frequency-too-coarse']);
    expect(perSemester.findings).toEqual([]);
  });
});

describe('a KPI that is not begun', () => {
  const departments = [aDepartment('HRD', [['Mengelola kehadiran', '95% karyawan hadir setiap minggu']])];
  const duty = departments[0]?.duties[0];
  const begun = aKpi({
    id: 'kpi-1',
    departmentId: 'HRD',
    dutyId: duty?.id ?? null,
    idealOutcomeId: duty?.idealOutcomes[0]?.id ?? null,
  });

  it('is asked only for name, target, baseline and owner', () => {
    const { findings } = checkKpi(kpiFacts(begun, aDesign({ departments })), JULY_TO_DECEMBER);
    expect(findings.map((finding) => finding.code)).toEqual([
      'name-missing',
      'target-missing',
      'baseline-missing',
      'owner-missing',
    ]);
  });

  it('is asked for the rest once somebody types', () => {
    const named = { ...begun, name: 'Tingkat kehadiran karyawan' };
    const { findings } = checkKpi(kpiFacts(named, aDesign({ departments })), JULY_TO_DECEMBER);
    expect(findings.map((finding) => finding.code)).toContain('formula-missing');
  });
});
