import { ActionIcon, TextInput } from '@mantine/core';
import { IconCornerDownLeft } from '@tabler/icons-react';
import { type FormEvent, memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addKpi, DEFAULT_UNIT, type KpiPatch, updateKpi } from '../../../shared/domain/edits/kpis';
import type { Quantity } from '../../../shared/domain/schema/primitives';
import { currencyIn } from '../../../shared/i18n/read-number';
import { useDesign, useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { Choice } from '../../ui/Choice';
import { QuantityField } from '../../ui/QuantityField';
import styles from './kpis.module.css';
import { unitOf, unitValue, useUnitOptions } from './unit-options';

interface QuickCaptureProps {
  readonly departmentId: string;
  /** Stays in sight at the foot of the screen, however long the list above is. */
  readonly isPinned: boolean;
}

/**
 * One row for one idea: five fields, the rest defaulted. The first keystroke makes the KPI, so that
 * nothing typed here can be lost; Enter only moves on to the next idea.
 */
export const QuickCapture = memo(function QuickCapture({ departmentId, isPinned }: QuickCaptureProps) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const [capturedId, setCapturedId] = useState<string | null>(null);
  // As it is by now: what a field held may come after the drawing that it was typed into.
  const writtenId = useRef<string | null>(null);
  const captured = useDesign((design) => design.kpis.find(({ id }) => id === capturedId));
  const participants = useDesign((design) => design.participants);
  const nameField = useRef<HTMLInputElement>(null);
  const unit = captured?.unit ?? DEFAULT_UNIT;
  const unitOptions = useUnitOptions(unit);

  function capture(id: string | null) {
    writtenId.current = id;
    setCapturedId(id);
  }

  function write(patch: KpiPatch, key: string) {
    // What another field still holds comes first; it may have made the KPI.
    session.documents.settle();
    const known = session.documents
      .getState()
      .open?.workshop.design.kpis.find(({ id }) => id === writtenId.current);
    if (known) {
      edit('kpi', (design) => updateKpi(design, known.id, patch), `${known.id}.${key}`);
      return;
    }
    const id = session.newId();
    edit('kpi-added', (design) => addKpi(design, { ...patch, departmentId }, () => id), `${id}.${key}`);
    capture(id);
    session.view.setState({ discussedKpiId: id });
  }

  /** "Rp 2 M" says its unit itself. */
  function writeTarget(value: Quantity | null) {
    const currency = value && currencyIn(value.text);
    const target = { value, minimum: null, maximum: null };
    write(currency ? { target, unit: { kind: 'currency', label: currency } } : { target }, 'target');
  }

  function next(event: FormEvent) {
    event.preventDefault();
    // What was typed last belongs to this idea, not to the next one.
    session.documents.settle();
    capture(null);
    nameField.current?.focus();
  }

  return (
    <form className={styles.quick} data-pinned={isPinned} onSubmit={next} aria-label={t('kpis.quick.title')}>
      <TextInput
        ref={nameField}
        label={t('terms.name')}
        value={captured?.name ?? ''}
        onChange={(event) => write({ name: event.currentTarget.value }, 'name')}
      />
      <QuantityField
        label={t('terms.target')}
        value={captured?.target.value ?? null}
        unit={unit}
        onChange={writeTarget}
      />
      <Choice
        label={t('terms.unit')}
        value={unitValue(unit)}
        options={unitOptions}
        onChange={(value) => write({ unit: unitOf(value) }, 'unit')}
      />
      <TextInput
        label={t('terms.owner')}
        list="quick-owners"
        value={captured?.owner ?? ''}
        onChange={(event) => write({ owner: event.currentTarget.value }, 'owner')}
      />
      <datalist id="quick-owners">
        {participants.map(({ id, name }) => name && <option key={id} value={name} />)}
      </datalist>
      <TextInput
        label={t('terms.dataSource')}
        value={captured?.dataSource ?? ''}
        onChange={(event) => write({ dataSource: event.currentTarget.value }, 'dataSource')}
      />
      <ActionIcon
        type="submit"
        variant="default"
        size={42}
        aria-label={t('kpis.quick.add')}
        title={t('kpis.quick.add')}
      >
        <IconCornerDownLeft size={20} />
      </ActionIcon>
      <p className={styles.quickHint}>{t('kpis.quick.hint')}</p>
    </form>
  );
});
