import { Button, Checkbox, Group } from '@mantine/core';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department } from '../../../shared/domain/schema/organisation';
import { formatMoment } from '../../../shared/i18n/format';
import { useDesign, useLanguage, useWorkshop } from '../../app/session-context';
import { lastSent } from './handout-groups';
import styles from './share.module.css';

interface DepartmentChoiceProps {
  readonly departments: readonly Department[];
  readonly left: ReadonlySet<string>;
  readonly onLeave: (left: ReadonlySet<string>) => void;
  readonly onToggle: (departmentId: string) => void;
}

/** Who gets a pack: everyone, less those that are left out. */
export function DepartmentChoice({ departments, left, onLeave, onToggle }: DepartmentChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const everyone = useDesign((design) => design.departments);
  const handouts = useWorkshop((workshop) => workshop.record.handouts);
  const sent = useMemo(() => lastSent(handouts), [handouts]);
  const nameOf = ({ id, name }: Department) =>
    name.trim() || t('results.unnamedDepartment', { number: everyone.findIndex((one) => one.id === id) + 1 });
  return (
    <fieldset className={styles.departments}>
      <legend>{t('share.packs.departments')}</legend>
      <Group gap="xs">
        <Button variant="default" size="compact-md" onClick={() => onLeave(new Set())}>
          {t('share.packs.all')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          onClick={() => onLeave(new Set(departments.map(({ id }) => id)))}
        >
          {t('share.packs.none')}
        </Button>
      </Group>
      <div className={styles.departmentList}>
        {departments.map((department) => {
          const at = sent.get(department.id);
          return (
            <DepartmentLine
              key={department.id}
              id={department.id}
              name={nameOf(department)}
              note={at ? t('share.packs.sent', { moment: formatMoment(at, language) }) : ''}
              isChosen={!left.has(department.id)}
              onToggle={onToggle}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

interface DepartmentLineProps {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly isChosen: boolean;
  readonly onToggle: (departmentId: string) => void;
}

const DepartmentLine = memo(function DepartmentLine({
  id,
  name,
  note,
  isChosen,
  onToggle,
}: DepartmentLineProps) {
  const label = (
    <>
      {name} {note && <span className={styles.note}>{note}</span>}
    </>
  );
  return <Checkbox size="md" checked={isChosen} label={label} onChange={() => onToggle(id)} />;
});
