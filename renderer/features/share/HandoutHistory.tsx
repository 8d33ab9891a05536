import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../shared/i18n/format';
import { useLanguage, useWorkshop } from '../../app/session-context';
import { type HandoutGroup, handoutGroups } from './handout-groups';
import styles from './share.module.css';

/** What was made so far, the newest first; the packs of one export are one line that unfolds. */
export function HandoutHistory() {
  const { t } = useTranslation();
  const handouts = useWorkshop((workshop) => workshop.record.handouts);
  const groups = useMemo(() => handoutGroups(handouts), [handouts]);
  if (groups.length === 0) return null;
  return (
    <section className={`${styles.section} ${styles.history}`}>
      <h2>{t('share.history')}</h2>
      <ul>
        {groups.map((group) => (
          <li key={group.handouts[0].id}>
            <Made group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Made({ group: { kind, at, archive, handouts } }: { readonly group: HandoutGroup }) {
  const { t } = useTranslation();
  const moment = formatMoment(at, useLanguage());
  const [first] = handouts;
  if (kind === 'results' || kind === 'tracker' || (handouts.length === 1 && !archive)) {
    return t('share.historyEntry', { file: first.fileName, moment });
  }
  const count = t(`share.made.${kind}`, { count: handouts.length });
  return (
    <details>
      <summary>{t('share.historyEntry', { file: count, moment })}</summary>
      {archive && <p className="quiet">{archive}</p>}
      <ul>
        {handouts.map(({ id, fileName }) => (
          <li key={id}>{fileName}</li>
        ))}
      </ul>
    </details>
  );
}
