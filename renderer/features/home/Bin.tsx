import { Button, Group, Modal, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session-context';
import styles from './home.module.css';

interface BinProps {
  /** Changes whenever the workshops may have changed, and with them the bin. */
  readonly turn: unknown;
  readonly attempt: (action: () => Promise<void>) => Promise<void>;
  readonly onRestored: () => void;
}

interface DeletedFile {
  readonly binned: string;
  readonly fileName: string;
}

/** The deleted workshops: shown only where there are any, and each can come back. */
export function Bin({ turn, attempt, onRestored }: BinProps) {
  const { t } = useTranslation();
  const session = useSession();
  const [deleted, setDeleted] = useState<readonly DeletedFile[]>([]);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    session.api['workshops.list-deleted']({}).then(
      (answer) => setDeleted(answer.deleted),
      // The list above says what is wrong with the folder.
      () => setDeleted([]),
    );
  }, [session, turn]);

  const restore = (binned: string) =>
    attempt(async () => {
      const restored = await session.api['workshops.restore-deleted']({ binned });
      session.notify({ message: 'restored', values: { file: restored.fileName } });
      onRestored();
    });

  if (deleted.length === 0) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconTrash size={20} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('home.bin.open', { count: deleted.length })}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('home.bin.title')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p className="quiet">{t('home.bin.hint')}</p>
        <Stack component="ul" gap="sm" p={0} mt="md">
          {deleted.map(({ binned, fileName }) => (
            <Group key={binned} component="li" justify="space-between" wrap="nowrap">
              <span className={styles.binned}>{fileName}</span>
              <Button
                variant="default"
                size="compact-md"
                className={styles.fixed ?? ''}
                onClick={() => void restore(binned)}
              >
                {t('home.bin.restore')}
              </Button>
            </Group>
          ))}
        </Stack>
      </Modal>
    </>
  );
}
