import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { figuresTable, missLines } from './figures';
import { judge } from './judge';
import type { Corpus } from './judge';

const FOLDER = join(import.meta.dirname, '../files/coach');
const LANGUAGES = ['en', 'id'] as const;

/**
 * Prints how well the coach agrees with labelled statements. Misses are named only for the half that
 * rules are tuned on; of the held-out half there are figures and nothing else, and only when asked for.
 */
function main(): void {
  const { values } = parseArgs({ options: { 'held-out': { type: 'boolean' } } });
  const half = values['held-out'] ? 'held-out' : 'tuning';
  for (const language of LANGUAGES) {
    const judged = judge(corpusOf(`${language}-${half}.json`));
    console.log(`\n${language}, ${half} (${judged.length} statements)\n${figuresTable(judged)}`);
    if (half === 'tuning') for (const line of missLines(judged)) console.log(line);
  }
}

function corpusOf(file: string): Corpus {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Corpus;
}

main();
