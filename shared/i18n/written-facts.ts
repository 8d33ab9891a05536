import type { FormatterModule } from 'i18next';
import { formatNumber } from './format';

/** How many there are of something; other numbers are names, such as a row or a version. */
const COUNTS: ReadonlySet<unknown> = new Set(['count', 'total', 'done', 'accepted', 'covered']);

/** How the facts of a sentence are written: counts above 999 with the language's separators, all else as it was given. */
export const writtenFacts: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, _format, language, about) {
    const isCount = typeof value === 'number' && COUNTS.has(about?.['interpolationkey']);
    // The library takes what is no text as it is, and its types do not say so.
    if (!isCount) return value as string;
    return formatNumber(value, language === 'id' ? 'id' : 'en');
  },
};
