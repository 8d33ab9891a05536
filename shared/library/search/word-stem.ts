const SHORTEST_STEM = 4;
const PREFIX = /^(?:meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|ter|di|ke)/;
const SUFFIX = /(?:nya|kan|an|i|ing|ed|es|s)$/;
/** What me- and pe- swallow: mengirim and kirim, menagih and tagihan, menyusun and susun. */
const SWALLOWED = /^[kpst](?=[aeiou])/;

/**
 * The part that a word has in common with its relatives, rough but the same for all of them:
 * pengiriman, mengirim, dikirim → irim; customers → customer. Only fit for comparing.
 */
export function wordStem(word: string): string {
  return strippedOnce(stripped(stripped(word, PREFIX), SUFFIX), SWALLOWED);
}

function stripped(word: string, part: RegExp): string {
  const shorter = strippedOnce(word, part);
  return shorter === word ? word : stripped(shorter, part);
}

function strippedOnce(word: string, part: RegExp): string {
  const shorter = word.replace(part, '');
  return shorter.length >= SHORTEST_STEM ? shorter : word;
}
