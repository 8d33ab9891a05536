import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedStep } from '../../shared/domain/progress';
import { assertNever } from '../../shared/assert-never';
import { ConceptStep } from '../features/concept/ConceptStep';
import { DepartmentsStep } from '../features/departments/DepartmentsStep';
import { KpisStep } from '../features/kpis/KpisStep';
import { PrepareStep } from '../features/prepare/PrepareStep';
import { ReviewStep } from '../features/review/ReviewStep';
import { ShareStep } from '../features/share/ShareStep';
import { TrackStep } from '../features/track/TrackStep';
import { LeaveDialog } from './LeaveDialog';
import { SaveTrouble } from './SaveTrouble';
import { SidePanel } from './SidePanel';
import { StepRail } from './StepRail';
import { TopBar } from './TopBar';
import { useNotesPanel } from './use-notes-panel';
import { useShortcuts } from './use-shortcuts';
import styles from './workshop-frame.module.css';

/** The wizard: bar above, steps on the left, the step's work in the middle, notes on the right. */
export function WorkshopFrame({ step }: { readonly step: OfferedStep }) {
  const { t } = useTranslation();
  useShortcuts();
  const content = useRef<HTMLElement>(null);
  const notes = useNotesPanel();

  useEffect(() => {
    content.current?.scrollTo(0, 0);
    // The way on is often a button that is gone with the step; readers go on at the new title.
    content.current?.querySelector('h1')?.focus({ preventScroll: true });
    document.title = `${t(`terms.step.${step}`)} · ${t('terms.productName')}`;
  }, [step, t]);

  return (
    <div className={styles.frame} data-panel={notes.isOpen}>
      <a className={styles.skip} href="#content" onClick={(event) => skipTo(event, content.current)}>
        {t('app.skipToContent')}
      </a>
      <TopBar />
      <StepRail current={step} />
      <main id="content" className={styles.content} ref={content} tabIndex={-1}>
        <SaveTrouble />
        <StepScreen step={step} />
      </main>
      <SidePanel step={step} />
      <LeaveDialog />
    </div>
  );
}

// The address holds the route, so the link may not change it.
function skipTo(event: React.MouseEvent, content: HTMLElement | null): void {
  event.preventDefault();
  content?.focus();
}

function StepScreen({ step }: { readonly step: OfferedStep }) {
  switch (step) {
    case 'prepare':
      return <PrepareStep />;
    case 'concept':
      return <ConceptStep />;
    case 'departments':
      return <DepartmentsStep />;
    case 'kpis':
      return <KpisStep />;
    case 'review':
      return <ReviewStep />;
    case 'share':
      return <ShareStep />;
    case 'track':
      return <TrackStep />;
    default:
      return assertNever(step);
  }
}
