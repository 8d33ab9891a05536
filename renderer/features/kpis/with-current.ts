interface Option {
  readonly value: string;
  readonly label: string;
}

/** Adds what is chosen to a list that no longer has it: shown as gone, it is not lost in silence. */
export function withCurrent(
  options: readonly Option[],
  current: string,
  goneLabel: string,
): readonly Option[] {
  if (options.some(({ value }) => value === current)) return options;
  return [...options, { value: current, label: goneLabel }];
}
