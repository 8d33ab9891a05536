import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Design } from '../../../shared/domain/schema/design';
import { compareVersions } from '../../../shared/domain/versions/compare-versions';
import { groupChanges } from '../../../shared/domain/versions/group-changes';
import { useLanguage } from '../../app/session-context';
import { ChangeGroupBlock } from './ChangeGroupBlock';
import { summarySentence } from './summary-sentence';
import styles from './versions.module.css';

interface ComparisonProps {
  readonly from: Design;
  readonly to: Design;
}

/** More than anyone reads at once: departments then begin folded. */
const MOST_UNFOLDED = 40;

/** What is different in the later of two states: a sentence first, then department by department. */
export function Comparison({ from, to }: ComparisonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changes = useMemo(() => compareVersions(from, to), [from, to]);
  const groups = useMemo(() => groupChanges(changes, from, to), [changes, from, to]);
  const units = useMemo(() => new Map(to.kpis.map(({ id, unit }) => [id, unit])), [to]);
  const departments = useMemo(() => new Set(to.departments.map(({ id }) => id)), [to]);
  const [toggled, setToggled] = useState<ReadonlySet<string | null>>(new Set());
  const isUnfoldedFirst = changes.length <= MOST_UNFOLDED;

  function toggle(id: string | null) {
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  return (
    <>
      <p role="status" className={styles.summary}>
        {summarySentence(changes, language, t)}
      </p>
      {groups.map((group) => (
        <ChangeGroupBlock
          key={group.departmentId}
          group={group}
          units={units}
          isGone={group.departmentId !== null && !departments.has(group.departmentId)}
          isUnfolded={toggled.has(group.departmentId) !== isUnfoldedFirst}
          onToggle={toggle}
        />
      ))}
    </>
  );
}
