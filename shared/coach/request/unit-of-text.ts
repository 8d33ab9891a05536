import type { UnitKind } from '../../domain/schema/kpi';
import { isPlaceholder } from '../words/placeholders';

export interface FreeUnit {
  readonly unitKind: UnitKind | null;
  readonly unit: string;
}

const KINDS: readonly (readonly [UnitKind, RegExp])[] = [
  ['percent', /^(?:%|percent(?:age)?|per ?cent|pct|persen(?:tase)?|prosentase)(?:$|[\s(/])|%\)?$/i],
  ['days', /^(?:(?:working |business |calendar )?days?|hari(?: kerja| kalender)?)$/i],
  ['score', /^(?:scores?|skor|points?|pts|poin|nilai|ratings?|index|indeks)$/i],
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

/** What stands in brackets behind it. */
const REMARK = /\s*\([^)]*\)\s*$/u;

/** The unit that a free text means: %, persen, Rp, hari, skor … or the word itself as a custom unit. */
export function unitOfText(text: string | null | undefined): FreeUnit {
  const word = (text ?? '').trim();
  if (isPlaceholder(word)) return { unitKind: null, unit: '' };
  const plain = word.replace(PER, '').replace(REMARK, '').trim();
  const known = KINDS.find(([, words]) => words.test(word) || words.test(plain));
  // The scale of a score may stand in its unit.
  if (known) return { unitKind: known[0], unit: known[0] === 'score' && /\d/.test(word) ? word : '' };
  const money = CURRENCIES.find(([, words]) => words.test(plain));
  return money ? { unitKind: 'currency', unit: money[0] } : { unitKind: 'custom', unit: word };
}
