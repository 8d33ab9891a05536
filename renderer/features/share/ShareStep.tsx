import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../shared/contract/contract';
import { StepHeader } from '../../app/StepHeader';
import { useInterface } from '../../app/session-context';
import { NotesBelow } from '../parking/NotesBelow';
import { ParkingList } from '../parking/ParkingList';
import { PrintSection } from '../print/PrintSection';
import { ReturnsSection } from '../returns/ReturnsSection';
import { HandoutHistory } from './HandoutHistory';
import { OpenPoints } from './OpenPoints';
import { PacksExport } from './PacksExport';
import styles from './share.module.css';
import { SharePartSwitch } from './SharePartSwitch';
import type { ChosenPaper } from './use-wish';
import { WorkbookExport } from './WorkbookExport';

/** Step 6: the workbooks that go to everyone, the packs that come back, and paper. */
export function ShareStep() {
  const { t } = useTranslation();
  const part = useInterface((state) => state.sharePart);
  const [paper, setPaper] = useState<Paper>('a4');
  const chosen: ChosenPaper = { paper, onPaper: setPaper };
  return (
    <>
      <StepHeader step="share" title={t('share.title')} intro={t('share.intro')} />
      <SharePartSwitch current={part} />
      {/* What was chosen and what was made stays there while people look elsewhere. */}
      <div hidden={part !== 'handout'}>
        <HandOut {...chosen} />
        <ParkingList />
      </div>
      <div hidden={part !== 'packs'}>
        <PacksExport {...chosen} />
      </div>
      {part === 'returns' && <ReturnsSection />}
      {part === 'print' && <PrintSection {...chosen} />}
    </>
  );
}

function HandOut(chosen: ChosenPaper) {
  return (
    <div className={styles.columns}>
      <WorkbookExport {...chosen} />
      <div>
        <OpenPoints />
        <NotesBelow />
        <HandoutHistory />
      </div>
    </div>
  );
}
