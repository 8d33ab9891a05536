import { Menu } from '@mantine/core';
import { IconArrowDown, IconArrowsExchange, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { kpiStatusSchema } from '../../../shared/domain/schema/kpi';
import { useDesign } from '../../app/session-context';
import { KeepInLibraryItem } from '../library/KeepInLibraryItem';
import { neighboursOf } from './neighbours-of';
import { useKpiActions } from './use-kpi-actions';

interface KpiMenuItemsProps {
  readonly kpiId: string;
  readonly onMove: () => void;
}

/** Mounted only while the menu is open, so that it may look at the whole design. */
export function KpiMenuItems({ kpiId, onMove }: KpiMenuItemsProps) {
  const { t } = useTranslation();
  const design = useDesign((whole) => whole);
  const actions = useKpiActions(kpiId);
  const kpi = design.kpis.find(({ id }) => id === kpiId);
  const { previous, next } = neighboursOf(design, kpiId);
  if (!kpi) return null;
  const hasDepartment = design.departments.some(({ id }) => id === kpi.departmentId);
  return (
    <>
      <Menu.Item
        leftSection={<IconCopy size={20} aria-hidden />}
        disabled={!hasDepartment}
        onClick={actions.duplicate}
      >
        {t('kpis.actions.duplicate')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowUp size={20} aria-hidden />}
        rightSection={<kbd aria-hidden>Alt ↑</kbd>}
        disabled={!previous}
        onClick={() => actions.move('up')}
      >
        {t('kpis.actions.moveUp')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconArrowDown size={20} aria-hidden />}
        rightSection={<kbd aria-hidden>Alt ↓</kbd>}
        disabled={!next}
        onClick={() => actions.move('down')}
      >
        {t('kpis.actions.moveDown')}
      </Menu.Item>
      {design.departments.length > (hasDepartment ? 1 : 0) && (
        <Menu.Item leftSection={<IconArrowsExchange size={20} aria-hidden />} onClick={onMove}>
          {t('kpis.actions.moveToDepartment')}
        </Menu.Item>
      )}
      <KeepInLibraryItem kpi={kpi} />
      <Menu.Divider />
      <Menu.RadioGroup
        value={kpi.status}
        onChange={(status) => actions.setStatus(kpiStatusSchema.parse(status))}
      >
        {kpiStatusSchema.options.map((status) => (
          <Menu.RadioItem key={status} value={status} closeMenuOnClick>
            {t(`terms.kpiStatus.${status}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Item color="red" leftSection={<IconTrash size={20} aria-hidden />} onClick={actions.remove}>
        {t('kpis.remove')}
      </Menu.Item>
    </>
  );
}
