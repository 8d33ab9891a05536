import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isUpToPeople, type Proposal, type ProposalState } from '../../../shared/packs/return/proposals';
import { decisionKey, isAccepted } from '../../../shared/packs/return/returned-files';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import styles from './returns.module.css';
import { useReturns, useReturnsStore } from './use-returns';

/** A proposal of a pack or of a tracker, as far as deciding about it goes. */
type Decidable = Pick<Proposal, 'id'> & { readonly state: ProposalState };

interface DecisionBarProps {
  readonly proposals: readonly (readonly [file: ReturnedFile, proposal: Decidable])[];
  readonly onTakeIn: (accepted: number) => void;
}

/** Decides about everything at once, says how much is chosen, and takes it in. */
export function DecisionBar({ proposals, onTakeIn }: DecisionBarProps) {
  const { t } = useTranslation();
  const store = useReturnsStore();
  const decisions = useReturns((state) => state.decisions);
  const accepted = proposals.filter(([file, one]) => isAccepted(file, one, decisions)).length;

  function choose(isChosen: (proposal: Decidable) => boolean) {
    const chosen = proposals.map(([file, one]) => [decisionKey(file, one), isChosen(one)] as const);
    store.setState((state) => ({ decisions: new Map([...state.decisions, ...chosen]) }));
  }

  return (
    <div className={styles.bar}>
      <span className={styles.chosen}>{t('returns.chosen', { accepted, total: proposals.length })}</span>
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
      <Button disabled={accepted === 0} onClick={() => onTakeIn(accepted)}>
        {t('returns.land', { count: accepted })}
      </Button>
    </div>
  );
}
