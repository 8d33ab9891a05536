import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUpToPeople, type Proposal } from '../../../shared/packs/return/proposals';
import type { UnderstoodReturn } from '../../../shared/packs/return/read-return';
import { returnedItems } from '../../../shared/packs/return/returned-items';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import { ShowMore } from '../../ui/ShowMore';
import { FileRemarks } from './FileRemarks';
import { ItemBlock } from './ItemBlock';
import styles from './returns.module.css';

interface FileBlockProps {
  readonly file: ReturnedFile;
  readonly reading: UnderstoodReturn;
  readonly after: ReturnedFile | null;
  readonly isOpenOnly: boolean;
}

/** Hundreds at once would hold up the screen. */
const SHOWN = 40;

/** One file of a department: what it is, what it brings, and what could not be read. */
export const FileBlock = memo(function FileBlock({ file, reading, after, isOpenOnly }: FileBlockProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(SHOWN);
  const items = useMemo(
    () => returnedItems(isOpenOnly ? reading.proposals.filter(needsLook) : reading.proposals),
    [reading, isOpenOnly],
  );
  return (
    <div className={styles.file}>
      <h4 className={styles.fileName}>{t('returns.fromFile', { file: file.fileName })}</h4>
      <FileRemarks reading={reading} after={after} />
      {isOpenOnly && items.length === 0 && <p className="quiet">{t('returns.nothingOpen')}</p>}
      <ul className={styles.items}>
        {items.slice(0, shown).map((item) => (
          <ItemBlock key={item.id} file={file} item={item} isSecond={reading.isSecond} />
        ))}
      </ul>
      <ShowMore total={items.length} shown={shown} atOnce={2 * SHOWN} onShow={setShown} />
    </div>
  );
});

/** Whether somebody has to decide, or had better look. */
export function needsLook(proposal: Proposal): boolean {
  return isUpToPeople(proposal) || (proposal.kind === 'field' && proposal.matchedBy === 'name');
}
