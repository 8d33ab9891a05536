import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../ui/Choice';
import { GRID_COLUMNS } from '../grid-focus';
import styles from './paste.module.css';
import type { PasteReading } from './use-paste-reading';

const NOWHERE = '';
const LONGEST_SAMPLE = 40;

/** Which pasted column is what, to be set right where it was taken wrongly. */
export function PasteColumnsFields({ reading }: { readonly reading: PasteReading }) {
  const { t } = useTranslation();
  const { understood, sources, takeColumn, setHeader } = reading;
  const options = [
    { value: NOWHERE, label: t('paste.notThere') },
    ...sources.map(({ index, letter, sample }) => ({
      value: String(index),
      label: t('paste.source', { letter, sample: shortened(sample) }),
    })),
  ];
  return (
    <fieldset className={styles.columns}>
      <legend className="visually-hidden">{t('paste.columns')}</legend>
      {GRID_COLUMNS.map((column) => (
        <Choice
          key={column}
          label={t(`terms.${column}`)}
          value={String(understood.columns[column] ?? NOWHERE)}
          options={options}
          onChange={(value) => takeColumn(column, value === NOWHERE ? null : Number(value))}
        />
      ))}
      <Checkbox
        className={styles.header ?? ''}
        size="md"
        label={t('paste.header')}
        checked={understood.hasHeader}
        onChange={(event) => setHeader(event.currentTarget.checked)}
      />
    </fieldset>
  );
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length <= LONGEST_SAMPLE ? text : `${characters.slice(0, LONGEST_SAMPLE).join('')}…`;
}
