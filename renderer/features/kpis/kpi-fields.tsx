import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { memo } from 'react';
import { type KpiPatch, updateKpi } from '../../../shared/domain/edits/kpis';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useEdit } from '../../app/use-edit';
import type { Remark } from './use-field-remarks';

type TextKey = { [Key in keyof Kpi]: Kpi[Key] extends string ? Key : never }[keyof Kpi];
export type EditableText = Extract<TextKey, keyof KpiPatch>;

/** Changes a KPI as one undoable step; with `key`, the typing of one field. */
export function useKpiEdit(id: string) {
  const edit = useEdit();
  return (patch: KpiPatch, key?: string) =>
    edit('kpi', (design) => updateKpi(design, id, patch), key === undefined ? undefined : `${id}.${key}`);
}

interface KpiTextProps extends Remark {
  readonly id: string;
  readonly field: EditableText;
  readonly label: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly className?: string | undefined;
  /** Id of a datalist with suggestions. */
  readonly list?: string;
}

// Plain props and memo: a keystroke draws the one field it was typed into.
export const KpiText = memo(function KpiText(props: KpiTextProps) {
  const { id, field, label, value, isLong = false, className = '', error, description, list } = props;
  const change = useKpiEdit(id);
  const common = {
    className,
    label,
    value,
    error,
    description,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      'label' | 'input' | 'description' | 'error'
    )[],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change({ [field]: event.currentTarget.value }, field),
  };
  return isLong ? <Textarea {...common} minRows={1} /> : <TextInput {...common} {...(list && { list })} />;
});

interface ChoiceProps extends Remark {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** A choice of few: the system's own list, fast by keyboard everywhere. */
export function Choice({ label, value, options, onChange, className = '', error, description }: ChoiceProps) {
  return (
    <NativeSelect
      className={className}
      label={label}
      value={value}
      error={error}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[...options]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
