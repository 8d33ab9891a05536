import { ActionIcon, Popover } from '@mantine/core';
import { IconHelp, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '../../../shared/i18n/i18n';
import { useInterface } from '../../app/session-context';
import { useFunctionKey } from '../../ui/use-function-key';
import { ClockFace } from './ClockFace';
import { ClockVoice } from './ClockVoice';
import styles from './clock.module.css';
import { TimePlan } from './TimePlan';
import { type LateOffer, useLateOffer } from './use-late-offer';
import { useIsDelayHidden } from './use-is-delay-hidden';
import { type SessionClockNow, useSessionClock } from './use-session-clock';

const KEY = 'F9';

/** The clock in the bar: start and pause, the time, and behind it the plan. */
export function SessionClock() {
  const { t } = useTranslation();
  const now = useSessionClock();
  const late = useLateOffer(now);
  const [isOpen, setOpen] = useState(false);
  const isNoting = useInterface((state) => state.openNoteList !== null);
  const isDelayHidden = useIsDelayHidden();
  const { kind } = now.reading;

  function press() {
    if (!now.toggle()) setOpen(true);
  }
  useFunctionKey(KEY, press);

  return (
    <div
      role="group"
      aria-label={t('clock.plan')}
      className={styles.clock}
      data-notice={isDelayHidden ? quietNotice(now) : noticeOf(now, late)}
    >
      <ActionIcon
        aria-label={pressLabel(kind, t)}
        title={t('clock.withKey', { action: pressLabel(kind, t), key: KEY })}
        aria-keyshortcuts={KEY}
        onClick={press}
      >
        <PressIcon kind={kind} />
      </ActionIcon>
      <Popover
        opened={isOpen && !isNoting}
        onChange={setOpen}
        position="bottom-end"
        width={520}
        trapFocus
        returnFocus
        withinPortal={false}
        transitionProps={{ duration: 0 }}
      >
        <Popover.Target>
          <button type="button" className={styles.face} onClick={() => setOpen((before) => !before)}>
            <ClockFace now={now} />
            <span className="visually-hidden">{t('clock.plan')}</span>
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.plan ?? ''} aria-label={t('clock.plan')}>
          <TimePlan now={now} late={late} onClose={() => setOpen(false)} />
        </Popover.Dropdown>
      </Popover>
      <ClockVoice now={now} isLate={late.isOffered} />
    </div>
  );
}

type Kind = SessionClockNow['reading']['kind'];

function noticeOf({ reading, notice }: SessionClockNow, { isOffered }: LateOffer): string | undefined {
  if (reading.kind === 'asks') return 'asks';
  return notice ?? (isOffered && reading.kind === 'running' ? 'late' : undefined);
}

/** Only what somebody has to answer. */
function quietNotice({ reading }: SessionClockNow): string | undefined {
  return reading.kind === 'asks' ? 'asks' : undefined;
}

function pressLabel(kind: Kind, t: Translate): string {
  if (kind === 'asks') return t('clock.asksShort');
  return t(kind === 'running' ? 'clock.pause' : 'clock.start');
}

function PressIcon({ kind }: { readonly kind: Kind }) {
  if (kind === 'asks') return <IconHelp size={24} />;
  return kind === 'running' ? <IconPlayerPause size={24} /> : <IconPlayerPlay size={24} />;
}
