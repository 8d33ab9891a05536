import { checkKpi, type KpiCheck } from '../../shared/coach/check-kpi';
import type { Letter } from '../../shared/coach/findings';
import { readCoachRequest } from '../../shared/coach/request/read-request';
import { AppError } from '../../shared/errors';

/** Statements with the letters that an expert fails, as they stand in test/files/coach. */
export interface Corpus {
  readonly lang: string;
  readonly period: unknown;
  readonly entries: readonly {
    readonly id: string;
    readonly fails: readonly Letter[];
    readonly kpi: object;
  }[];
}

/** One statement, the expert's word and the coach's. */
export interface Judged {
  readonly id: string;
  readonly expected: readonly Letter[];
  readonly check: KpiCheck;
}

/** Lets the coach judge every statement as the command line would; one that it cannot read passes every letter. */
export function judge({ lang, period, entries }: Corpus): Judged[] {
  return entries.map(({ id, fails, kpi }) => {
    const check = checked({ lang, period, kpis: [{ ...kpi, id }] }) ?? NOTHING_SAID;
    return { id, expected: fails, check };
  });
}

const NOTHING_SAID: KpiCheck = {
  letters: { S: 'pass', M: 'pass', A: 'pass', R: 'pass', T: 'pass' },
  findings: [],
};

function checked(input: object): KpiCheck | null {
  try {
    const { kpis, period } = readCoachRequest(input);
    const [facts] = kpis;
    return facts ? checkKpi(facts, period) : null;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
