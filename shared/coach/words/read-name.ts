import type { KpiFacts } from '../facts';
import { type PhraseHead, phraseHead } from './phrase-parts';
import { splitWords } from './split-words';

/** A KPI's name, taken apart. */
export interface ReadName {
  readonly words: readonly string[];
  readonly head: PhraseHead;
}

const read = new WeakMap<KpiFacts, ReadName>();

/** Takes a KPI's name apart: once, though several rules ask. */
export function readName(kpi: KpiFacts): ReadName {
  const known = read.get(kpi);
  if (known) return known;
  const words = splitWords(kpi.name);
  const name = { words, head: phraseHead(words) };
  read.set(kpi, name);
  return name;
}
