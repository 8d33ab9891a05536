import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconLayoutSidebarRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SessionClock } from '../features/clock/SessionClock';
import { HelpButton } from '../features/help/HelpButton';
import { RehearsalBadge } from '../features/help/rehearsal/RehearsalBadge';
import { NoteButton } from '../features/parking/NoteButton';
import { RoomButton } from '../features/room/RoomButton';
import { LanguageSwitch } from './LanguageSwitch';
import { SaveStatus } from './SaveStatus';
import { useDesign, useSession } from './session-context';
import styles from './top-bar.module.css';
import { UndoButtons } from './UndoButtons';
import { useNotesPanel } from './use-notes-panel';

/** One line, always: where you are, whether it is saved, the language, the time. */
export function TopBar() {
  const { t } = useTranslation();
  const session = useSession();
  const company = useDesign((design) => design.company);
  const period = useDesign((design) => design.period.label);
  const notes = useNotesPanel();

  return (
    <header className={styles.bar}>
      <Button
        variant="subtle"
        color="dark"
        size="compact-md"
        className={styles.home}
        title={t('app.backHome')}
        leftSection={<IconChevronLeft size={20} aria-hidden />}
        onClick={() => session.go({ screen: 'home' })}
      >
        <span className={styles.homeName}>{t('app.backHome')}</span>
      </Button>
      <p className={styles.title}>
        <strong>{company || t('app.untitled')}</strong>
        {period && <span className="quiet"> · {period}</span>}
      </p>
      <RehearsalBadge />
      <SaveStatus />
      <UndoButtons />
      <LanguageSwitch />
      <SessionClock />
      <NoteButton />
      <HelpButton />
      <RoomButton />
      <ActionIcon
        aria-label={t(notes.isOpen ? 'app.hideNotes' : 'app.showNotes')}
        aria-pressed={notes.isOpen}
        title={t(notes.isOpen ? 'app.hideNotes' : 'app.showNotes')}
        onClick={notes.toggle}
      >
        <IconLayoutSidebarRight size={20} />
      </ActionIcon>
    </header>
  );
}
