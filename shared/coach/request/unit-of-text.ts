import type { UnitKind } from '../../domain/schema/kpi';
import { isPlaceholder } from '../words/placeholders';

export interface FreeUnit {
  readonly unitKind: UnitKind | null;
  readonly unit: string;
}

const KINDS: readonly (readonly [UnitKind, RegExp])[] = [
  ['percent', /^(?:%|percent(?:age)?|per ?cent|pct|persen(?:tase)?|prosentase)$/i],
  ['days', /^(?:(?:working |business |calendar )?days?|hari(?: kerja| kalender)?)$/i],
  ['score', /^(?:scores?|skor|points?|pts|poin|nilai|ratings?|stars?|bintang|index|indeks)$/i],
  ['ratio', /^(?:ratios?|rasio|x|×|times|kali(?: lipat)?)$/i],
  ['number', /^(?:numbers?|nos?\.?|count|angka|bilangan|jumlah|qty|#)$/i],
];

/** Words for money, with the currency they name. */
const CURRENCIES: readonly (readonly [code: string, words: RegExp])[] = [
  ['IDR', /(?<!\p{L})(?:rp|idr|rupiah)(?!\p{L})/iu],
  ['EUR', /(?<!\p{L})(?:eur|euros?)(?!\p{L})|€/iu],
  ['GBP', /(?<!\p{L})(?:gbp|pounds? sterling)(?!\p{L})|£/iu],
  ['SGD', /(?<!\p{L})sgd(?!\p{L})|S\$/iu],
  ['MYR', /(?<!\p{L})(?:myr|rm|ringgit)(?!\p{L})/iu],
  ['JPY', /(?<!\p{L})(?:jpy|yen)(?!\p{L})|¥/iu],
  ['USD', /(?<!\p{L})(?:usd|dollars?|dolar)(?!\p{L})|\$/iu],
];
/** Money by something is a measure of its own kind, still money: Rp per pcs, $/hour. */
const PER = /\s*(?:\/|(?<!\p{L})per(?!\p{L})).*$/iu;

/** The unit that a free text means: %, persen, Rp, hari, skor … or the word itself as a custom unit. */
export function unitOfText(text: string | null | undefined): FreeUnit {
  const word = (text ?? '').trim();
  if (isPlaceholder(word)) return { unitKind: null, unit: '' };
  const known = KINDS.find(([, words]) => words.test(word));
  if (known) return { unitKind: known[0], unit: '' };
  const money = CURRENCIES.find(([, words]) => words.test(word.replace(PER, '')));
  return money ? { unitKind: 'currency', unit: money[0] } : { unitKind: 'custom', unit: word };
}
