import { isBlank } from '../../domain/text';
import { hasTarget, type KpiFacts } from '../facts';
import { computes } from '../words/formulas';
import { wholeText } from '../words/match-words';
import { isPlaceholder } from '../words/placeholders';
import { emptyPromise, isMereTopic } from '../words/promises';
import { readName } from '../words/read-name';
import { isBareNoun } from '../words/substance';
import type { Rule } from './rule';

const SHORTEST_NAME = 3;
const NAMELESS = wholeText(['(?:new |my )?kpi(?: baru)?\\s*#?\\d*', 'test', 'tes']);
/** Ideas that are a measure as soon as anything stands beside them. */
const GENERAL_ALONE = wholeText([
  'satisfaction',
  'growth',
  'compliance',
  'production',
  'training',
  'kepuasan',
  'pertumbuhan',
  'produksi',
  'pelatihan',
  'kepatuhan',
]);

const nameMissing: Rule = {
  code: 'name-missing',
  letter: 'S',
  severity: 'problem',
  field: 'name',
  isFirst: true,
  find: (kpi) => isPlaceholder(kpi.name) || NAMELESS.test(kpi.name),
  caught: [{ name: '' }, { name: '   ' }, { name: '-' }, { name: 'tbd' }, { name: 'KPI 1' }],
  passed: [{ name: 'Employee attendance rate' }],
};

const nameTooShort: Rule = {
  code: 'name-too-short',
  letter: 'S',
  severity: 'warning',
  field: 'name',
  find: ({ name }) => !isPlaceholder(name) && name.trim().length < SHORTEST_NAME && name.trim(),
  caught: [{ name: 'IG' }, { name: 'x' }],
  passed: [{ name: 'NPS' }, { name: '' }],
};

const nameTooGeneral: Rule = {
  code: 'name-too-general',
  letter: 'S',
  severity: 'problem',
  field: 'name',
  find: (kpi) =>
    (isMereTopic(kpi) || isGeneralAlone(kpi) || isNothingButNoun(kpi)) &&
    !emptyPromise(kpi) &&
    kpi.name.trim(),
  caught: [
    { name: 'Service', formula: '' },
    { name: 'Kinerja', formula: '' },
    { name: ' brand awareness ', formula: '' },
    { name: 'Quality of the packaging', formula: '' },
    { name: 'Communication between departments', formula: '' },
    { name: 'Kedisiplinan karyawan toko', formula: 'dinilai kepala toko' },
    { name: 'Pengelolaan media sosial', formula: '' },
    { name: 'Growth', formula: '' },
    { name: 'Sales', formula: '', unitKind: null, target: null },
  ],
  passed: [
    { name: 'Quality', formula: 'Parts within tolerance ÷ parts checked' },
    { name: 'Service level score', formula: '' },
    { name: 'Tingkat kedisiplinan karyawan', formula: '' },
    { name: 'Quality complaints', formula: '' },
    { name: 'Cost of quality', formula: '' },
    { name: 'Keluhan pelayanan', formula: '' },
    { name: 'Sales', formula: '' },
    { name: 'Employee training hours', formula: '' },
  ],
};

const nameBare: Rule = {
  code: 'name-bare',
  letter: 'S',
  severity: 'warning',
  field: 'name',
  // A formula says what a bare noun leaves open.
  find: (kpi) =>
    isBlank(kpi.formula) && isBareNoun(readName(kpi)) && !isNothingButNoun(kpi) && kpi.name.trim(),
  caught: [
    { name: 'Sales', formula: '' },
    { name: 'Pelanggan', formula: '' },
    { name: ' complaints ', formula: '' },
  ],
  passed: [
    { name: 'Sales', formula: 'Sum of all receipts of the month' },
    { name: 'Sales of fat-removal machines', formula: '' },
    { name: 'Omzet bulanan', formula: '' },
    { name: 'DSO', formula: '' },
  ],
};

/** Whether a name names something. */
export const naming: readonly Rule[] = [nameMissing, nameTooShort, nameTooGeneral, nameBare];

function isGeneralAlone({ name, formula }: KpiFacts): boolean {
  return GENERAL_ALONE.test(name) && !computes(formula);
}

/** A bare noun says what it measures only together with a unit, a target or a formula. */
function isNothingButNoun(kpi: KpiFacts): boolean {
  return isBareNoun(readName(kpi)) && isBlank(kpi.formula) && kpi.unitKind === null && !hasTarget(kpi);
}
