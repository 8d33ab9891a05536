import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { groupedBy } from '../../../shared/domain/review/chosen-kpis';
import { isAccepted } from '../../../shared/packs/return/returned-files';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import { landTracker } from '../../../shared/tracker/return/land-tracker';
import type { UnderstoodTracker } from '../../../shared/tracker/return/read-tracker-return';
import { useSession } from '../../app/session-context';
import { ShowMore } from '../../ui/ShowMore';
import { DecisionBar } from './DecisionBar';
import styles from './returns.module.css';
import own from './tracker-preview.module.css';
import { TrackerRemarks } from './TrackerRemarks';
import { TrackerValues } from './TrackerValues';
import { useReturnsStore } from './use-returns';

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
      <ShowMore total={byKpi.length} shown={shown} atOnce={2 * SHOWN} onShow={setShown} />
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
  const { proposals } = reading;
  const ofFile = useMemo(() => proposals.map((one) => [file, one] as const), [file, proposals]);

  function takeIn(count: number) {
    const { decisions } = store.getState();
    const accepted = proposals.filter((one) => isAccepted(file, one, decisions));
    session.documents.editWithReturns('return', (workshop, at) =>
      landTracker(workshop, reading, accepted, { fileName: file.fileName, at, newId: session.newId }),
    );
    onLanded();
    session.notifyWithUndo({ message: 'returnTaken', values: { changes: t('track.values', { count }) } });
  }

  return <DecisionBar proposals={ofFile} onTakeIn={takeIn} />;
}
