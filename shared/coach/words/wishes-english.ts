import { listed } from './match-words';

const ADJECTIVES = listed(String.raw`
  good, better, best, great(?:er|est)?, excellen(?:t|tly|ce), outstanding, superior, superb, amazing,
  awesome, perfect(?:ly|ion)?, ideal(?:ly)?, adequate(?:ly)?, sufficient(?:ly)?, proper(?:ly)?,
  appropriate(?:ly)?, satisfactory, satisfying, effective(?:ly)?, efficient(?:ly)?, smooth(?:ly|er)?,
  seamless(?:ly)?, quick(?:ly|er)?, fast(?:er)?, prompt(?:ly)?, speedy, strong(?:er|est|ly)?, solid,
  robust, professional(?:ly)?, proactive(?:ly)?, modern, harmonious, conducive, impactful, competitive,
  sustainable, strategic, positive, timely, accurate, well[- ]\p{L}+ed, holistic, innovative, creative,
  world[- ]class, best[- ]in[- ]class, top[- ]notch, top[- ]quality, high[-
  ](?:quality|performing|performance), customer[- ](?:centric|focused|friendly)`);

/** English words that promise something better. */
export const ENGLISH_WISHES: readonly string[] = [
  // A hyphen makes a word part of a name: a best-seller, fast-moving goods, a first-class ticket.
  `(?<!-)(?:${ADJECTIVES.join('|')})(?!-)`,
  ...listed(String.raw`
  improv(?:e|es|ed|ing|ement|ements)(?!-), enhanc(?:e|es|ed|ing|ement), strengthen(?:s|ed|ing)?,
  optimal(?:ly)?, optimi[sz](?:e|es|ed|ing|ation), maxim(?:al|ally|um), maximi[sz](?:e|es|ed|ing),
  upgrad(?:e|ing), delight(?:s|ed|ing)?, satisfy(?:ing)?, impress(?:ing)?, inspir(?:e|ing), transform(?:s|ed|ing)?, soon(?:er|est)?, as \p{L}+ as (?:possible|we
  can|(?:he|she|they|you) can), to the (?:max|fullest), everything, known (?:by|to)
  (?:all|every\p{L}+|many|people), (?:as planned|according to plan), streamlin(?:e|ed|ing)`),
];

/** Those that also leave an amount open: good margins, optimal stock; but "better margins" are more. */
export const ENGLISH_PRAISE = listed(String.raw`
  (?<!-)(?:good|best|great|excellent|outstanding|superior|perfect|ideal|adequate|sufficient|proper|satisfactory|strong|solid|robust|smooth)(?!-),
  optimal, maximal`);

/** English words that want more or less of something. */
export const ENGLISH_WISHES_FOR_MORE = listed(`
  increas(?:e|es|ed|ing), rais(?:e|ing), grow(?:ing)?, boost(?:s|ed|ing)?, higher, (?<!-)more(?!-),
  reduc(?:e|es|ing|tion), decreas(?:e|es|ing), lower(?:ing)?, less, fewer, minimi[sz](?:e|es|ed|ing),
  expand(?:ing)?`);

/** English words for how somebody is or something looks. */
export const ENGLISH_STATES = listed(`
  happ(?:y|ier|iest), satisfied, motivated, loyal, clean(?:er|est)?, tid(?:y|ier), neat(?:er)?, safer?,
  comfortable, friendl(?:y|ier), smart, polite, competent, organi[sz]ed, structured, orderly,
  skilled, disciplined, health(?:y|ier), engaged, successful, famous, well[- ]known, on track, under control,
  fine, nicer?, tast(?:y|ier), delicious, fresh(?:er)?, reliable, attractive, pleasant`);
