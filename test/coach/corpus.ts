import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from './judge';

const FOLDER = join(import.meta.dirname, '../files/coach');

/** The half that rules were tuned on, or the half that nobody tuned them for. */
export type Half = 'tuning' | 'held-out';

export function corpusOf(language: 'en' | 'id', half: Half): Corpus {
  return JSON.parse(readFileSync(join(FOLDER, `${language}-${half}.json`), 'utf8')) as Corpus;
}
