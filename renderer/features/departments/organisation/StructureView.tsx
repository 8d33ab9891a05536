import { Alert, Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setParentDepartment, straightenOrganisation } from '../../../../shared/domain/edits/organisation';
import { hasCircularParents, type OutlineRow } from '../../../../shared/domain/organisation-outline';
import { useEdit } from '../../../app/use-edit';
import { ChartPanel } from './ChartPanel';
import { departmentOf, focusName } from './outline-focus';
import { OutlineLine } from './OutlineLine';
import { OutlineTools } from './OutlineTools';
import styles from './outline.module.css';
import { RemovalDialog } from './RemovalDialog';
import { useOutline, usePeople } from './use-outline';
import { useOutlineEdits } from './use-outline-edits';
import { useOutlineKeys } from './use-outline-keys';
import { useRemoval } from './use-removal';

/** Who stands below whom: the departments as an outline to type in, and as a chart. */
export function StructureView() {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const rows = useOutline();
  const people = usePeople();
  const names = new Map<string | null, string>(rows.map(({ department: { id, name } }) => [id, name]));
  const [selectedId, select] = useState<string | null>(null);
  const edits = useOutlineEdits(list);
  const selected = rows.find(({ department }) => department.id === selectedId) ?? rows[0];
  const removal = useRemoval(() => {
    const index = selected ? rows.indexOf(selected) : 0;
    const neighbour = rows[index + 1] ?? rows[index - 1];
    if (neighbour) focusName(list.current, neighbour.department.id);
  });
  const onKeyDown = useOutlineKeys({
    list,
    rows,
    onMove: edits.move,
    onAdd: edits.add,
    onRemove: removal.ask,
  });

  return (
    <div className={styles.container}>
      <div className={styles.structure}>
        <section className={styles.outline} aria-label={t('organisation.outline')}>
          {selected ? (
            <OutlineTools
              rows={rows}
              selected={selected}
              onMove={(step) => edits.move(selected.department.id, step)}
              onPutBelow={(parentId) =>
                edits.place(selected.department.id, (design) =>
                  setParentDepartment(design, selected.department.id, parentId),
                )
              }
              onRemove={() => removal.ask(selected.department)}
            />
          ) : (
            <p>{t('organisation.empty')}</p>
          )}
          <CircleAlert rows={rows} />
          <ol
            ref={list}
            className={styles.list}
            onKeyDown={onKeyDown}
            onFocus={(event) => select(departmentOf(event.target))}
          >
            {rows.map(({ department, parentId, ...row }, index) => (
              <OutlineLine
                key={department.id}
                {...row}
                department={department}
                number={index + 1}
                parentName={names.get(parentId) ?? ''}
                head={people.get(department.headId) ?? null}
                isActive={department.id === selected?.department.id}
              />
            ))}
          </ol>
          <div className={styles.foot}>
            <Button
              variant="default"
              leftSection={<IconPlus size={20} aria-hidden />}
              onClick={() => edits.add(null)}
            >
              {t('organisation.add')}
            </Button>
            {selected && <p className={styles.keys}>{t('organisation.keys')}</p>}
          </div>
          <p role="status" className="visually-hidden">
            {edits.said}
          </p>
        </section>
        {selected && <ChartPanel rows={rows} people={people} />}
      </div>
      {removal.asked && (
        <RemovalDialog
          department={removal.asked}
          onConfirm={() => removal.asked && removal.remove(removal.asked)}
          onClose={removal.cancel}
        />
      )}
    </div>
  );
}

function CircleAlert({ rows }: { readonly rows: readonly OutlineRow[] }) {
  const { t } = useTranslation();
  const edit = useEdit();
  if (!hasCircularParents(rows)) return null;
  return (
    <Alert color="yellow" mb="md">
      <p>{t('organisation.circle')}</p>
      <Button mt="sm" variant="default" onClick={() => edit('organisation', straightenOrganisation)}>
        {t('organisation.straighten')}
      </Button>
    </Alert>
  );
}
