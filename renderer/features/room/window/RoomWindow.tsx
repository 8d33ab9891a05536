import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useWakeLock } from '../../clock/use-wake-lock';
import { BLANK_KEY, isBlankLetter } from '../room-keys';
import { RoomScreen } from '../screen/RoomScreen';
import styles from '../screen/room.module.css';
import { useRoomKeys } from '../use-room-keys';
import type { RoomFollower } from './room-follower';

/** The room view in a window of its own. Nothing can be changed in it, except to blank it. */
export function RoomWindow({ follower }: { readonly follower: RoomFollower }) {
  const { t, i18n } = useTranslation();
  const { picture, isBlank } = useStore(follower.state);
  const company = picture?.company;
  // In front of the facilitator's tab, this one is what keeps the screen on.
  useWakeLock(picture?.isClockRunning ?? false);
  useRoomKeys({ [BLANK_KEY]: () => follower.blank(!isBlank) });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isBlankLetter(event) && !event.repeat) follower.blank(!follower.state.getState().isBlank);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [follower]);

  useEffect(() => {
    document.documentElement.lang = i18n.language;
    document.title = [t('room.title'), company].filter(Boolean).join(' · ');
  }, [company, i18n.language, t]);

  return <RoomScreen picture={picture} isBlank={isBlank} waiting={<Waiting />} />;
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div className={styles.waiting}>
      <h1 className={styles.huge}>{t('room.waiting')}</h1>
      <p>{t('room.waitingText')}</p>
      <p className={styles.quiet}>{t('room.fullScreen')}</p>
    </div>
  );
}
