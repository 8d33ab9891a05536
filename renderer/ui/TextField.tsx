import { Textarea, TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { FIELD_ORDER } from './field-order';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isLong?: boolean;
  readonly className?: string | undefined;
  /** Id of a datalist with suggestions. */
  readonly list?: string;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
}

/** A line of text, or several. */
export function TextField({ isLong = false, className = '', list, onChange, ...shown }: TextFieldProps) {
  const common = {
    ...shown,
    className,
    inputWrapperOrder: FIELD_ORDER,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange(event.currentTarget.value),
  };
  return isLong ? <Textarea {...common} minRows={1} /> : <TextInput {...common} {...(list && { list })} />;
}
