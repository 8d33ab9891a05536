import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { memoField } from '../../ui/memo-field';
import styles from './kpi-menu.module.css';
import { KpiMenuItems } from './KpiMenuItems';
import { MoveKpiDialog } from './MoveKpiDialog';

interface KpiMenuProps {
  readonly kpiId: string;
  readonly code: string;
}

/** The button to everything that can be done with a KPI as a whole. */
export const KpiMenu = memoField(function KpiMenu({ kpiId, code }: KpiMenuProps) {
  const { t } = useTranslation();
  // A menu costs more than the rest of a folded card; it is made for the card where somebody asks.
  const [isWanted, setWanted] = useState(false);
  const [isMoving, setMoving] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const target = (
    <ActionIcon
      ref={button}
      size={40}
      aria-label={t('kpis.actions.for', { code })}
      aria-haspopup="menu"
      onClick={() => setWanted(true)}
    >
      <IconDotsVertical size={20} />
    </ActionIcon>
  );
  if (!isWanted) return target;
  return (
    <>
      <Menu
        defaultOpened
        position="left-start"
        // Some of the actions have a better place for the focus; they put it there after this.
        returnFocus={false}
        onClose={() => button.current?.focus({ preventScroll: true })}
      >
        <Menu.Target>{target}</Menu.Target>
        <Menu.Dropdown className={styles.menu}>
          <KpiMenuItems kpiId={kpiId} onMove={() => setMoving(true)} />
        </Menu.Dropdown>
      </Menu>
      {isMoving && <MoveKpiDialog kpiId={kpiId} code={code} onClose={() => setMoving(false)} />}
    </>
  );
});
