import type { Unit } from '../domain/schema/kpi';
import type { Language, Quantity } from '../domain/schema/primitives';
import { folded } from '../domain/text';
import { LANGUAGES, type Terms, termsOf, translator } from './i18n';
import { readNumber } from './read-number';
import { unitText } from './unit-text';

/** A value as people type it: a number, alone or with the unit of its KPI behind it, as in “1,5 jam”. */
export function readMeasured(text: string, unit: Unit, language: Language): number | null {
  const plain = readNumber(text, language);
  if (plain !== null) return plain;
  const typed = folded(text);
  const word = unitWords(unit).find((one) => one !== '' && typed.endsWith(one));
  if (word === undefined) return null;
  const before = typed.slice(0, -word.length);
  // What ends in the same letters is another word.
  return /\p{L}$/u.test(before) ? null : readNumber(before, language);
}

/** What was typed, kept beside what it was read as; null for an empty field. */
export function measuredQuantity(text: string, unit: Unit, language: Language): Quantity | null {
  return text.trim() === '' ? null : { value: readMeasured(text, unit, language), text };
}

let knownTerms: readonly Terms[] | undefined;

/** The unit in both languages: people mix them. */
function unitWords(unit: Unit): readonly string[] {
  knownTerms ??= LANGUAGES.map((language) => termsOf(translator(language)));
  return knownTerms.map((terms) => folded(unitText(unit, terms)));
}
