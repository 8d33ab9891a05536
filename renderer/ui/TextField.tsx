import { Textarea, TextInput } from '@mantine/core';
import type { ChangeEvent } from 'react';
import { FIELD_ORDER } from './field-order';
import { useTyped } from './use-typed';

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
export function TextField({
  isLong = false,
  className = '',
  list,
  value,
  onChange,
  ...shown
}: TextFieldProps) {
  const [text, type] = useTyped(value, onChange);
  const common = {
    ...shown,
    value: text,
    className,
    inputWrapperOrder: FIELD_ORDER,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => type(event.currentTarget.value),
  };
  return isLong ? <Textarea {...common} minRows={1} /> : <TextInput {...common} {...(list && { list })} />;
}
