import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../shared/i18n/i18n';
import { Choice } from '../../ui/Choice';
import { Comparison } from './Comparison';
import { type ComparableState, useComparableStates } from './use-comparable-states';
import { VersionList } from './VersionList';
import styles from './versions.module.css';

/** The signed versions, and what changed between any two of them or since the last. */
export function VersionsSection() {
  const { t } = useTranslation();
  const states = useComparableStates();
  const hasVersion = states.some(({ kind }) => kind === 'version');
  return (
    <section className={styles.section} aria-labelledby="versions-title">
      <h2 id="versions-title">{t('versions.title')}</h2>
      {hasVersion ? (
        <VersionList isUnchanged={states.at(-1)?.kind === 'version'} />
      ) : (
        <p className="quiet">{t('versions.none')}</p>
      )}
      {states.length > 1 && <ChosenComparison states={states} />}
    </section>
  );
}

/** Begins with the latest step: from the last version to what stands now. */
function ChosenComparison({ states }: { readonly states: readonly ComparableState[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({});
  const from = states.find(({ key }) => key === chosen.from) ?? states.at(-2);
  const to = states.find(({ key }) => key === chosen.to) ?? states.at(-1);
  if (!from || !to) return null;
  const options = states.map((state) => ({ value: state.key, label: stateName(state, t) }));
  return (
    <>
      <div className={styles.chooser} role="group" aria-label={t('versions.compareTitle')}>
        <Choice
          label={t('versions.from')}
          value={from.key}
          options={options}
          onChange={(key) => setChosen((before) => ({ ...before, from: key }))}
        />
        <Choice
          label={t('versions.to')}
          value={to.key}
          options={options}
          onChange={(key) => setChosen((before) => ({ ...before, to: key }))}
        />
      </div>
      <Comparison from={from.design} to={to.design} />
    </>
  );
}

function stateName({ kind, number }: ComparableState, t: Translate): string {
  if (kind === 'version') return t('versions.version', { number });
  return t(kind === 'draft' ? 'versions.draft' : 'versions.halfSigned', { number });
}
