import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupedBy } from '../../../shared/domain/review/chosen-kpis';
import { isUpToPeople } from '../../../shared/packs/return/proposals';
import { decisionKey, isAccepted, type ReturnedFile } from '../../../shared/packs/return/returned-files';
import { landTracker } from '../../../shared/tracker/return/land-tracker';
import type { UnderstoodTracker } from '../../../shared/tracker/return/read-tracker-return';
import type { ValueProposal } from '../../../shared/tracker/return/tracker-proposals';
import { useSession } from '../../app/session-context';
import styles from './returns.module.css';
import { ShowRest } from './ShowRest';
import own from './tracker-preview.module.css';
import { TrackerRemarks } from './TrackerRemarks';
import { TrackerValues } from './TrackerValues';
import { useReturns, useReturnsStore } from './use-returns';

interface TrackerBlockProps {
  readonly file: ReturnedFile;
  readonly reading: UnderstoodTracker;
  /** Puts the file away. */
  readonly dismissal: ReactNode;
}

/** Hundreds at once would hold up the screen. */
const SHOWN = 40;

/** What one tracker brings, KPI by KPI, and taking it in. */
export function TrackerBlock({ file, reading, dismissal }: TrackerBlockProps) {
  const { t } = useTranslation();
  const title = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState(SHOWN);
  const { proposals } = reading;
  const byKpi = useMemo(() => [...groupedBy(proposals, ({ kpi }) => kpi.id).values()], [proposals]);
  return (
    <div className={styles.department}>
      <div className={own.head}>
        <h3 ref={title} tabIndex={-1} className={own.title}>
          {t('track.returned.title', { file: file.fileName })}
        </h3>
        {dismissal}
      </div>
      <TrackerRemarks reading={reading} />
      <ul className={styles.items}>
        {byKpi.slice(0, shown).map((values) => (
          <TrackerValues key={values[0]?.kpi.id} file={file} values={values} isSecond={reading.isSecond} />
        ))}
      </ul>
      <ShowRest rest={byKpi.length - shown} onShow={() => setShown(shown + 2 * SHOWN)} />
      {proposals.length > 0 && (
        <TrackerBar file={file} reading={reading} onLanded={() => title.current?.focus()} />
      )}
    </div>
  );
}

interface TrackerBarProps extends Pick<TrackerBlockProps, 'file' | 'reading'> {
  /** The button that took it in is gone by then. */
  readonly onLanded: () => void;
}

function TrackerBar({ file, reading, onLanded }: TrackerBarProps) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useReturnsStore();
  const decisions = useReturns((state) => state.decisions);
  const { proposals } = reading;
  const accepted = proposals.filter((one) => isAccepted(file, one, decisions));

  function choose(isChosen: (proposal: ValueProposal) => boolean) {
    const chosen = proposals.map((one) => [decisionKey(file, one), isChosen(one)] as const);
    store.setState((state) => ({ decisions: new Map([...state.decisions, ...chosen]) }));
  }

  function takeIn() {
    session.documents.editWithReturns('return', (workshop, at) =>
      landTracker(workshop, reading, accepted, { fileName: file.fileName, at, newId: session.newId }),
    );
    onLanded();
    session.notifyWithUndo({
      message: 'returnTaken',
      values: { changes: t('track.values', { count: accepted.length }) },
    });
  }

  return (
    <div className={styles.bar}>
      <span className={styles.chosen}>
        {t('returns.chosen', { accepted: accepted.length, total: proposals.length })}
      </span>
      <Button.Group>
        <Button variant="default" px="sm" onClick={() => choose((one) => !isUpToPeople(one))}>
          {t('returns.allSafe')}
        </Button>
        <Button variant="default" px="sm" onClick={() => choose(() => true)}>
          {t('returns.all')}
        </Button>
        <Button variant="default" px="sm" onClick={() => choose(() => false)}>
          {t('returns.none')}
        </Button>
      </Button.Group>
      <Button disabled={accepted.length === 0} onClick={takeIn}>
        {t('returns.land', { count: accepted.length })}
      </Button>
    </div>
  );
}
