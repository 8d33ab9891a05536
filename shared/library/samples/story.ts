import type {
  DataAvailability,
  Direction,
  Frequency,
  KpiKind,
  KpiStatus,
  UnitKind,
} from '../../domain/schema/kpi';
import type { Period, Role } from '../../domain/schema/organisation';
import type { CalendarDate, Language } from '../../domain/schema/primitives';

/** A text in both languages, or one that is the same in both, such as a person's name. */
export type Told = string | Readonly<Record<Language, string>>;

export interface UnitStory {
  readonly kind: UnitKind;
  readonly label?: Told;
}

/** A value and where it comes from. */
export interface ValueStory {
  readonly value: number;
  readonly period: Told;
  readonly source?: Told;
}

export interface KpiStory {
  /** The position of the duty it comes from among its department's duties; none where it has none yet. */
  readonly duty?: number;
  readonly status?: KpiStatus;
  readonly name: Told;
  readonly formula?: Told;
  readonly unit: UnitStory;
  readonly direction?: Direction;
  readonly baseline?: ValueStory | { readonly establishBy: CalendarDate };
  /** A number, the bounds of a range, or the words somebody wrote where a number belongs. */
  readonly target?: number | readonly [number, number] | Told;
  readonly deadline?: CalendarDate;
  readonly scope?: 'each-period' | 'whole';
  readonly combine?: 'last' | 'sum' | 'average';
  readonly source?: Told;
  readonly availability?: DataAvailability;
  readonly lastValue?: ValueStory;
  readonly firstMeasurement?: { readonly date: CalendarDate; readonly person: string };
  readonly owner?: Told;
  readonly frequency: Frequency;
  readonly kind?: KpiKind;
  /** The position of the company objective it serves. */
  readonly objective?: number;
  readonly notes?: Told;
}

export interface DepartmentStory {
  readonly name: Told;
  readonly head?: string;
  readonly duties: readonly { readonly text: Told; readonly idealOutcome: Told }[];
  readonly interview?: {
    readonly status: 'planned' | 'held';
    readonly date: CalendarDate;
    readonly responsibilities?: Told;
    readonly idealOutcomes?: Told;
    readonly notes?: Told;
  };
  readonly kpis: readonly KpiStory[];
}

/** A sample workshop as it is told, before it is built in one language. */
export interface WorkshopStory {
  readonly company: string;
  readonly period: Omit<Period, 'label'> & { readonly label: Told };
  readonly sessionDate: CalendarDate;
  readonly participants: readonly { readonly name: string; readonly role: Role }[];
  readonly objectives: readonly Told[];
  readonly departments: readonly DepartmentStory[];
  readonly coveredCards: readonly string[];
}

export function inLanguage(told: Told | undefined, language: Language): string {
  if (told === undefined) return '';
  return typeof told === 'string' ? told : told[language];
}
