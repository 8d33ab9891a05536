import { Alert, Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportedPacks } from '../../../shared/contract/contract';
import { AppError } from '../../../shared/errors';
import { errorSentence } from '../../../shared/i18n/error-sentence';
import { useDesign, useSettings } from '../../app/session-context';
import { intoSight } from './into-sight';
import styles from './share.module.css';
import { useFileActions } from './use-file-actions';

interface MadePacksProps {
  readonly made: ExportedPacks;
  readonly onError: (error: AppError) => void;
}

/** Where the packs are, all together or one by one. */
export function MadePacks({ made: { place, packs, unwritten }, onError }: MadePacksProps) {
  const { t } = useTranslation();
  const canOpen = useSettings((state) => state.host.can.openFiles);
  const { open, showInFolder, download } = useFileActions(onError);
  const isFolder = packs.some(({ file }) => file);
  const { handle, fileName, folder, outcome } = place;
  const facts = { count: packs.length, file: fileName, folder };
  return (
    <Alert
      color={unwritten ? 'red' : outcome === 'written' ? 'teal' : 'yellow'}
      mt="md"
      role="status"
      ref={intoSight}
    >
      <p>{isFolder ? t('share.packs.inFolder', facts) : t('share.packs.inZip', facts)}</p>
      {unwritten && <Unwritten unwritten={unwritten} />}
      {outcome === 'renamed' && <p>{t('share.packs.renamed')}</p>}
      <Group mt="sm">
        {canOpen && (
          <Button variant="default" onClick={() => (isFolder ? open(handle) : showInFolder(handle))}>
            {isFolder ? t('share.packs.openFolder') : t('share.showInFolder')}
          </Button>
        )}
        {!isFolder && (
          <Button variant="default" onClick={() => download(handle)}>
            {t('share.download')}
          </Button>
        )}
      </Group>
      <ul className={styles.files} aria-label={t('share.packs.files')}>
        {packs.map(({ departmentId, fileName: name, file }) => (
          <li key={departmentId}>
            {file ? (
              <button type="button" onClick={() => (canOpen ? open(file.handle) : download(file.handle))}>
                {name}
              </button>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Whose packs are missing there, and why. */
function Unwritten({ unwritten }: { readonly unwritten: NonNullable<ExportedPacks['unwritten']> }) {
  const { t } = useTranslation();
  const { code, details, departmentIds } = unwritten;
  const missing = new Set(departmentIds);
  const departments = useDesign((design) => design.departments).filter(({ id }) => missing.has(id));
  const names = departments.map(({ name }) => name).join(', ');
  return (
    <p>
      <strong>{t('share.packs.unwritten', { departments: names })}</strong>{' '}
      {errorSentence(new AppError(code, details), t)}
    </p>
  );
}
