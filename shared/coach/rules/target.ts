import { hasTarget, type KpiFacts } from '../facts';
import { isPlaceholder } from '../words/placeholders';
import { vagueWords } from '../words/vague';
import type { Rule } from './rule';

const targetMissing: Rule = {
  code: 'target-missing',
  letter: 'M',
  severity: 'problem',
  field: 'target',
  isFirst: true,
  alsoWarns: 'A',
  find: (kpi) => !hasTarget(kpi) && isPlaceholder(kpi.targetText),
  caught: [
    { target: null, targetText: '' },
    { target: null, targetText: 'tbd' },
    { target: null, targetText: '-' },
    { direction: 'range', target: null, targetRange: null, targetText: '' },
  ],
  passed: [
    { target: 95, targetText: '95' },
    { target: null, targetText: 'optimal' },
  ],
};

const targetVague: Rule = {
  code: 'target-vague',
  letter: 'M',
  severity: 'problem',
  field: 'target',
  alsoWarns: 'A',
  find: (kpi) => !hasTarget(kpi) && vagueWords(kpi.targetText) && kpi.targetText.trim(),
  caught: [
    { target: null, targetText: 'optimal' },
    { target: null, targetText: 'as high as possible' },
    { target: null, targetText: 'asap' },
    { target: null, targetText: 'semaksimal mungkin' },
    { target: null, targetText: 'secepatnya' },
  ],
  passed: [
    { target: 95, targetText: '95' },
    { target: null, targetText: 'three classes' },
  ],
};

const targetUnreadable: Rule = {
  code: 'target-unreadable',
  letter: 'M',
  severity: 'problem',
  field: 'target',
  alsoWarns: 'A',
  find: (kpi) =>
    !hasTarget(kpi) &&
    !isHalfRange(kpi) &&
    !isPlaceholder(kpi.targetText) &&
    !vagueWords(kpi.targetText) &&
    kpi.targetText.trim(),
  caught: [
    { target: null, targetText: 'three classes' },
    { direction: 'range', target: null, targetRange: null, targetText: 'five to ten' },
  ],
  passed: [
    { target: 3, targetText: '3' },
    { direction: 'range', target: null, targetRange: null, targetText: '5' },
    { target: null, targetText: '' },
    { target: null, targetText: 'optimal' },
    { direction: 'range', target: null, targetRange: { minimum: 5, maximum: 10 }, targetText: '5 – 10' },
  ],
};

const rangeHalf: Rule = {
  code: 'range-half',
  letter: 'M',
  severity: 'problem',
  field: 'target',
  alsoWarns: 'A',
  find: isHalfRange,
  caught: [
    { direction: 'range', target: null, targetRange: null, targetText: '5' },
    { direction: 'range', target: null, targetRange: null, targetText: '20%' },
  ],
  passed: [
    { direction: 'range', target: null, targetRange: { minimum: 5, maximum: 10 }, targetText: '5 – 10' },
    { direction: 'range', target: null, targetRange: null, targetText: '' },
    { target: null, targetText: '5' },
  ],
};

/** Whether the target is a number. */
export const target: readonly Rule[] = [targetMissing, targetVague, targetUnreadable, rangeHalf];

/** A range of which only one number is given. */
function isHalfRange(kpi: KpiFacts): boolean {
  return (
    kpi.direction === 'range' && !hasTarget(kpi) && /^[^\p{L}\d–]*[\d.,]+\s*%?\s*$/u.test(kpi.targetText)
  );
}
