import type { Instant, Language } from '../domain/schema/primitives';
import type { TrackerTable } from './tracker-table';

/** The first cell of the hidden sheet says what the workbook is, whatever its file is called by now. */
export const TRACKER_MAGIC = 'kpi-workshop-tracker';
/** The layout that this version writes; it reads none that is higher. */
const TRACKER_VERSION = 1;

/** What a workbook with trackers knows of itself. */
export interface TrackerHead {
  readonly trackerVersion: number;
  readonly workshopId: string;
  /** The save that the workbook was made from; null where nobody knows. */
  readonly revision: number | null;
  readonly language: Language;
  readonly madeAt: Instant;
}

/**
 * The rows of the hidden sheet of a workbook with trackers: what it is and came from, then the values
 * of each KPI as sent, by the key of their period, so that a return shows what changed since.
 */
export function trackerMetaRows(
  head: Omit<TrackerHead, 'trackerVersion'>,
  tables: readonly TrackerTable[],
): string[][] {
  const sent = tables.flatMap(({ periods, rows }) =>
    rows.flatMap(({ kpi, cells }) => {
      const values = periods.flatMap(({ key }, index): [string, string][] => {
        const actual = cells[index]?.actual;
        return actual ? [[key, actual.value === null ? actual.text : String(actual.value)]] : [];
      });
      return values.length > 0 ? [[kpi.id, ascii(Object.fromEntries(values))]] : [];
    }),
  );
  return [[TRACKER_MAGIC, ascii({ trackerVersion: TRACKER_VERSION, ...head })], ...sent];
}

/** As JSON in plain ASCII, so that no program finds a character or an escape of its own in it. */
function ascii(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/_(?=x)/g, '\\u005f');
}
