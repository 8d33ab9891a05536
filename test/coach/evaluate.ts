import { parseArgs } from 'node:util';
import { corpusOf } from './corpus';
import { figuresTable, missLines } from './figures';
import { judge } from './judge';

const LANGUAGES = ['en', 'id'] as const;

/**
 * Prints how well the coach agrees with labelled statements. Misses are named only for the half that
 * rules are tuned on; of the held-out half there are figures and nothing else, and only when asked for.
 */
function main(): void {
  const { values } = parseArgs({ options: { 'held-out': { type: 'boolean' } } });
  const half = values['held-out'] ? 'held-out' : 'tuning';
  for (const language of LANGUAGES) {
    const judged = judge(corpusOf(language, half));
    console.log(`\n${language}, ${half} (${judged.length} statements)\n${figuresTable(judged)}`);
    if (half === 'tuning') for (const line of missLines(judged)) console.log(line);
  }
}

main();
