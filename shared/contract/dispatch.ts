import { AppError } from '../errors';
import type { AnyCall, Api, Contract, RunOptions, Unsubscribe } from './calls';
import { onlyFitting, type RequestOptions, toWireError, type WireResult } from './wire';

/** The receiving side of a contract. Every payload is parsed on its way in and on its way out. */
export interface Dispatcher {
  request(name: string, payload: unknown, options?: RequestOptions): Promise<WireResult>;
  /** Undefined where there is no such subscription or its payload does not fit. */
  subscribe(name: string, payload: unknown, listener: (event: unknown) => void): Unsubscribe | undefined;
}

type Handler = (input: unknown, second?: unknown) => unknown;

/** `report` hears of errors that no one expected; people only read the code `internal`. */
export function createDispatcher<Calls extends Contract>(
  contract: Calls,
  api: Api<Calls>,
  report: (name: string, error: unknown) => void,
): Dispatcher {
  const declarationOf = (name: string): AnyCall | undefined =>
    Object.hasOwn(contract, name) ? contract[name] : undefined;
  const handlerOf = (name: string) => api[name as keyof Calls] as Handler;

  return {
    async request(name, payload, options = {}) {
      const declaration = declarationOf(name);
      if (!declaration || declaration.kind === 'subscription') return badRequest(name);
      const input = declaration.input.safeParse(payload);
      if (!input.success) return badRequest(name);
      try {
        const misfit = (error: unknown) => report(name, error);
        const value = await handlerOf(name)(input.data, runOptions(declaration, options, misfit));
        return { ok: true, value: declaration.output.parse(value) };
      } catch (error) {
        if (!(error instanceof AppError)) report(name, error);
        return toWireError(error);
      }
    },

    subscribe(name, payload, listener) {
      const declaration = declarationOf(name);
      if (declaration?.kind !== 'subscription') return undefined;
      const input = declaration.input.safeParse(payload);
      if (!input.success) return undefined;
      const send = onlyFitting(declaration.event, listener, (error) => report(name, error));
      return handlerOf(name)(input.data, send) as Unsubscribe;
    },
  };
}

function runOptions(
  declaration: AnyCall,
  { onProgress, signal }: RequestOptions,
  misfit: (error: unknown) => void,
): RunOptions<unknown> | undefined {
  if (declaration.kind !== 'progress') return undefined;
  return {
    ...(onProgress && { onProgress: onlyFitting(declaration.progress, onProgress, misfit) }),
    ...(signal && { signal }),
  };
}

function badRequest(name: string): WireResult {
  return { ok: false, code: 'bad-request', details: { call: name } };
}
