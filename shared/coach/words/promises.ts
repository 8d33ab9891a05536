import { hasTarget, type KpiFacts } from '../facts';
import { ACTIVITY_COUNTS } from './activity';
import { CARING_VERBS, DUTY_VERBS } from './duties';
import { computes } from './formulas';
import { firstMatch } from './match-words';
import { readName } from './read-name';
import { rememberLast } from './remember-last';
import { splitWords } from './split-words';
import { hasQuantity, isAboutAmount, isAboutCountable, isMeasure, isSubset, topicOf } from './substance';
import { praiseIn, stateIn, vagueWords, wishFor, wishForMore } from './vague';

/** The words of a name that promise something without saying what would be counted, or false. */
export const emptyPromise = rememberLast((kpi: KpiFacts): string | false => {
  const words = !isMeasure(readName(kpi)) && vagueWords(kpi.name);
  if (!words) return false;
  if (!hasTarget(kpi)) return words;
  if (computes(kpi.formula) || isSubset(readName(kpi))) return false;
  if (isAboutAmount(readName(kpi))) return stateIn(kpi.name) || praiseIn(kpi.name);
  const wish = wishFor(kpi.name) || stateIn(kpi.name);
  return wish || (!isAboutCountable(readName(kpi)) && wishForMore(kpi.name));
});

/** True where a name is about an idea such as quality, and nothing says what of it is counted. */
export function isMereTopic(kpi: KpiFacts): boolean {
  const name = readName(kpi);
  if (topicOf(name) === '' || computes(kpi.formula)) return false;
  return !isMeasure(name) && !hasQuantity(name) && !ACTIVITY_COUNTS.test(kpi.name);
}

/** The verb of a name that only tells what somebody has to do, or false. */
export const mereDuty = rememberLast((kpi: KpiFacts): string | false => {
  const verb = firstMatch(DUTY_VERBS, kpi.name);
  if (!verb || isMeasure(readName(kpi)) || computes(kpi.formula) || namesItsUnit(kpi)) return false;
  // Even an amount makes no measure of caring for it: managing stock, mengelola kas.
  return !hasQuantity(readName(kpi)) || CARING_VERBS.test(kpi.name) ? verb : false;
});

/** True where the name holds the unit's own word: wells built, in wells. */
function namesItsUnit(kpi: KpiFacts): boolean {
  if (kpi.unitKind !== 'custom') return false;
  return splitWords(kpi.unit).some((word) => readName(kpi).words.includes(word));
}
