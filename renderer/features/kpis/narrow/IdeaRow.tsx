import { ActionIcon } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { setKpiStatuses } from '../../../../shared/domain/edits/kpi-order';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { formatTarget } from '../../../../shared/i18n/format';
import { useLanguage, useSession } from '../../../app/session-context';
import { useEdit } from '../../../app/use-edit';
import { SmartTiles } from '../../../ui/SmartTiles';
import { useVerdict } from '../use-verdict';
import { focusBeside } from './focus-beside';
import styles from './narrow.module.css';
import { useVote } from './use-vote';
import { VoteCounter } from './VoteCounter';

interface IdeaRowProps {
  readonly kpi: Kpi;
  readonly votes: number;
  readonly isKept: boolean;
  readonly onMark: (id: string, isKept: boolean) => void;
}

/** One idea, large enough for the room: what it is, how SMART it is, and what people think of it. */
export function IdeaRow({ kpi, votes, isKept, onMark }: IdeaRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const session = useSession();
  const edit = useEdit();
  const { letters } = useVerdict(kpi);
  const vote = useVote(kpi.id);
  const name = kpi.name || t('kpis.unnamed');

  function retire({ currentTarget }: MouseEvent<HTMLElement>) {
    focusBeside(currentTarget);
    edit('kpi-status', (design) => setKpiStatuses(design, [kpi.id], 'retired'));
    session.notifyWithUndo({ message: 'ideaRetired', values: { name } });
  }

  function onKey(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') vote(1);
    else if (event.key === '-') vote(-1);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') goBeside(event);
    else return;
    event.preventDefault();
  }

  return (
    <li className={styles.idea} data-kept={isKept} onKeyDown={onKey}>
      <label className={styles.name}>
        <input
          type="checkbox"
          data-part="keep"
          aria-label={t('kpiTable.narrow.keepLabel', { name })}
          checked={isKept}
          onChange={(event) => onMark(kpi.id, event.currentTarget.checked)}
        />
        <span>
          <span className={styles.title}>{name}</span>
          <span className={styles.target}>
            {kpi.code} · {t('terms.target')} {formatTarget(kpi, language) || '–'}
            {kpi.status === 'chosen' && ` · ${t('terms.kpiStatus.chosen')}`}
          </span>
        </span>
      </label>
      <SmartTiles letters={letters} />
      <VoteCounter name={name} votes={votes} onVote={vote} />
      <ActionIcon
        size={42}
        data-part="retire"
        aria-label={t('kpiTable.narrow.retire', { name })}
        title={t('kpiTable.narrow.retire', { name })}
        onClick={retire}
      >
        <IconArchive size={20} />
      </ActionIcon>
    </li>
  );
}

/** Up and down lead to the same part of the row above or below. */
function goBeside({ key, currentTarget, target }: KeyboardEvent<HTMLElement>): void {
  const row = key === 'ArrowDown' ? currentTarget.nextElementSibling : currentTarget.previousElementSibling;
  const part = target instanceof HTMLElement ? (target.dataset['part'] ?? 'keep') : 'keep';
  row?.querySelector<HTMLElement>(`[data-part="${part}"]:not(:disabled)`)?.focus();
}
