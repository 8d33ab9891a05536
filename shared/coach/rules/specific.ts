import { activity } from './activity';
import { naming } from './naming';
import type { Rule } from './rule';
import { wording } from './wording';

export const specific: readonly Rule[] = [...naming, ...wording, ...activity];
