import { splitWords } from './split-words';
import { wordList } from './word-list';

/** English words that end a noun and begin what is said about it. */
export const endsNoun = wordList(
  `of for in on at per with within from to by that who which whose where after before during under over above below
  than until without against not via through between among about across when while since as is are be was were has
  have can must should will due towards toward into upon dealing this these next last so while
  di ke dari pada untuk oleh dengan lewat melalui yang tanpa antar antara dalam saat setelah sebelum karena terhadap
  tentang bagi sampai hingga menurut`,
);
/** Indonesian words that may stand before the noun. */
const precedesNoun = wordList(
  `meningkatkan menaikkan menambah menurunkan mengurangi memperbanyak memperbaiki menjaga memaksimalkan mengoptimalkan
  menekan mempercepat peningkatan kenaikan penambahan optimalisasi perbaikan mengelola memastikan mencapai
  meminimalkan tercapainya tingginya rendahnya naiknya turunnya meningkatnya menurunnya terjaganya terciptanya
  rata-rata total adanya tidak ada tanpa bebas minim penurunan pengurangan penghematan`,
);
const FILLERS = wordList(
  `the a an our all every each your their its and dan serta seluruh semua para sang si
  improve improving improvement better low high tinggi rendah increase increasing grow growing raise raising boost boosting more fewer less higher lower reduce reducing decrease
  decreasing up down rise meningkat bertambah naik turun menurun berkurang get`,
);

/** What has been done with a thing, behind its name: orders shipped. */
const HAPPENED =
  /(?:[^e]ed|^(?:sold|held|made|sent|won|done|lost|kept|met|paid|built|taken|given|written|caught|bought|found|spent|run))$/;

const isStateOf = wordList(
  `satisfied motivated engaged disciplined skilled improved increased optimised optimized organised organized committed
  dedicated focused integrated empowered`,
);

/** What a noun phrase is about: its last word in English, its first in Indonesian. */
export interface PhraseHead {
  readonly english: string;
  readonly indonesian: string;
  /** Something was done with it: recipes launched, checklists completed. */
  readonly isDone: boolean;
}

/** The words of a phrase that may be its head, whichever language it is in. */
export function phraseHead(text: string | readonly string[]): PhraseHead {
  const words = (typeof text === 'string' ? splitWords(text) : text).filter((word) => !FILLERS(word));
  const end = words.findIndex((word, index) => index > 0 && endsNoun(word));
  const noun = end === -1 ? words : words.slice(0, end);
  const last = noun.at(-1) ?? '';
  const before = noun.findLast((word) => !HAPPENED.test(word)) ?? last;
  return {
    english: before,
    indonesian: words.find((word) => !precedesNoun(word)) ?? '',
    isDone: before !== last && !isStateOf(last),
  };
}
