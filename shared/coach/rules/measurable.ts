import { formula } from './formula';
import type { Rule } from './rule';
import { source } from './source';
import { target } from './target';
import { unit } from './unit';

export const measurable: readonly Rule[] = [...target, ...unit, ...source, ...formula];
