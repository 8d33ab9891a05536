import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportedFile } from '../../../shared/contract/contract';
import type { AppError } from '../../../shared/errors';
import { useSettings } from '../../app/session-context';
import { intoSight } from './into-sight';
import { useFileActions } from './use-file-actions';

interface MadeWorkbookProps {
  readonly file: ExportedFile;
  readonly onError: (error: AppError) => void;
}

/** Where the workbook is, and what to do with it. */
export function MadeWorkbook({ file, onError }: MadeWorkbookProps) {
  const { t } = useTranslation();
  const canOpen = useSettings((state) => state.host.can.openFiles);
  const { open, showInFolder, download } = useFileActions(onError);
  const { handle, fileName, folder, outcome } = file;
  return (
    <Alert color={outcome === 'written' ? 'teal' : 'yellow'} mt="md" role="status" ref={intoSight}>
      <p>{t(`share.${outcome}`, { file: fileName, folder })}</p>
      <Group mt="sm">
        {canOpen && (
          <>
            <Button variant="default" onClick={() => open(handle)}>
              {t('share.open')}
            </Button>
            <Button variant="default" onClick={() => showInFolder(handle)}>
              {t('share.showInFolder')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => download(handle)}>
          {t('share.download')}
        </Button>
      </Group>
    </Alert>
  );
}
