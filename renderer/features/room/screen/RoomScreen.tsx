import { useTranslation } from 'react-i18next';
import type { RoomPicture } from '../picture/room-picture';
import styles from './room.module.css';
import { Scene } from './Scene';
import { TimeLeft } from './TimeLeft';

interface RoomScreenProps {
  readonly picture: RoomPicture | null;
  readonly isBlank: boolean;
  /** What stands there while nobody has told anything yet. */
  readonly waiting: React.ReactNode;
}

/** What people in the room see: the step, its time, and the one thing that is talked about. */
export function RoomScreen({ picture, isBlank, waiting }: RoomScreenProps) {
  const { t } = useTranslation();
  if (isBlank) {
    return (
      <main className={styles.room} data-blank>
        <h1 className="visually-hidden">{t('room.isBlank')}</h1>
      </main>
    );
  }
  return <main className={styles.room}>{picture ? <Shown picture={picture} /> : waiting}</main>;
}

function Shown({ picture }: { readonly picture: RoomPicture }) {
  const { t } = useTranslation();
  const { step, company, period, isRehearsal, time, scene } = picture;
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.step}>{t(`terms.step.${step}`)}</h1>
        {isRehearsal && <p className={styles.rehearsal}>{t('help.rehearsal.badge')}</p>}
        {step !== 'prepare' && (
          <p className={styles.company}>{[company, period].filter(Boolean).join(' · ')}</p>
        )}
        {time && <TimeLeft time={time} />}
      </header>
      <Scene picture={picture} scene={scene} />
    </>
  );
}
