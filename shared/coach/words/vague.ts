import { affixed, affixedOnly, anyWord, firstMatch } from './match-words';

const ADJECTIVES = [
  'good',
  'better',
  'best',
  'great',
  'excellent',
  'adequate(?:ly)?',
  'sufficient(?:ly)?',
  'effective(?:ly)?',
  'efficient(?:ly)?',
  'smooth(?:ly)?',
  'quick(?:ly|er)?',
  'fast(?:er)?',
  'more',
].join('|');

const ENGLISH = [
  'improv(?:e|es|ed|ing|ement|ements)',
  'increas(?:e|es|ed|ing)',
  'enhanc(?:e|es|ed|ing|ement)',
  'boost(?:s|ed|ing)?',
  'strengthen(?:s|ed|ing)?',
  'optimal(?:ly)?',
  'optimi[sz](?:e|es|ed|ing|ation)',
  'maxim(?:al|ally|um)',
  'maximi[sz](?:e|es|ed|ing)',
  // Not in compounds that name a thing: a best-seller, fast-moving goods.
  `(?:${ADJECTIVES})(?!-)`,
  'soon',
  'as \\p{L}+ as (?:possible|we can)',
];

const INDONESIAN = [
  'sebanyak(?: mungkin|[- ]banyaknya)',
  'se\\p{L}+ mungkin',
  'tinggi-tingginya',
  'memperbanyak',
  'segera',
  'berkualitas',
  affixedOnly('tingkat'),
  'menaikkan',
  affixed('optimal'),
  'optimalisasi',
  affixed('maksimal'),
  affixed('baik'),
  affixed('bagus'),
  affixed('cepat'),
  affixed('lancar'),
  affixed('kuat'),
  affixed('efektif'),
  affixed('efisien'),
  affixed('rapi'),
  'memadai',
];

const VAGUE_WORDS = anyWord([...ENGLISH, ...INDONESIAN]);
// In lower case it is Indonesian for smoke, and smoked fish is a product.
const ASAP = /(?<![\p{L}\p{N}])(?:ASAP|a\.s\.a\.p)(?![\p{L}\p{N}])|^\s*asap\s*$/u;

/** The words in a text that promise without saying how much, or false. */
export function vagueWords(text: string): string | false {
  return firstMatch(VAGUE_WORDS, text) || firstMatch(ASAP, text);
}
