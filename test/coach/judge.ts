import { checkKpi, type KpiCheck } from '../../shared/coach/check-kpi';
import type { Letter } from '../../shared/coach/findings';
import { readCoachRequest } from '../../shared/coach/request/read-request';

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

/** Lets the coach judge every statement as the command line would. */
export function judge({ lang, period, entries }: Corpus): Judged[] {
  return entries.map(({ id, fails, kpi }) => {
    const request = readCoachRequest({ lang, period, kpis: [{ ...kpi, id }] });
    const [facts] = request.kpis;
    if (!facts) throw new Error(`${id} is no KPI`);
    return { id, expected: fails, check: checkKpi(facts, request.period) };
  });
}
