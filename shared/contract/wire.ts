import { ERROR_CODES, AppError } from '../errors';
import { z } from '../zod';
import type { AbortSignalLike, Unsubscribe } from './calls';

/** How a result travels. Errors are values, because IPC drops the fields of a thrown one. */
export const wireResultSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    code: z.enum(ERROR_CODES),
    details: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type WireResult = z.infer<typeof wireResultSchema>;

export interface RequestOptions {
  readonly onProgress?: (progress: unknown) => void;
  readonly signal?: AbortSignalLike;
}

/**
 * What a host has to carry between renderer and backend. A lost connection is the result
 * `unreachable`, not a rejection.
 */
export interface Transport {
  request(name: string, payload: unknown, options?: RequestOptions): Promise<WireResult>;
  subscribe(name: string, payload: unknown, listener: (event: unknown) => void): Unsubscribe;
}

export function toWireError(error: unknown): WireResult {
  if (error instanceof AppError) return { ok: false, code: error.code, details: { ...error.details } };
  return { ok: false, code: 'internal', details: {} };
}

/**
 * Hands on only what fits the schema. Progress and events are news, not answers: one that does not
 * fit is left out, and whoever sent it goes on.
 */
export function onlyFitting(
  schema: z.ZodType,
  listener: (news: unknown) => void,
  misfit: (error: unknown) => void = () => undefined,
): (news: unknown) => void {
  return (news) => {
    const parsed = schema.safeParse(news);
    if (parsed.success) listener(parsed.data);
    else misfit(parsed.error);
  };
}
