import type { Direction, Frequency, Kpi, KpiKind, UnitKind } from '../../domain/schema/kpi';
import type { Language } from '../../domain/schema/primitives';
import type { EntryGroup, LibraryGroup } from './groups';

/** What an entry says in one language. */
export interface EntryTexts {
  readonly name: string;
  readonly formula: string;
  /** What the company has to decide before a stranger could compute it. */
  readonly blanks: readonly string[];
  /** The word of a custom unit. */
  readonly unit?: string;
  /** Where the numbers usually come from. */
  readonly source?: string;
  /** The role that usually answers for it, never a person. */
  readonly ownerRole?: string;
  /** How a target is phrased, with `{n}` where the company's own number goes. */
  readonly target?: string;
}

/** A KPI to start from: a measure with everything but the company's own numbers and names. */
export interface LibraryEntry {
  readonly id: string;
  readonly group: EntryGroup;
  readonly direction: Direction;
  readonly unitKind: UnitKind;
  readonly frequency: Frequency;
  readonly kind: KpiKind | null;
  /** How its values add up over the periods; the last one counts where nothing is said. */
  readonly combine?: Kpi['combine'];
  readonly texts: Readonly<Partial<Record<Language, EntryTexts>>>;
  /** Other words people look for it by, in lower case. */
  readonly keywords: Readonly<Partial<Record<Language, readonly string[]>>>;
}

/** An entry that comes with the app: complete in both languages. */
export interface BuiltInEntry extends LibraryEntry {
  readonly group: LibraryGroup;
  readonly kind: KpiKind;
  readonly texts: Readonly<Record<Language, EntryTexts>>;
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
}

const OTHER = { en: 'id', id: 'en' } as const satisfies Record<Language, Language>;
const NO_TEXTS: EntryTexts = { name: '', formula: '', blanks: [] };

/** The entry's texts in this language, or in the other one where it was written only there. */
export function entryTexts(entry: Pick<LibraryEntry, 'texts'>, language: Language): EntryTexts {
  return entry.texts[language] ?? entry.texts[OTHER[language]] ?? NO_TEXTS;
}
