/** Closes a union: a case that was forgotten fails to compile here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
