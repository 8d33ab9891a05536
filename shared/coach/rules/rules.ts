import { achievable } from './achievable';
import { measurable } from './measurable';
import { owner } from './owner';
import { relevant } from './relevant';
import type { Rule } from './rule';
import { specific } from './specific';
import { timeBound } from './time-bound';

/** Everything the coach looks for in one KPI, in the order of the letters. */
export const RULES: readonly Rule[] = [
  ...specific,
  ...measurable,
  ...achievable,
  ...relevant,
  ...timeBound,
  ...owner,
];
