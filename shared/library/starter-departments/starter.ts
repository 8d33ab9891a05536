import type { Language } from '../../domain/schema/primitives';

type InBoth = Readonly<Record<Language, string>>;

export interface StarterDuty {
  readonly text: InBoth;
  /** How an ideal outcome is phrased, with `{n}` where the company's own number goes. */
  readonly idealOutcome: InBoth;
}

/** A department as many companies have it, with its usual duties, to take or leave. */
export interface StarterDepartment {
  readonly id: string;
  readonly name: InBoth;
  readonly duties: readonly StarterDuty[];
}
