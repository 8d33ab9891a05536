import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../shared/domain/schema/kpi';
import type { ReturnedItem } from '../../../shared/packs/return/returned-items';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import { useDesign } from '../../app/session-context';
import { FieldProposalRow } from './FieldProposalRow';
import { NewRow } from './NewRow';
import styles from './returns.module.css';

interface ItemBlockProps {
  readonly file: ReturnedFile;
  readonly item: ReturnedItem;
  readonly isSecond: boolean;
}

/** Everything that a file says about one KPI, one duty or one interview. */
export const ItemBlock = memo(function ItemBlock({ file, item, isSecond }: ItemBlockProps) {
  const { t } = useTranslation();
  const unit = useUnit(item);
  if (item.kind === 'row') return <NewRow file={file} proposal={item.proposal} />;
  const isByName = item.proposals.some(({ matchedBy }) => matchedBy === 'name');
  return (
    <li className={styles.item}>
      <p className={styles.itemName}>
        <span className={styles.kind}>{t(`returns.kind.${item.kind}`)}</span> {item.label}
      </p>
      {isByName && <p className={styles.remark}>{t('returns.byName')}</p>}
      <ul className={styles.proposals}>
        {item.proposals.map((proposal) => (
          <FieldProposalRow
            key={proposal.id}
            file={file}
            proposal={proposal}
            unit={unit}
            isSecond={isSecond}
          />
        ))}
      </ul>
    </li>
  );
});

/** What the numbers of a KPI are in, on both sides; null where they would have two units. */
function useUnit(item: ReturnedItem): Unit | null {
  const [first] = item.kind === 'kpis' ? item.proposals : [];
  const unit = useDesign((design) => first && design.kpis.find(({ id }) => id === first.itemId)?.unit);
  const isOther = item.kind === 'kpis' && item.proposals.some(({ field }) => field === 'unit');
  return isOther ? null : (unit ?? null);
}
