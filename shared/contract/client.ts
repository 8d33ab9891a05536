import { AppError } from '../errors';
import type { z } from '../zod';
import type { AnyCall, Api, Contract, RunOptions } from './calls';
import { onlyFitting, type Transport, wireResultSchema } from './wire';

/** The calling side of a contract: plain functions over whatever transport the host has. */
export function createClient<Calls extends Contract>(contract: Calls, transport: Transport): Api<Calls> {
  const functions = Object.entries(contract).map(([name, declaration]) => [
    name,
    clientFunction(name, declaration, transport),
  ]);
  return Object.fromEntries(functions) as Api<Calls>;
}

function clientFunction(name: string, declaration: AnyCall, transport: Transport) {
  if (declaration.kind === 'subscription') {
    return (input: unknown, listener: (event: unknown) => void) =>
      transport.subscribe(name, input, onlyFitting(declaration.event, listener));
  }
  return async (input: unknown, { onProgress, signal }: RunOptions<unknown> = {}) => {
    const answer = await transport.request(name, input, {
      ...(onProgress &&
        declaration.kind === 'progress' && { onProgress: onlyFitting(declaration.progress, onProgress) }),
      ...(signal && { signal }),
    });
    const result = expectFitting(wireResultSchema, answer);
    if (!result.ok) throw new AppError(result.code, result.details);
    return expectFitting(declaration.output, result.value);
  };
}

function expectFitting<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new AppError('internal', {}, { cause: parsed.error });
  return parsed.data;
}
