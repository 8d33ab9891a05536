import { performance } from 'node:perf_hooks';

/** Does something once and answers how many milliseconds of it count. */
export type Sampler = () => Promise<number>;

export interface Contest {
  readonly name: string;
  readonly measured: Sampler;
  readonly referenceName: string;
  readonly reference: Sampler;
  /** What the samples come to. */
  readonly figure?: 'median' | 'p95';
  readonly warmUps?: number;
  readonly runs?: number;
  /** A promise in milliseconds. */
  readonly limit?: number;
  /** A promise as a ratio to the reference. */
  readonly ratioLimit?: number;
}

export interface Result {
  readonly name: string;
  readonly figure: 'median' | 'p95';
  readonly milliseconds: number;
  readonly referenceName: string;
  readonly referenceMilliseconds: number;
  readonly ratio: number;
  readonly runs: number;
  readonly limit: number | null;
  readonly ratioLimit: number | null;
}

/** Runs both sides in turn, so that whatever else the machine does meets both alike. */
export async function compare(contest: Contest): Promise<Result> {
  const { name, referenceName, figure = 'median', warmUps = 3, runs = 15 } = contest;
  const { limit = null, ratioLimit = null } = contest;
  const samples: number[] = [];
  const references: number[] = [];
  for (let run = -warmUps; run < runs; run += 1) {
    const reference = await contest.reference();
    const sample = await contest.measured();
    if (run < 0) continue;
    references.push(reference);
    samples.push(sample);
  }
  const milliseconds = percentile(samples, figure);
  const referenceMilliseconds = percentile(references, figure);
  const ratio = milliseconds / referenceMilliseconds;
  return {
    ...{ name, figure, milliseconds, referenceName, referenceMilliseconds, ratio, runs },
    ...{ limit, ratioLimit },
  };
}

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function percentile(samples: readonly number[], figure: 'median' | 'p95'): number {
  const sorted = [...samples].sort((one, other) => one - other);
  const share = figure === 'median' ? 0.5 : 0.95;
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
}
