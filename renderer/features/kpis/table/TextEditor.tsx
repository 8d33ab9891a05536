import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { KpiPatch } from '../../../../shared/domain/edits/kpis';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { useDesign } from '../../../app/session-context';
import { TextField } from '../../../ui/TextField';
import { textIn, withText } from './cell-edits';
import { columnLabel, type ColumnOf } from './columns';

/** What a cell's field needs to know of its KPI, and how it changes it. */
export interface FieldOfCell {
  readonly kpi: Kpi;
  readonly onChange: (patch: (kpi: Kpi) => KpiPatch) => void;
}

export function TextEditor({ kpi, column, onChange }: FieldOfCell & { readonly column: ColumnOf<'text'> }) {
  const { t } = useTranslation();
  const participants = useDesign((design) => design.participants);
  const namesId = useId();
  return (
    <>
      <TextField
        label={columnLabel(column, t)}
        value={textIn(kpi, column)}
        onChange={(text) => onChange((now) => withText(now, column, text))}
        {...(column === 'owner' && { list: namesId })}
      />
      {column === 'owner' && (
        <datalist id={namesId}>
          {participants.map(({ id, name }) => name && <option key={id} value={name} />)}
        </datalist>
      )}
    </>
  );
}
