import { DEFAULT_UNIT, type KpiWish } from '../../domain/edits/kpis';
import type { Unit } from '../../domain/schema/kpi';
import type { Language } from '../../domain/schema/primitives';
import { entryTexts, type EntryTexts, type LibraryEntry } from './entry';

/** Headings of what the library still asks of people, kept in the notes of the new KPI. */
const NOTE_HEADINGS = {
  en: {
    blanks: 'To decide:',
    source: 'Numbers from, usually:',
    ownerRole: 'Owner, usually:',
    target: 'Target as:',
  },
  id: {
    blanks: 'Perlu diputuskan:',
    source: 'Angkanya biasanya dari:',
    ownerRole: 'Biasanya dipegang:',
    target: 'Target berupa:',
  },
} as const satisfies Record<Language, Record<string, string>>;

const CURRENCY = 'IDR';

/** Where the new KPI belongs, and the currency its money is counted in. */
export interface LibraryPlace {
  readonly departmentId: string;
  readonly dutyId?: string | null;
  readonly idealOutcomeId?: string | null;
  readonly currency?: string;
}

/**
 * The wish for a KPI made from an entry. Source, owner and target stay empty fields, with the
 * library's suggestions in the notes: filled in, they would look like the company's own decisions.
 */
export function kpiFromLibrary(entry: LibraryEntry, language: Language, place: LibraryPlace): KpiWish {
  const { departmentId, dutyId = null, idealOutcomeId = null, currency = CURRENCY } = place;
  const texts = entryTexts(entry, language);
  return {
    departmentId,
    dutyId,
    idealOutcomeId,
    name: texts.name,
    formula: texts.formula,
    unit: unitOf(entry, texts, currency),
    direction: entry.direction,
    frequency: entry.frequency,
    kind: entry.kind,
    combine: entry.combine ?? 'last',
    notes: notesOf(texts, language),
  };
}

function unitOf({ unitKind }: LibraryEntry, { unit = '' }: EntryTexts, currency: string): Unit {
  switch (unitKind) {
    case 'percent':
      return DEFAULT_UNIT;
    case 'currency':
      return { kind: unitKind, label: currency };
    default:
      return { kind: unitKind, label: unit };
  }
}

function notesOf(texts: EntryTexts, language: Language): string {
  const headings = NOTE_HEADINGS[language];
  const blanks =
    texts.blanks.length > 0 ? [headings.blanks, ...texts.blanks.map((blank) => `– ${blank}`)] : [];
  const hints = (['source', 'ownerRole', 'target'] as const).flatMap((key) =>
    texts[key] ? [`${headings[key]} ${texts[key]}`] : [],
  );
  return [...blanks, ...hints].join('\n');
}
