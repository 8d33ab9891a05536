import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/coach/findings';
import type { Way } from '../../../shared/domain/edits/organisation';
import { isProven } from '../../../shared/domain/proof';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { formatTarget } from '../../../shared/i18n/format';
import { useLanguage, useSession } from '../../app/session-context';
import { SmartTiles } from '../../ui/SmartTiles';
import { KpiEditor } from './KpiEditor';
import { KpiMenu } from './KpiMenu';
import styles from './kpis.module.css';
import { ProofMark } from './ProofMark';
import { useKpiActions } from './use-kpi-actions';
import { useVerdict } from './use-verdict';

const WAYS: ReadonlyMap<string, Way> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

interface KpiCardProps {
  readonly kpi: Kpi;
  readonly isExpanded: boolean;
}

/** One KPI: a line to discuss, or, unfolded, its fields. */
export const KpiCard = memo(function KpiCard({ kpi, isExpanded }: KpiCardProps) {
  const { t } = useTranslation();
  const { view } = useSession();
  const verdict = useVerdict(kpi);
  const { move } = useKpiActions(kpi.id);
  const card = useRef<HTMLElement>(null);

  function reorder(event: KeyboardEvent) {
    const way = WAYS.get(event.key);
    if (!event.altKey || !way) return;
    event.preventDefault();
    move(way);
  }

  // What was opened gets the whole screen: most fields stand below its name.
  useEffect(() => {
    if (isExpanded) card.current?.scrollIntoView({ block: 'start' });
  }, [isExpanded]);

  const name = kpi.name || t('kpis.unnamed');
  const Chevron = isExpanded ? IconChevronUp : IconChevronDown;
  return (
    <article
      ref={card}
      className={styles.card}
      id={`kpi-${kpi.id}`}
      data-expanded={isExpanded}
      data-status={kpi.status}
    >
      <div className={styles.cardHead}>
        <button
          type="button"
          className={styles.cardToggle}
          aria-expanded={isExpanded}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onKeyDown={reorder}
          onClick={() => view.setState({ expandedKpiId: isExpanded ? null : kpi.id, discussedKpiId: kpi.id })}
        >
          <span className={styles.code}>{kpi.code}</span>
          <span className={styles.cardName}>{name}</span>
          <Chevron size={20} aria-hidden />
        </button>
        <SmartTiles letters={verdict.letters} />
        <KpiMenu kpiId={kpi.id} code={kpi.code} />
      </div>
      {isExpanded ? (
        <KpiEditor kpi={kpi} findings={verdict.findings} />
      ) : (
        <KpiSummary kpi={kpi} remarkCount={countOutsideLetters(verdict.findings)} />
      )}
    </article>
  );
});

interface KpiSummaryProps {
  readonly kpi: Kpi;
  readonly remarkCount: number;
}

function KpiSummary({ kpi, remarkCount }: KpiSummaryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const parts = [
    `${t('terms.target')} ${formatTarget(kpi, language) || '–'}`,
    kpi.owner || t('kpis.fields.unset'),
    t(`terms.frequencyValue.${kpi.frequency}`),
    ...(remarkCount > 0 ? [t('kpis.coach.remarks', { count: remarkCount })] : []),
  ];
  return (
    <p className={styles.summary}>
      {kpi.status !== 'chosen' && <strong>{t(`terms.kpiStatus.${kpi.status}`)} · </strong>}
      {parts.join(' · ')} · <ProofMark isProven={isProven(kpi)} />
    </p>
  );
}

/** Remarks that no letter shows, such as a group for an owner. */
function countOutsideLetters(findings: readonly Finding[]): number {
  const isLeft = ({ letter, severity, overruled }: Finding) =>
    letter === null && severity !== 'hint' && overruled === undefined;
  return findings.filter(isLeft).length;
}
