import { describe, expect, it } from 'vitest';
import { checkKpi } from '../../../shared/coach/check-kpi';
import { readCoachRequest } from '../../../shared/coach/request/read-request';
import { unitOfText } from '../../../shared/coach/request/unit-of-text';

const factsOf = (kpi: object, lang = 'en') => readCoachRequest({ lang, kpis: [kpi] }).kpis[0];
const whyNot = (value: unknown) => {
  try {
    return readCoachRequest(value);
  } catch (error) {
    return error;
  }
};

describe('a request to the coach', () => {
  it('may lack everything', () => {
    expect(readCoachRequest({})).toEqual({ language: null, period: { start: null, end: null }, kpis: [] });
    expect(factsOf({})).toMatchObject({
      id: 'kpi-1',
      name: '',
      unitKind: null,
      target: null,
      deadline: null,
    });
  });

  it('may say null or nothing anywhere, and things the coach does not know', () => {
    const keys = [
      'department',
      'name',
      'unit',
      'direction',
      'baseline',
      'target',
      'deadline',
      'kind',
      'owner',
    ];
    const empty = Object.fromEntries(keys.map((key) => [key, null]));
    expect(factsOf({ ...empty, mood: 'good' })).toEqual(factsOf({}));
    expect(factsOf({ frequency: '', kind: '' })).toMatchObject({ frequency: null, kind: null });
  });

  it('gives KPIs without an id one of their place', () => {
    const { kpis } = readCoachRequest({ kpis: [{ id: 'a' }, {}, { id: 7 }] });
    expect(kpis.map(({ id }) => id)).toEqual(['a', 'kpi-2', '7']);
  });

  it('may have a range for a target, whatever the direction says', () => {
    expect(factsOf({ target: { min: 2, max: 8 } })).toMatchObject({
      direction: 'range',
      target: null,
      targetRange: { minimum: 2, maximum: 8 },
    });
  });

  it.each([
    [{ direction: 'range', target: { min: 2 } }, 'range-half'],
    [{ direction: 'range', target: 5 }, 'range-half'],
    [{ target: 'as high as possible' }, 'target-vague'],
    [{ target: null }, 'target-missing'],
  ])('tells that %j is no target', (kpi, code) => {
    const facts = factsOf({ name: 'Sales of tea', ...kpi });
    const codes = facts && checkKpi(facts, { start: null, end: null }).findings.map((one) => one.code);
    expect(codes).toContain(code);
  });

  it('reads a number typed as text as the language writes it', () => {
    expect(factsOf({ target: '1.234' }, 'id')?.target).toBe(1234);
    expect(factsOf({ target: '1.234' }, 'en')?.target).toBe(1.234);
  });

  it('takes the direction from the numbers where nobody names it', () => {
    expect(factsOf({ baseline: 9, target: 5 })?.direction).toBe('lower');
    expect(factsOf({ baseline: 5, target: 9 })?.direction).toBe('higher');
  });

  it('has no deadline where the text is no date', () => {
    expect(factsOf({ deadline: 'soon' })?.deadline).toBeNull();
    expect(factsOf({ deadline: '2026-02-30' })?.deadline).toBeNull();
  });

  it.each([
    [[], /expected object/],
    [{ kpis: {} }, /kpis: .*expected array/],
    [{ kpis: [{ baseline: '3' }] }, /kpis\.0\.baseline: .*expected number/],
    [{ kpis: [{ name: 3 }] }, /kpis\.0\.name/],
    [{ kpis: [{ frequency: 'often' }] }, /kpis\.0\.frequency/],
    [{ lang: 'fr' }, /lang/],
  ])('is refused for %j, with the place', (value, reason) => {
    expect(whyNot(value)).toMatchObject({
      code: 'bad-request',
      details: { reason: expect.stringMatching(reason) },
    });
  });
});

describe('a unit in free text', () => {
  it.each([
    ['%', 'percent', ''],
    ['persen', 'percent', ''],
    ['% of guests', 'percent', ''],
    ['days per ticket', 'days', ''],
    ['hari (kerja)', 'days', ''],
    ['poin (skala 1-5)', 'score', 'poin (skala 1-5)'],
    ['stars', 'custom', 'stars'],
    ['Rp', 'currency', 'IDR'],
    ['juta rupiah', 'currency', 'IDR'],
    ['IDR/jam', 'currency', 'IDR'],
    ['$', 'currency', 'USD'],
    ['EUR', 'currency', 'EUR'],
    ['days', 'days', ''],
    ['hari kerja', 'days', ''],
    ['skor', 'score', ''],
    ['Points', 'score', ''],
    ['kali', 'ratio', ''],
    ['rasio', 'ratio', ''],
    ['number', 'number', ''],
    ['kelas', 'custom', 'kelas'],
    ['orders per hour', 'custom', 'orders per hour'],
    ['kWh/t', 'custom', 'kWh/t'],
    [' ', null, ''],
    ['-', null, ''],
    [null, null, ''],
  ])('%j is %s %s', (text, unitKind, unit) => {
    expect(unitOfText(text)).toEqual({ unitKind, unit });
  });
});
