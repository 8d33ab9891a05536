import { type Api, call, type Contract, progressCall, subscription } from '../../../shared/contract/calls';
import { z } from '../../../shared/zod';

/** One call of each kind, small enough to see through. */
export const toyContract = {
  double: call(z.object({ number: z.number() }), z.object({ doubled: z.number() })),
  count: progressCall(
    z.object({ to: z.int().max(10) }),
    z.object({ reached: z.int() }),
    z.object({ counted: z.int() }),
  ),
  ticks: subscription(z.object({ from: z.int() }), z.object({ tick: z.int() })),
} satisfies Contract;
export type ToyApi = Api<typeof toyContract>;

/** Does what the contract says; a test replaces the function it is about. */
export function aToyApi(replaced: Partial<ToyApi> = {}): ToyApi {
  return {
    double: async ({ number }) => ({ doubled: number * 2 }),
    count: async ({ to }, options) => {
      for (let reached = 1; reached <= to; reached += 1) options?.onProgress?.({ reached });
      return { counted: to };
    },
    ticks: ({ from }, listener) => {
      listener({ tick: from });
      listener({ tick: from + 1 });
      return () => undefined;
    },
    ...replaced,
  };
}
