import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StarterOffer } from './starter-offers';
import styles from './starters.module.css';

interface OfferedDepartmentProps {
  readonly offer: StarterOffer;
  /** The places of the duties that are ticked; null where the department is not taken. */
  readonly ticked: ReadonlySet<number> | null;
  readonly onDepartment: (isTaken: boolean) => void;
  readonly onDuty: (duty: number, isTaken: boolean) => void;
}

/** One starter department with its duties; what the grid has already is ticked and stays. */
export function OfferedDepartment({ offer, ticked, onDepartment, onDuty }: OfferedDepartmentProps) {
  const { t } = useTranslation();
  const { name, isThere, duties } = offer;
  const isComplete = isThere && duties.every((duty) => duty.isThere);
  const open = duties.filter((duty) => !duty.isThere).length;
  const nameWith = (text: string, isMarked: boolean) =>
    isMarked ? (
      <>
        {text} <span className={styles.isThere}>({t('departments.starters.isThere')})</span>
      </>
    ) : (
      text
    );

  return (
    <fieldset className={styles.offer}>
      <legend className="visually-hidden">{name}</legend>
      <Checkbox
        className={styles.name ?? ''}
        size="md"
        label={nameWith(name, isThere)}
        disabled={isComplete}
        checked={isComplete || ticked !== null}
        indeterminate={ticked !== null && ticked.size < open}
        onChange={() => onDepartment(ticked === null || ticked.size < open)}
      />
      <div className={styles.duties}>
        {duties.map((duty, index) => (
          <Checkbox
            key={duty.text}
            size="md"
            label={nameWith(duty.text, duty.isThere)}
            description={duty.idealOutcome}
            disabled={duty.isThere}
            checked={duty.isThere || (ticked?.has(index) ?? false)}
            onChange={(event) => onDuty(index, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  );
}
