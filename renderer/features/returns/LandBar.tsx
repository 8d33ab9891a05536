import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isUpToPeople, type Proposal } from '../../../shared/packs/return/proposals';
import { decisionKey, isAccepted, type ReturnedFile } from '../../../shared/packs/return/returned-files';
import { useSession } from '../../app/session-context';
import type { ReturnedDepartment } from './returned-departments';
import styles from './returns.module.css';
import { useLand, useReturns, useReturnsStore } from './use-returns';

interface LandBarProps {
  readonly departments: readonly ReturnedDepartment[];
  /** All was taken in, and there is nothing left to decide about. */
  readonly onLanded: () => void;
}

/** Decides about everything at once, says how much is chosen, and takes it in. */
export function LandBar({ departments, onLanded }: LandBarProps) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useReturnsStore();
  const land = useLand();
  const decisions = useReturns((state) => state.decisions);
  const all = useMemo(() => everyProposal(departments), [departments]);
  const accepted = all.filter(([file, proposal]) => isAccepted(file, proposal, decisions)).length;

  function choose(isChosen: (proposal: Proposal) => boolean) {
    const chosen = all.map(([file, one]) => [decisionKey(file, one), isChosen(one)] as const);
    store.setState((state) => ({ decisions: new Map([...state.decisions, ...chosen]) }));
  }

  function takeIn() {
    land();
    onLanded();
    session.notifyWithUndo({
      message: 'returnTaken',
      values: { changes: t('returns.changes', { count: accepted }) },
    });
  }

  return (
    <div className={styles.bar}>
      <span className={styles.chosen}>{t('returns.chosen', { accepted, total: all.length })}</span>
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
      <Button disabled={accepted === 0} onClick={takeIn}>
        {t('returns.land', { count: accepted })}
      </Button>
    </div>
  );
}

function everyProposal(
  departments: readonly ReturnedDepartment[],
): readonly (readonly [ReturnedFile, Proposal])[] {
  return departments.flatMap(({ files }) =>
    files.flatMap(({ file, reading }) => reading.proposals.map((one) => [file, one] as const)),
  );
}
