import { anyWord, firstMatch } from './match-words';
import { foldPhrases } from './split-words';
import { ENGLISH_PRAISE, ENGLISH_STATES, ENGLISH_WISHES, ENGLISH_WISHES_FOR_MORE } from './wishes-english';
import {
  INDONESIAN_PRAISE,
  INDONESIAN_STATES,
  INDONESIAN_WISHES,
  INDONESIAN_WISHES_FOR_MORE,
} from './wishes-indonesian';

const WISHES = anyWord([...ENGLISH_WISHES, ...INDONESIAN_WISHES]);
const PRAISE = anyWord([...ENGLISH_PRAISE, ...INDONESIAN_PRAISE]);
/** More or less of something says enough where that something can be counted. */
const WISHES_FOR_MORE = anyWord([...ENGLISH_WISHES_FOR_MORE, ...INDONESIAN_WISHES_FOR_MORE]);

const STATE = `(?:${[...ENGLISH_STATES, ...INDONESIAN_STATES].join('|')})`;
// Only where a state is what is said of it: "happy staff", "the store is clean"; not "homes with clean water".
const STATE_OF_IT = new RegExp(
  [
    `^\\s*(?:an? |the |our |all )?${STATE}(?![\\p{L}\\p{N}-])`,
    `(?<![\\p{L}\\p{N}-])(?:be|is|are|always|very|selalu|sangat|tetap|jadi|menjadi|semua) ${STATE}(?![\\p{L}\\p{N}-])`,
    `(?<![\\p{L}\\p{N}-])(?<!(?:yang|yg|who|that|who are|that are) )${STATE}\\s*[.!]*\\s*$`,
  ].join('|'),
  'iu',
);
// In lower case it is Indonesian for smoke, and smoked fish is a product.
const ASAP = /(?<![\p{L}\p{N}])(?:ASAP|a\.s\.a\.p)(?![\p{L}\p{N}])|^\s*asap\s*$/u;

/** The words in a text that promise without saying how much, or false. */
export function vagueWords(text: string): string | false {
  return wishFor(text) || stateIn(text) || firstMatch(WISHES_FOR_MORE, foldPhrases(text));
}

/** Words that promise something better, which a number of things cannot make clear. */
export function wishFor(text: string): string | false {
  const folded = foldPhrases(text);
  return firstMatch(WISHES, folded) || firstMatch(ASAP, folded);
}

/** How something is to look, in words that every eye reads differently. */
export function stateIn(text: string): string | false {
  return STATE_OF_IT.exec(foldPhrases(text))?.[0].trim() ?? false;
}

/** Words that call something good without saying from when on. */
export function praiseIn(text: string): string | false {
  return firstMatch(PRAISE, foldPhrases(text));
}

/** Words that promise more or less of something. */
export function wishForMore(text: string): string | false {
  return firstMatch(WISHES_FOR_MORE, foldPhrases(text));
}
