import { anyWord } from './match-words';

/** Words that call for percent. */
export const PERCENT_WORDS = /(?<![\p{L}\p{N}])(?:percent(?:age)?|persen(?:tase)?)(?![\p{L}\p{N}])|%/iu;
/** Words that call for a share or a score, never for days or money. */
export const RATE_WORDS = anyWord(['rate', 'share', 'tingkat']);
export const COUNT_WORDS = anyWord(['number of', 'count of', 'how many', 'jumlah', 'banyaknya']);
export const MONEY_SIGNS = /(?<![\p{L}\p{N}])(?:rp\.?|idr|usd)(?![\p{L}])|[$€]/iu;

/** What may well be more than 100 %: growth, returns, one amount against another. */
export const BEYOND_FULL = anyWord([
  'growth',
  'grow(?:s|n|ing)?',
  'increase',
  'rise',
  'roas',
  'roi',
  'return(?: on)?',
  'markup',
  'mark-up',
  'net revenue retention',
  'nrr',
  'ltv',
  'attainment',
  'of (?:the )?(?:target|plan|budget)',
  'pertumbuhan',
  'tumbuh',
  'kenaikan',
  'naik(?:nya)?',
  'peningkatan',
  'imbal hasil',
  'pengembalian',
  'capaian',
  'pencapaian',
  'realisasi',
  'dibanding(?:kan)?',
  'terhadap target',
]);
