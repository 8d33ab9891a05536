import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkKpi } from '../../../shared/coach/check-kpi';
import type { KpiFacts } from '../../../shared/coach/facts';
import { kpiLibrary } from '../../../shared/library/kpis/library';
import { aSoundKpi, JULY_TO_DECEMBER } from '../../builders/kpi-facts';

const FOLDER = join(import.meta.dirname, '../../files/coach');

interface Names {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

function namesIn(language: string): Names {
  return JSON.parse(readFileSync(join(FOLDER, `${language}-names.json`), 'utf8')) as Names;
}

const problems = (traits: Partial<KpiFacts>) =>
  checkKpi(aSoundKpi(traits), JULY_TO_DECEMBER).findings.filter(({ severity }) => severity === 'problem');

/** A name without a formula has to speak for itself. */
const isUnclear = (name: string) =>
  problems({ name, formula: '', unitKind: 'custom', unit: 'zz' }).some(({ letter }) => letter === 'S');

describe.each(['en', 'id'] as const)('names in %s', (language) => {
  const { strong, weak } = namesIn(language);

  it('that name a measure are not called vague, general or double', () => {
    expect(strong.filter(isUnclear)).toEqual([]);
  });

  it('that name a wish, a topic, a task or two measures are', () => {
    expect(weak.filter((name) => !isUnclear(name))).toEqual([]);
  });

  it('of the library pass, with their formula and without', () => {
    const bothWays = kpiLibrary.flatMap(({ id, unitKind, texts }) => {
      const { name, formula, unit = '' } = texts[language];
      const traits = { name, unitKind, unit, target: 4, baseline: 3, lastValue: 3 };
      return [
        { ...traits, formula },
        { ...traits, formula: '' },
      ].map((facts) => [id, problems(facts)] as const);
    });
    expect(bothWays.filter(([, found]) => found.length > 0)).toEqual([]);
  });
});
