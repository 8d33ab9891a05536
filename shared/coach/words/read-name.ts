import type { KpiFacts } from '../facts';
import { type PhraseHead, phraseHead } from './phrase-parts';
import { rememberLast } from './remember-last';
import { splitWords } from './split-words';

/** A KPI's name, taken apart. */
export interface ReadName {
  readonly words: readonly string[];
  readonly head: PhraseHead;
}

/** Takes a KPI's name apart: once, though several rules ask. */
export const readName = rememberLast(({ name }: KpiFacts): ReadName => {
  const words = splitWords(name);
  return { words, head: phraseHead(words) };
});
