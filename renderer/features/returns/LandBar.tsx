import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Proposal } from '../../../shared/packs/return/proposals';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import { useSession } from '../../app/session-context';
import { DecisionBar } from './DecisionBar';
import type { ReturnedDepartment } from './returned-departments';
import { useLand } from './use-returns';

interface LandBarProps {
  readonly departments: readonly ReturnedDepartment[];
  /** All was taken in, and there is nothing left to decide about. */
  readonly onLanded: () => void;
}

/** Decides about the packs of all departments at once, and takes them in. */
export function LandBar({ departments, onLanded }: LandBarProps) {
  const { t } = useTranslation();
  const session = useSession();
  const land = useLand();
  const proposals = useMemo(() => everyProposal(departments), [departments]);

  function takeIn(accepted: number) {
    land();
    onLanded();
    session.notifyWithUndo({
      message: 'returnTaken',
      values: { changes: t('returns.changes', { count: accepted }) },
    });
  }

  return <DecisionBar proposals={proposals} onTakeIn={takeIn} />;
}

function everyProposal(
  departments: readonly ReturnedDepartment[],
): readonly (readonly [ReturnedFile, Proposal])[] {
  return departments.flatMap(({ files }) =>
    files.flatMap(({ file, reading }) => reading.proposals.map((one) => [file, one] as const)),
  );
}
