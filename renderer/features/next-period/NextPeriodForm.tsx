import { Button, Checkbox, Group } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedWorkshop } from '../../../shared/contract/contract';
import { ErrorSentence } from '../../app/ErrorSentence';
import { focusWithin } from '../../ui/focus-within';
import { DecisionList } from './DecisionList';
import { tally } from './decisions';
import { rowId } from './KpiDecisionRow';
import styles from './next-period.module.css';
import { isReversed, PeriodFields } from './PeriodFields';
import type { useNextPeriod } from './use-next-period';

interface NextPeriodFormProps {
  readonly opened: OpenedWorkshop;
  readonly next: ReturnType<typeof useNextPeriod>;
  readonly onCancel: () => void;
}

const PERIOD_ID = 'next-period-fields';

/** The new period, the decision on every KPI, and the step into it. */
export function NextPeriodForm({ opened, next, onCancel }: NextPeriodFormProps) {
  const { t } = useTranslation();
  const { workshop, fileName } = opened;
  const { design } = workshop;
  const [isAskedForReason, setAskedForReason] = useState(false);
  const submitButton = useRef<HTMLButtonElement>(null);
  const staysBehind = design.kpis.length - next.chosen.length;

  function submit(event: FormEvent) {
    event.preventDefault();
    const [unreasoned] = next.withoutReason;
    if (isReversed(next.period)) focusWithin(PERIOD_ID, 'input', 'last');
    else if (unreasoned) {
      setAskedForReason(true);
      focusWithin(rowId(unreasoned.id), 'input', 'last');
    } else void next.start();
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <p className="quiet">{t('nextPeriod.intro', { file: fileName })}</p>
      <section id={PERIOD_ID} aria-labelledby="next-period-title">
        <h2 id="next-period-title" className={styles.title}>
          {t('nextPeriod.periodTitle')}
        </h2>
        <PeriodFields previous={design.period} period={next.period} onChange={next.setPeriod} />
        {design.objectives.length > 0 && (
          <Checkbox
            mt="sm"
            size="md"
            label={t('nextPeriod.objectives', { count: design.objectives.length })}
            checked={next.keepsObjectives}
            onChange={(event) => next.setKeepsObjectives(event.currentTarget.checked)}
          />
        )}
      </section>
      <section aria-labelledby="next-period-kpis">
        <Group className={styles.title} justify="space-between">
          <h2 id="next-period-kpis">{t('nextPeriod.kpisTitle')}</h2>
          <KeepRest next={next} onKept={() => submitButton.current?.focus()} />
        </Group>
        {next.chosen.length === 0 && <p>{t('nextPeriod.noKpis')}</p>}
        <DecisionList
          workshop={workshop}
          chosen={next.chosen}
          decisions={next.decisions}
          isAskedForReason={isAskedForReason}
          onDecide={next.onDecide}
          onReason={next.onReason}
        />
        {staysBehind > 0 && <p className="quiet">{t('nextPeriod.staysBehind', { count: staysBehind })}</p>}
      </section>
      <footer className={styles.foot}>
        {next.error && <ErrorSentence error={next.error} />}
        <Group gap="md">
          <TallyLine next={next} isAskedForReason={isAskedForReason} />
          <Button variant="default" onClick={onCancel}>
            {t('app.cancel')}
          </Button>
          <Button ref={submitButton} type="submit" loading={next.isStarting}>
            {t('nextPeriod.submit')}
          </Button>
        </Group>
      </footer>
    </form>
  );
}

type NextProps = Pick<NextPeriodFormProps, 'next'>;

interface KeepRestProps extends NextProps {
  readonly onKept: () => void;
}

function KeepRest({ next, onKept }: KeepRestProps) {
  const { t } = useTranslation();
  const { undecided } = tally(next.decisions, next.chosen);
  if (next.chosen.length === 0) return null;
  const isFresh = undecided === next.chosen.length;
  function keepRest() {
    next.keepRest();
    // The button has nothing left to do, and a button that is off cannot keep the focus.
    onKept();
  }
  return (
    <Button variant="default" disabled={undecided === 0} onClick={keepRest}>
      {isFresh || undecided === 0 ? t('nextPeriod.keepAll') : t('nextPeriod.keepRest', { count: undecided })}
    </Button>
  );
}

interface TallyLineProps extends NextProps {
  readonly isAskedForReason: boolean;
}

/** How far the decisions are, or what they still lack. */
function TallyLine({ next, isAskedForReason }: TallyLineProps) {
  const { t } = useTranslation();
  const missing = isAskedForReason ? next.withoutReason.length : 0;
  if (missing > 0) {
    return (
      <p role="alert" className={styles.tally} data-missing>
        {t('nextPeriod.reasonsMissing', { count: missing })}
      </p>
    );
  }
  const { undecided, ...counts } = tally(next.decisions, next.chosen);
  const decided = (['keep', 'change', 'retire'] as const).flatMap((decision) =>
    counts[decision] > 0 ? [`${t(`nextPeriod.decision.${decision}`)}: ${counts[decision]}`] : [],
  );
  const open = undecided > 0 ? [t('nextPeriod.undecided', { count: undecided })] : [];
  return (
    <p role="status" className={styles.tally}>
      {[...decided, ...open].join(' · ')}
    </p>
  );
}
