import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../shared/domain/schema/kpi';
import { textDifference, type TextPiece } from '../../../shared/domain/versions/text-difference';
import type { PackValue } from '../../../shared/packs/pack-fields';
import type { FieldProposal } from '../../../shared/packs/return/proposals';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import { useLanguage } from '../../app/session-context';
import { ProposalState } from './ProposalState';
import { ReturnedValue } from './ReturnedValue';
import styles from './returns.module.css';
import { decide } from './returns-store';
import { useIsAccepted, useReturnsStore } from './use-returns';
import { fieldWord, isProse, valueWord } from './value-words';

interface FieldProposalRowProps {
  readonly file: ReturnedFile;
  readonly proposal: FieldProposal;
  readonly unit: Unit | null;
  /** What came back is compared with an earlier return of the same pack. */
  readonly isSecond: boolean;
}

/** One field: ours, theirs and, where both changed it, what was sent; and whether it is taken in. */
export const FieldProposalRow = memo(function FieldProposalRow(props: FieldProposalRowProps) {
  const { file, proposal, unit, isSecond } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useReturnsStore();
  const isTaken = useIsAccepted(file, proposal);
  const { table, field, label, state, matchedBy } = proposal;
  const say = (value: PackValue) => valueWord(table, field, value, { t, language, unit });
  const name = fieldWord(table, field, t);
  const [ours, theirs] = sides(say(proposal.ours), say(proposal.theirs), isProse(table, field, t));
  const isConflict = state === 'conflict';
  return (
    <li className={styles.proposal} data-state={state} data-taken={isTaken}>
      <div className={styles.decision}>
        <Checkbox
          size="md"
          label={name}
          aria-label={t('returns.takeIn', { what: [label, name].filter(Boolean).join(', ') })}
          checked={isTaken}
          onChange={({ currentTarget }) => decide(store, file, proposal, currentTarget.checked)}
        />
        <ProposalState state={state} />
        {matchedBy === 'name' && <ProposalState state="name" />}
      </div>
      {state === 'below' && <p className={styles.remark}>{t('returns.below')}</p>}
      <dl className={styles.values} data-sides={isConflict ? 3 : 2}>
        {isConflict && (
          <ReturnedValue
            side={t(isSecond ? 'returns.sentBefore' : 'returns.sent')}
            pieces={[{ text: say(proposal.sent), isChanged: false }]}
            Mark="del"
          />
        )}
        <ReturnedValue side={t('returns.ours')} pieces={ours} Mark="del" />
        <ReturnedValue
          side={t(state === 'below' ? 'returns.joined' : 'returns.theirs')}
          pieces={theirs}
          Mark="ins"
        />
      </dl>
    </li>
  );
});

/** Both texts, with the words marked that only one of them has. */
function sides(
  ours: string,
  theirs: string,
  isMarked: boolean,
): readonly [readonly TextPiece[], readonly TextPiece[]] {
  if (!isMarked || ours === '' || theirs === '') {
    return [[{ text: ours, isChanged: false }], [{ text: theirs, isChanged: false }]];
  }
  const { before, after } = textDifference(ours, theirs);
  return [before, after];
}
