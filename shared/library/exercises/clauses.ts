import type { Translate } from '../../i18n/i18n';
import type { Blank } from './smart-sentences';

type Clause = Exclude<Blank, 'target'>;

/** Words of our clauses that people write again, in either language. */
const SAID_AGAIN: Readonly<Record<Clause, RegExp>> = {
  baseline: /^(?:(?:sekarang|saat ini|now|currently)\s+)+/iu,
  by: /^(?:(?:paling lambat|sampai|by|until)\s+)+/iu,
  source: /^(?:(?:(?:bisa )?dilihat|as shown|seen|shown)\s+)?(?:(?:di|in)\s+)+/iu,
  goal: /^(?:(?:supaya|agar|biar|so that|so)\s+)+/iu,
};
/** Words that lead on from the sentence by themselves, in the place of ours. */
const LEADS_ON: Readonly<Record<Clause, RegExp | null>> = {
  baseline: null,
  by: null,
  source: /^(?:dari|pada|lewat|melalui|from|on|at|by|through)\s/iu,
  goal: /^(?:untuk|demi|karena|sebab|in order to|to|for|because)\s/iu,
};

/** One part of the sentence, with no word of ours beside the same one of theirs. */
export function clause(blank: Clause, text: string, t: Translate): string {
  const value = text.replace(SAID_AGAIN[blank], '') || text;
  if (!LEADS_ON[blank]?.test(value))
    return t(`concept.exercises.smart-sentences.clauses.${blank}`, { value });
  return blank === 'source' ? t('concept.exercises.smart-sentences.clauses.sourceAs', { value }) : value;
}
