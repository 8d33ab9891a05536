import { AppError } from '../errors';
import type { AnyCall, Api, Contract, RunOptions } from './calls';
import { type Transport, wireResultSchema } from './wire';

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
      transport.subscribe(name, input, (event) => listener(declaration.event.parse(event)));
  }
  return async (input: unknown, options: RunOptions<unknown> = {}) => {
    const { onProgress, signal } = options;
    const result = wireResultSchema.parse(
      await transport.request(name, input, {
        ...(onProgress &&
          declaration.kind === 'progress' && {
            onProgress: (progress) => onProgress(declaration.progress.parse(progress)),
          }),
        ...(signal && { signal }),
      }),
    );
    if (!result.ok) throw new AppError(result.code, result.details);
    return declaration.output.parse(result.value);
  };
}
