import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/coach/findings';
import { takeBackOverrule } from '../../../shared/domain/edits/overrules';
import { useInterface, useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { focusWithin } from '../../ui/focus-within';
import { memoField } from '../../ui/memo-field';
import styles from './coach-panel.module.css';
import { OverruleForm } from './OverruleForm';

interface CoachRemarkProps extends Pick<Finding, 'code' | 'letter' | 'severity' | 'match'> {
  readonly kpiId: string;
  readonly overruled: string | undefined;
}

/** One remark: why it matters and an example; people may keep the KPI as it is and say why. */
export const CoachRemark = memoField(function CoachRemark(props: CoachRemarkProps) {
  const { kpiId, code, letter, severity, match, overruled } = props;
  const { t } = useTranslation();
  const why = t(`coach.finding.${code}.why`, { match });
  return (
    <li
      id={`remark-${code}`}
      className={styles.remark}
      data-severity={severity}
      data-overruled={overruled !== undefined}
    >
      <p>
        <strong>
          {letter && `${letter} · `}
          {t(overruled === undefined ? `kpis.coach.severity.${severity}` : 'kpis.coach.overruled')}
        </strong>
        {match && !why.includes(match) && <> “{match}”</>}
      </p>
      <p>{why}</p>
      {overruled === undefined ? (
        <>
          <p className={styles.example}>
            {t('kpis.coach.weak')}: {t(`coach.finding.${code}.weak`)}
            <br />
            {t('kpis.coach.strong')}: {t(`coach.finding.${code}.strong`)}
          </p>
          <Overrule kpiId={kpiId} code={code} remark={why} />
        </>
      ) : (
        <>
          <p className={styles.reason}>{t('kpis.coach.overruledBecause', { reason: overruled })}</p>
          <TakeBack kpiId={kpiId} code={code} remark={why} />
        </>
      )}
    </li>
  );
});

interface AnswerProps {
  readonly kpiId: string;
  readonly code: Finding['code'];
  readonly remark: string;
}

function Overrule({ kpiId, code, remark }: AnswerProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const begun = useBegunReason(`${kpiId} ${code}`);

  function write(reason: string) {
    // Emptied by hand, the form stays.
    setAsking(true);
    begun.keep(reason);
  }

  function close() {
    setAsking(false);
    begun.keep('');
    focusWithin(`remark-${code}`, 'button', 'last');
  }

  if (isAsking || begun.reason !== '') {
    return (
      <OverruleForm
        kpiId={kpiId}
        code={code}
        reason={begun.reason}
        onReason={write}
        isNew={isAsking}
        onClose={close}
      />
    );
  }
  return (
    <Button
      variant="subtle"
      size="compact-md"
      className={styles.answer ?? ''}
      aria-label={t('kpis.coach.overruleFor', { remark })}
      onClick={() => setAsking(true)}
    >
      {t('kpis.coach.overrule')}
    </Button>
  );
}

/** What somebody began to write is still there after a look at another KPI. */
function useBegunReason(place: string) {
  const { view } = useSession();
  const reason = useInterface((state) => state.begunReasons[place] ?? '');
  const keep = (next: string) =>
    view.setState(({ begunReasons }) => ({ begunReasons: { ...begunReasons, [place]: next } }));
  return { reason, keep };
}

function TakeBack({ kpiId, code, remark }: AnswerProps) {
  const { t } = useTranslation();
  const edit = useEdit();

  function takeBack() {
    edit('overrule', (design) => takeBackOverrule(design, kpiId, code));
    focusWithin(`remark-${code}`, 'button', 'last');
  }

  return (
    <Button
      variant="subtle"
      size="compact-md"
      className={styles.answer ?? ''}
      aria-label={t('kpis.coach.takeBackFor', { remark })}
      onClick={takeBack}
    >
      {t('kpis.coach.takeBack')}
    </Button>
  );
}
