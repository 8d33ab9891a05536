import { Button, Checkbox } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session-context';
import { useStage } from '../review/use-stage';
import { DepartmentReturns } from './DepartmentReturns';
import { needsLook } from './FileBlock';
import { LandBar } from './LandBar';
import { returnedDepartments } from './returned-departments';
import styles from './returns.module.css';
import { putAway } from './returns-store';
import { SignedRemark } from './SignedRemark';
import { useReads, useReturns, useReturnsStore } from './use-returns';

/** More than anyone reads at once: departments then begin folded. */
const MOST_UNFOLDED = 40;

/** What came back, department by department, with the decisions about it. */
export function ReturnPreview({ onGone }: { readonly onGone: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useReturnsStore();
  const reads = useReads();
  const isReading = useReturns(({ progress }) => progress !== null);
  const departments = useMemo(() => returnedDepartments(reads), [reads]);
  const proposals = useMemo(
    () => departments.flatMap(({ files }) => files.flatMap(({ reading }) => reading.proposals)),
    [departments],
  );
  const summary = useRef<HTMLParagraphElement>(null);
  const [isOpenOnly, setOpenOnly] = useState(false);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  if (departments.length === 0) return null;
  const isUnfoldedFirst = proposals.length <= MOST_UNFOLDED;
  const open = proposals.filter(needsLook).length;

  function toggle(id: string) {
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  function putAllAway() {
    putAway(store, session.newId);
    onGone();
  }

  const words = {
    files: t('returns.files', { count: departments.flatMap(({ files }) => files).length }),
    changes: t('returns.changes', { count: proposals.length }),
  };
  return (
    <div>
      <div className={styles.summaryLine}>
        <p ref={summary} tabIndex={-1} role="status" className={styles.summary}>
          {t(proposals.length > 0 ? 'returns.summary' : 'returns.summaryNothing', words)}
        </p>
        {open > 0 && (
          <Checkbox
            size="md"
            label={`${t('returns.onlyOpen')} (${open})`}
            checked={isOpenOnly}
            onChange={({ currentTarget }) => setOpenOnly(currentTarget.checked)}
          />
        )}
        <Button variant="subtle" disabled={isReading} onClick={putAllAway}>
          {t('returns.putAway')}
        </Button>
      </div>
      <StageRemark />
      {departments.map((department) => (
        <DepartmentReturns
          key={department.id}
          department={department}
          isUnfolded={toggled.has(department.id) !== isUnfoldedFirst}
          isOpenOnly={isOpenOnly && open > 0}
          onToggle={toggle}
        />
      ))}
      {proposals.length > 0 && (
        <LandBar departments={departments} onLanded={() => summary.current?.focus()} />
      )}
    </div>
  );
}

/** What becomes of signatures when something is taken in. */
function StageRemark() {
  const { t } = useTranslation();
  const stage = useStage();
  if (stage.kind === 'half-signed') {
    return <p className={styles.remark}>{t('returns.halfSigned', { number: stage.number })}</p>;
  }
  return <SignedRemark says="returns.draft" />;
}
