import type { CalendarDate, Language } from '../../domain/schema/primitives';
import { isBlank } from '../../domain/text';
import { formatShortDate } from '../../i18n/format';
import { readDate } from '../../i18n/read-date';
import { readNumber } from '../../i18n/read-number';
import type { PackField, PackTableName, PackValue } from '../pack-fields';
import { packWords } from './pack-words';
import type { WorkbookCell } from './workbook-cells';

/** Why a cell could not be read, as a code. */
export const UNREADABLE_REASONS = [
  'formula-error',
  'formula-without-result',
  'not-a-number',
  'not-a-date',
  'not-on-the-list',
  'must-not-be-empty',
  'filled-in-twice',
] as const;
export type UnreadableReason = (typeof UNREADABLE_REASONS)[number];

/** What somebody put into a field: the value, and the text as it stands there. */
export type FieldReading =
  | { readonly kind: 'value'; readonly value: PackValue; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly text: string };

/** Signs for “nobody knows”, which people type where a number or a date belongs. */
const NOTHING = /^(?:[-–—.?]+|n\.?\/?a\.?|nil|none|tbd|tidak ada|belum ada|belum tahu|unknown)$/i;

/** Reads one cell of a pack; numbers and dates that were typed as text are read by the pack's language. */
export function readField(
  table: PackTableName,
  field: PackField,
  cell: WorkbookCell | undefined,
  language: Language,
): FieldReading {
  if (!cell) return valueOf(null, '');
  const text = plainText(cell, language);
  if (cell.kind === 'error') return unreadable('formula-error', text);
  if (cell.kind === 'empty') return unreadable('formula-without-result', cell.formula ?? '');
  if (isBlank(text)) return valueOf(null, '');
  switch (packWords().inputOf(table, field).kind) {
    case 'number':
      return readAmount(cell, text, language);
    case 'date':
      return readDay(cell, text);
    case 'choice':
      return readChoice(table, field, text);
    default:
      return valueOf(text, text);
  }
}

/** “n/a” says that they know no value, which is no reason to lose one that somebody knows. */
export function saysNothing(reading: FieldReading): boolean {
  return reading.kind === 'value' && reading.value === null && reading.text !== '';
}

function readAmount({ value, kind, percent }: WorkbookCell, text: string, language: Language): FieldReading {
  if (typeof value === 'number') return valueOf(percent ? asTyped(value) : value, text);
  if (kind !== 'text') return unreadable('not-a-number', text);
  if (NOTHING.test(text)) return valueOf(null, text);
  const number = readNumber(text, language);
  return number === null ? unreadable('not-a-number', text) : valueOf(number, text);
}

/** A share as people type it. Multiplying leaves dust in the last bit. */
function asTyped(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** The days of this century as Excel counts them: dates whose format got lost on the way. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;
const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

function readDay({ value, kind }: WorkbookCell, text: string): FieldReading {
  if (kind === 'date') return valueOf(String(value), text);
  if (typeof value === 'number') {
    const isDay = Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
    return isDay ? valueOf(dayOf(value), text) : unreadable('not-a-date', text);
  }
  if (NOTHING.test(text)) return valueOf(null, text);
  const day = readDate(text.replace(/T00:00(?::00)?.*$/, ''));
  return day === null ? unreadable('not-a-date', text) : valueOf(day, text);
}

function dayOf(serial: number): CalendarDate {
  return new Date(DAY_ZERO + serial * DAY).toISOString().slice(0, 10);
}

function readChoice(table: PackTableName, field: PackField, text: string): FieldReading {
  const choice = packWords().choiceOf(table, field, text);
  return choice === undefined ? unreadable('not-on-the-list', text) : valueOf(choice, text);
}

/** What a person reads in the cell, as text: a month typed into Excel has become a date. */
function plainText(cell: WorkbookCell, language: Language): string {
  const { kind, value, text, percent } = cell;
  if (kind === 'date') return formatShortDate(String(value), language);
  if (typeof value === 'number' && percent) return `${asTyped(value)}%`;
  return comparable(text);
}

/** A text as it is kept and compared: without what programs change by themselves. */
export function comparable(text: string): string {
  return text.normalize().replace(/\r\n?/g, '\n').trim();
}

function valueOf(value: PackValue, text: string): FieldReading {
  return { kind: 'value', value, text };
}

function unreadable(reason: UnreadableReason, text: string): FieldReading {
  return { kind: 'unreadable', reason, text };
}

/** Whether two values say the same; programs keep fifteen digits of a number. */
export function isSameField(one: PackValue, other: PackValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
  }
  return plain(one) === plain(other);
}

function plain(value: PackValue): PackValue {
  return typeof value === 'string' ? comparable(value) || null : value;
}

/** Whether a field came back as it was sent; we too may have typed “unknown” where a number belongs. */
export function isAsSent(reading: FieldReading, sent: PackValue): boolean {
  if (reading.kind === 'value' && isSameField(reading.value, sent)) return true;
  return typeof sent === 'string' && comparable(sent) !== '' && comparable(reading.text) === comparable(sent);
}
