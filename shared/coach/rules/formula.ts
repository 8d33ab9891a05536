import { isBlank } from '../../domain/text';
import { isPlaceholder } from '../words/placeholders';
import type { Rule } from './rule';

const formulaMissing: Rule = {
  code: 'formula-missing',
  letter: 'M',
  severity: 'warning',
  field: 'formula',
  find: (kpi) => isPlaceholder(kpi.formula),
  caught: [{ formula: '' }, { formula: 'n/a' }],
  passed: [{ formula: 'Shifts attended ÷ shifts on the roster × 100' }],
};

const formulaRepeatsName: Rule = {
  code: 'formula-repeats-name',
  letter: 'M',
  severity: 'warning',
  field: 'formula',
  find: ({ name, formula }) => !isBlank(formula) && folded(formula) === folded(name),
  caught: [{ name: 'Attendance rate', formula: 'attendance  rate.' }],
  passed: [
    { name: 'Attendance rate', formula: 'Attended ÷ planned × 100' },
    { name: '', formula: '' },
  ],
};

/** Whether a stranger could compute it. */
export const formula: readonly Rule[] = [formulaMissing, formulaRepeatsName];

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
