import { idSchema, instantSchema, languageSchema } from '../domain/schema/primitives';
import { z } from '../zod';
import type { TrackerTable } from './tracker-table';

/** The first cell of the hidden sheet says what the workbook is, whatever its file is called by now. */
export const TRACKER_MAGIC = 'kpi-workshop-tracker';
/** The layout that this version writes; it reads none that is higher. */
const TRACKER_VERSION = 1;

const headSchema = z.object({
  trackerVersion: z.int().min(1),
  workshopId: idSchema,
  /** The save that the workbook was made from; null where nobody knows. */
  revision: z.int().min(0).nullable(),
  language: languageSchema,
  madeAt: instantSchema,
});
/** What a workbook with trackers knows of itself. */
export type TrackerHead = z.infer<typeof headSchema>;

/** The values of a KPI as sent, by the key of their period: numbers, or what was written instead. */
export type SentValues = ReadonlyMap<string, ReadonlyMap<string, number | string>>;

/** What the hidden sheet of a workbook turned out to hold. */
export type TrackerMetaReading =
  | { readonly kind: 'ok'; readonly head: TrackerHead; readonly sent: SentValues }
  | { readonly kind: 'no-tracker' }
  | { readonly kind: 'too-new' }
  | { readonly kind: 'damaged' };

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

const valuesSchema = z.record(z.string(), z.string());

/** Reads the rows of a sheet that may be the hidden one. */
export function readTrackerMeta(rows: readonly (readonly unknown[])[]): TrackerMetaReading {
  const [first = [], ...others] = rows;
  if (first[0] !== TRACKER_MAGIC) return { kind: 'no-tracker' };
  const head = jsonOf(first[1]);
  const version = z.object({ trackerVersion: z.number() }).safeParse(head);
  if (version.success && version.data.trackerVersion > TRACKER_VERSION) return { kind: 'too-new' };
  const parsed = headSchema.safeParse(head);
  const sent = sentOf(others);
  return parsed.success && sent ? { kind: 'ok', head: parsed.data, sent } : { kind: 'damaged' };
}

function sentOf(rows: readonly (readonly unknown[])[]): SentValues | undefined {
  const sent = new Map<string, ReadonlyMap<string, number | string>>();
  for (const [kpiId, values] of rows) {
    if (typeof kpiId !== 'string' || kpiId === '') continue;
    const parsed = valuesSchema.safeParse(jsonOf(values));
    if (!parsed.success) return undefined;
    sent.set(kpiId, new Map(Object.entries(parsed.data).map(([key, text]) => [key, numberOrText(text)])));
  }
  return sent;
}

function numberOrText(text: string): number | string {
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) ? number : text;
}

/** Undefined where the cell holds no JSON. */
function jsonOf(cell: unknown): unknown {
  try {
    return typeof cell === 'string' ? JSON.parse(cell) : undefined;
  } catch {
    return undefined;
  }
}

/** As JSON in plain ASCII, so that no program finds a character or an escape of its own in it. */
function ascii(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/_(?=x)/g, '\\u005f');
}
