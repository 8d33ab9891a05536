import { ATTAINMENT_CEILING } from '../domain/attainment';
import { type AttainmentStatus, STATUS_DIGITS } from '../domain/attainment-status';
import type { Direction, Kpi } from '../domain/schema/kpi';

/** The cells a formula looks at, by their addresses. */
export interface TargetCells {
  readonly value: string;
  readonly minimum: string;
  readonly maximum: string;
}

/** Decimals that a combined value keeps; a percentage is written as a share, so it keeps two more. */
const VALUE_DECIMALS = 6;

/** What `attainment()` computes, for a spreadsheet of 2010; empty text where it is null. */
export function attainmentFormula(direction: Direction, actual: string, target: TargetCells): string {
  const { value, minimum, maximum } = target;
  switch (direction) {
    case 'higher':
      return singleFormula(actual, value, `${actual}-${value}`, `${actual}>=${value}`);
    case 'lower':
      return singleFormula(actual, value, `${value}-${actual}`, `${actual}<=${value}`);
    case 'range': {
      const below = missed(`${actual}-${minimum}`, `IF(${minimum}=0,${maximum},${minimum})`);
      const above = missed(`${maximum}-${actual}`, `IF(${maximum}=0,${minimum},${maximum})`);
      const share = `IF(${actual}<${minimum},${below},IF(${actual}>${maximum},${above},1))`;
      return `IF(COUNT(${actual},${minimum},${maximum})<3,"",${share})`;
    }
  }
}

function singleFormula(actual: string, target: string, surplus: string, isMet: string): string {
  const share = clamped(`1+(${surplus})/ABS(${target})`);
  return `IF(COUNT(${actual},${target})<2,"",IF(${target}=0,IF(${isMet},1,0),${share}))`;
}

/** A bound of zero is measured by the other one: their distance is the width of the range. */
function missed(surplus: string, divisor: string): string {
  return `IF(${divisor}=0,0,${clamped(`1+(${surplus})/ABS(${divisor})`)})`;
}

function clamped(share: string): string {
  return `MIN(MAX(${share},0),${ATTAINMENT_CEILING})`;
}

/** What `finalValue()` computes of the values from `first` to `last`; empty text where there is none. */
export function valueFormula({ targetScope, combine, unit }: Kpi, first: string, last: string): string {
  const actuals = `${first}:${last}`;
  const decimals = unit.kind === 'percent' ? VALUE_DECIMALS + 2 : VALUE_DECIMALS;
  const isLatest = targetScope === 'each-period' || combine === 'last';
  const latest = `INDEX(${actuals},${latestPosition(first, last)})`;
  const combined = `ROUND(${combine === 'sum' ? 'SUM' : 'AVERAGE'}(${actuals}),${decimals})`;
  return `IF(COUNT(${actuals})=0,"",${isLatest ? latest : combined})`;
}

/** What of the target, or of a bound of it, is due by the latest of the values from `first` to `last`: see `dueShares()`. */
export function dueFormula(shares: readonly number[], target: string, first: string, last: string): string {
  const isOpen = `OR(COUNT(${first}:${last})=0,COUNT(${target})=0)`;
  // Somebody may put columns of their own between the periods.
  const place = `MIN(${latestPosition(first, last)},${shares.length})`;
  return `IF(${isOpen},"",${target}*INDEX({${shares.map(constant).join(',')}},${place}))`;
}

/** How many periods there are from the first one to the latest with a value. */
function latestPosition(first: string, last: string): string {
  const actuals = `${first}:${last}`;
  // Searching for a number too large to be there is shorter, and fails in LibreOffice where the first is empty.
  return `SUMPRODUCT(MAX(ISNUMBER(${actuals})*(COLUMN(${actuals})-COLUMN(${first})+1)))`;
}

/** As many decimals as a spreadsheet keeps, and never an exponent. */
function constant(share: number): string {
  return share.toFixed(14).replace(/\.?0+$/, '');
}

/** The words for each status, as a cell shows them. */
export type StatusWords = Readonly<Record<AttainmentStatus | 'unmeasured' | 'untargeted', string>>;

/** What `attainmentStatus()` answers, in words. */
export function statusFormula(
  cells: { readonly value: string; readonly attainment: string; readonly amber: string },
  words: StatusWords,
): string {
  const { value, attainment, amber } = cells;
  const unknown = `IF(ISNUMBER(${value}),${quoted(words.untargeted)},${quoted(words.unmeasured)})`;
  const short = `IF(${atLeast(attainment, amber)},${quoted(words.close)},${quoted(words.missed)})`;
  const known = `IF(${atLeast(attainment, '1')},${quoted(words.reached)},${short})`;
  return `IF(ISNUMBER(${attainment}),${known},${unknown})`;
}

/** When a cell is coloured: true where the attainment has this status. */
export function statusCondition(status: AttainmentStatus, attainment: string, amber: string): string {
  const isFull = atLeast(attainment, '1');
  const isAmber = atLeast(attainment, amber);
  const conditions = {
    reached: isFull,
    close: `AND(${isAmber},NOT(${isFull}))`,
    missed: `NOT(OR(${isAmber},${isFull}))`,
  };
  return `IF(ISNUMBER(${attainment}),${conditions[status]},FALSE)`;
}

function atLeast(share: string, limit: string): string {
  const bound = limit === '1' ? limit : `ROUND(${limit},${STATUS_DIGITS})`;
  return `ROUND(${share},${STATUS_DIGITS})>=${bound}`;
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
