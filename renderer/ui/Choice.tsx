import { NativeSelect } from '@mantine/core';
import { FIELD_ORDER } from './field-order';

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly className?: string | undefined;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
}

/** A choice of few: the system's own list, fast by keyboard everywhere. */
export function Choice({ options, onChange, className = '', ...shown }: ChoiceProps) {
  return (
    <NativeSelect
      {...shown}
      className={className}
      inputWrapperOrder={FIELD_ORDER}
      data={[...options]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
