import { Button } from '@mantine/core';
import { IconBuilding, IconCheck, IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PasteEffect } from '../../../../shared/domain/edits/paste';
import type { GridColumn } from '../../../../shared/domain/grid';
import type { PastedLine } from '../../../../shared/domain/paste/understand-paste';
import { GRID_COLUMNS } from '../grid-focus';
import styles from './paste.module.css';
import type { PasteReading } from './use-paste-reading';

const LINES_AT_ONCE = 100;

const ICONS = {
  'new-department': IconBuilding,
  'new-duty': IconPlus,
  'new-outcome': IconTargetArrow,
  'nothing-new': IconCheck,
} as const satisfies Record<PasteEffect, unknown>;

interface PastedLinesProps {
  readonly reading: PasteReading;
  /** There is less room for them below the field that they are pasted into. */
  readonly isBelowField: boolean;
}

/** The lines as they will stand in the grid, each with what it does there; long tables part by part. */
export function PastedLines({ reading, isBelowField }: PastedLinesProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(LINES_AT_ONCE);
  const { understood, effects, departmentInto } = reading;
  const hidden = Math.max(understood.lines.length - shown, 0);
  return (
    <div
      className={styles.lines}
      data-below-field={isBelowField}
      role="region"
      aria-label={t('paste.lines')}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('paste.row')}</th>
            {GRID_COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`terms.${column}`)}
              </th>
            ))}
            <th scope="col">{t('paste.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {understood.lines.slice(0, shown).map((line, index) => (
            <Line
              key={line.row}
              line={line.department === '' ? { ...line, department: departmentInto } : line}
              effect={effects[index] ?? 'nothing-new'}
            />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button variant="subtle" onClick={() => setShown(shown + LINES_AT_ONCE * 10)}>
          {t('paste.showMore', { count: Math.min(hidden, LINES_AT_ONCE * 10) })}
        </Button>
      )}
    </div>
  );
}

function Line({ line, effect }: { readonly line: PastedLine; readonly effect: PasteEffect }) {
  const { t } = useTranslation();
  const Icon = ICONS[effect];
  const cell = (column: GridColumn) => (
    <td data-from-above={line.filledDown.includes(column)}>
      <span className={styles.text}>{line[column]}</span>
      {line.filledDown.includes(column) && <span className={styles.fromAbove}> {t('paste.fromAbove')}</span>}
    </td>
  );
  return (
    <tr data-effect={effect}>
      <td className="quiet">{line.row}</td>
      {line.department === '' ? (
        <td className="quiet">{t('paste.withoutDepartment')}</td>
      ) : (
        cell('department')
      )}
      {cell('duty')}
      {cell('idealOutcome')}
      <td className={styles.effect}>
        <Icon size={20} aria-hidden /> {t(`paste.effects.${effect}`)}
      </td>
    </tr>
  );
}
