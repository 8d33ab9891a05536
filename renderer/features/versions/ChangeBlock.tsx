import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../shared/domain/schema/kpi';
import type { VersionChange } from '../../../shared/domain/versions/version-changes';
import { useLanguage } from '../../app/session-context';
import { ChangedValue } from './ChangedValue';
import { fieldRows } from './field-rows';
import styles from './versions.module.css';

interface ChangeBlockProps {
  readonly change: VersionChange;
  readonly unit: Unit | undefined;
}

/** One item that changed: what happened to it, what it is, and its fields before and after. */
export const ChangeBlock = memo(function ChangeBlock({ change, unit }: ChangeBlockProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = change.change === 'changed' ? fieldRows(change, { t, language, unit }) : [];
  const word = sortOf(change);
  return (
    <li className={styles.change}>
      <p className={styles.changeHead}>
        <span className={styles.sort} data-sort={word}>
          {t(`versions.change.${word}`)}
        </span>
        <ItemName change={change} />
      </p>
      {rows.length > 0 && (
        <dl className={styles.rows}>
          {rows.map((row) => (
            <div key={row.label} className={styles.row}>
              <dt>{row.label}</dt>
              <dd>
                <ChangedValue row={row} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
});

function ItemName({ change: { change, kind, item } }: { readonly change: VersionChange }) {
  const { t } = useTranslation();
  if (change === 'reordered') return <span>{t(`versions.reordered.${kind}`)}</span>;
  if (kind === 'workshop') return <strong>{t('versions.kind.workshop')}</strong>;
  return (
    <span>
      <span className="quiet">{kind === 'kpi' && item.code ? item.code : t(`versions.kind.${kind}`)} </span>
      <strong>{item.name || t('versions.unnamed')}</strong>
    </span>
  );
}

/** People say that a KPI or a duty moved, where its department is another one. */
function sortOf(change: VersionChange): VersionChange['change'] | 'moved' {
  if (change.change !== 'changed') return change.change;
  if (change.kind !== 'kpi' && change.kind !== 'duty') return 'changed';
  const fields: readonly { readonly field: string }[] = change.fields;
  return fields.some(({ field }) => field === 'department') ? 'moved' : 'changed';
}
