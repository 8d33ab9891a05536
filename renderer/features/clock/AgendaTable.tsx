import { useTranslation } from 'react-i18next';
import { agenda, type AgendaLine } from '../../../shared/domain/clock/agenda';
import type { SessionPlan } from '../../../shared/domain/schema/session';
import { sessionMinutes } from '../../../shared/domain/timeboxes';
import styles from './clock.module.css';
import { useSessionLength } from './use-planned-minutes';
import type { SessionClockNow } from './use-session-clock';

interface AgendaTableProps {
  readonly now: SessionClockNow;
  /** What is offered instead: each step's minutes in all, as the plan would hold them. */
  readonly offered: SessionPlan | undefined;
}

/** A line per step, in minutes, and one for the whole session. */
export function AgendaTable({ now, offered }: AgendaTableProps) {
  const { t } = useTranslation();
  const total = sessionMinutes(useSessionLength());
  const whole = shownMinutes({ plannedSeconds: total * 60, usedSeconds: now.reading.elapsedSeconds });
  const { step: present, planned, reading, clock } = now;
  const lastTime = offered ? undefined : clock.lastTime;
  const columns = [
    'step',
    'planned',
    'used',
    'left',
    ...(lastTime ? ['lastTime'] : []),
    ...(offered ? ['offered'] : []),
  ];

  return (
    <table className={styles.agenda}>
      <caption>{t('clock.inMinutes')}</caption>
      <thead>
        <tr>
          {(columns as (keyof typeof COLUMNS)[]).map((column) => (
            <th key={column} scope="col">
              {t(COLUMNS[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {agenda(planned, reading.stepSeconds).map((line) => {
          const { step } = line;
          const minutes = shownMinutes(line);
          return (
            <tr key={step} aria-current={step === present ? 'step' : undefined}>
              <th scope="row">{t(`terms.step.${step}`)}</th>
              <td>{minutes.planned}</td>
              <td>{minutes.used}</td>
              <td data-over={minutes.left < 0}>{signed(minutes.left)}</td>
              {lastTime && <td>{Math.round((lastTime[step] ?? 0) / 60)}</td>}
              {offered && <td className={styles.offered}>{Math.round(offered.minutes[step] ?? 0)}</td>}
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('clock.whole')}</th>
          <td>{whole.planned}</td>
          <td>{whole.used}</td>
          <td data-over={whole.left < 0}>{signed(whole.left)}</td>
          {lastTime && <td>{Math.round(sum(Object.values(lastTime)) / 60)}</td>}
          {offered && <td className={styles.offered}>{offered.sessionMinutes}</td>}
        </tr>
      </tfoot>
    </table>
  );
}

const COLUMNS = {
  step: 'clock.column.step',
  planned: 'clock.column.planned',
  used: 'clock.column.used',
  left: 'clock.column.left',
  lastTime: 'clock.column.lastTime',
  offered: 'clock.column.offered',
} as const;

/** Whole minutes that add up on every line; what took exactly as long as planned shows so. */
function shownMinutes({ plannedSeconds, usedSeconds }: Pick<AgendaLine, 'plannedSeconds' | 'usedSeconds'>) {
  const planned = Math.round(plannedSeconds / 60);
  const used = usedSeconds === plannedSeconds ? planned : Math.floor(usedSeconds / 60);
  return { planned, used, left: planned - used };
}

/** With a true minus, as wide as a digit. */
function signed(minutes: number): string {
  return minutes < 0 ? `−${-minutes}` : String(minutes);
}

function sum(numbers: readonly (number | undefined)[]): number {
  return numbers.reduce<number>((total, each) => total + (each ?? 0), 0);
}
