import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { PACK_FIELDS, type PackField } from '../../../shared/packs/pack-fields';
import type { RowProposal } from '../../../shared/packs/return/proposals';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import { useLanguage } from '../../app/session-context';
import { ProposalState } from './ProposalState';
import styles from './returns.module.css';
import { decide } from './returns-store';
import { useIsAccepted, useReturnsStore } from './use-returns';
import { fieldWord, valueWord } from './value-words';

interface NewRowProps {
  readonly file: ReturnedFile;
  readonly proposal: RowProposal;
}

/** A KPI or a duty that they added, as a whole. */
export const NewRow = memo(function NewRow({ file, proposal }: NewRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useReturnsStore();
  const isTaken = useIsAccepted(file, proposal);
  const { kind, values, state } = proposal;
  const table = kind === 'new-kpi' ? 'kpis' : 'duties';
  const fields: readonly PackField[] = PACK_FIELDS[table];
  const shown = fields.filter((field) => !field.endsWith('Id') && (values[field] ?? null) !== null);
  const name = String((table === 'kpis' ? values.name : values.duty) ?? t('returns.unnamed'));
  return (
    <li className={styles.item}>
      <div className={styles.newRow} data-taken={isTaken}>
        <Checkbox
          size="md"
          classNames={{ label: styles.newName ?? '' }}
          label={
            <>
              <span className={styles.kind}>{t(`returns.kind.${kind}`)}</span> {name}
            </>
          }
          checked={isTaken}
          onChange={({ currentTarget }) => decide(store, file, proposal, currentTarget.checked)}
        />
        <ProposalState state={state} />
      </div>
      {state === 'conflict' && <p className={styles.remark}>{t('returns.removedHere')}</p>}
      <dl className={styles.newValues}>
        {shown.map((field) => (
          <div key={field} className={styles.value}>
            <dt>{fieldWord(table, field, t)}</dt>
            <dd>{valueWord(table, field, values[field] ?? null, { t, language, unit: null })}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
});
