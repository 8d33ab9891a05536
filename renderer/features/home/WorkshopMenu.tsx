import { ActionIcon, Menu, Modal } from '@mantine/core';
import {
  IconArchive,
  IconCalendarRepeat,
  IconCopy,
  IconDotsVertical,
  IconDownload,
  IconMasksTheater,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkshopEntry } from '../../../shared/contract/contract';
import { BackupList } from '../../app/BackupList';
import { useLanguage, useSession } from '../../app/session-context';
import { offerDownload } from '../../ui/offer-download';
import { rehearse } from '../help/rehearsal/rehearse';
import { RenameDialog } from './RenameDialog';

interface WorkshopMenuProps {
  readonly entry: WorkshopEntry;
  readonly onChanged: () => void;
  readonly onStartNextPeriod: (entry: WorkshopEntry) => void;
  readonly attempt: (action: () => Promise<void>) => Promise<void>;
}

/** What can be done with one workshop without opening it. */
export function WorkshopMenu({ entry, onChanged, onStartNextPeriod, attempt }: WorkshopMenuProps) {
  const { t } = useTranslation();
  const session = useSession();
  const language = useLanguage();
  const [dialog, setDialog] = useState<'rename' | 'backups' | null>(null);
  const { handle, fileName } = entry;
  const name = entry.company || fileName;
  const isReal = !entry.problem && entry.rehearsalOf === undefined;

  const duplicate = () =>
    attempt(async () => {
      const copy = await session.api['workshops.duplicate']({ handle });
      session.notify({ message: 'duplicated', values: { file: copy.fileName } });
      onChanged();
    });

  const startRehearsal = () => attempt(() => rehearse(session, handle, language));

  const download = () =>
    attempt(async () => {
      const file = await session.api['workshops.download']({ handle });
      offerDownload(file.fileName, file.bytes);
    });

  const moveToBin = () =>
    attempt(async () => {
      const { binned } = await session.api['workshops.delete']({ handle });
      session.notify({ message: 'deleted', values: { file: fileName }, undo: () => void restore(binned) });
      onChanged();
    });

  const restore = (binned: string) =>
    attempt(async () => {
      const restored = await session.api['workshops.restore-deleted']({ binned });
      session.notify({ message: 'restored', values: { file: restored.fileName } });
      onChanged();
    });

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('home.actionsFor', { name })}>
            <IconDotsVertical size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={20} aria-hidden />} onClick={() => setDialog('rename')}>
            {t('home.rename')}
          </Menu.Item>
          {isReal && (
            <Menu.Item
              leftSection={<IconCalendarRepeat size={20} aria-hidden />}
              onClick={() => onStartNextPeriod(entry)}
            >
              {t('nextPeriod.start')}
            </Menu.Item>
          )}
          {isReal && (
            <Menu.Item
              leftSection={<IconMasksTheater size={20} aria-hidden />}
              onClick={() => void startRehearsal()}
            >
              {t('help.rehearsal.start')}
            </Menu.Item>
          )}
          {!entry.problem && (
            <Menu.Item leftSection={<IconCopy size={20} aria-hidden />} onClick={() => void duplicate()}>
              {t('home.duplicate')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconDownload size={20} aria-hidden />} onClick={() => void download()}>
            {t('home.download')}
          </Menu.Item>
          <Menu.Item leftSection={<IconArchive size={20} aria-hidden />} onClick={() => setDialog('backups')}>
            {t('home.backups')}
          </Menu.Item>
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={20} aria-hidden />}
            onClick={() => void moveToBin()}
          >
            {t('home.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog === 'rename' && (
        <RenameDialog entry={entry} onClose={() => setDialog(null)} onRenamed={onChanged} />
      )}
      <Modal
        opened={dialog === 'backups'}
        onClose={() => setDialog(null)}
        title={t('app.backups.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <BackupList handle={handle} />
      </Modal>
    </>
  );
}
