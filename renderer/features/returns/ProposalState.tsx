import {
  IconAlertTriangle,
  IconArrowBarDown,
  IconClock,
  IconEraser,
  IconEye,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ProposalState as State } from '../../../shared/packs/return/proposals';
import styles from './returns.module.css';

const ICONS = {
  changed: IconPencil,
  emptied: IconEraser,
  conflict: IconAlertTriangle,
  new: IconPlus,
  ahead: IconClock,
  below: IconArrowBarDown,
  name: IconEye,
  rivals: IconAlertTriangle,
};

/** How far a proposal can be trusted, as an icon and a word. */
export function ProposalState({ state }: { readonly state: State | 'name' | 'rivals' }) {
  const { t } = useTranslation();
  const Icon = ICONS[state];
  return (
    <span className={styles.state} data-state={state === 'rivals' ? 'conflict' : state}>
      <Icon size={16} aria-hidden />
      {t(`returns.state.${state}`)}
    </span>
  );
}
