import { Alert, Button, FileButton, Group, Menu, TextInput } from '@mantine/core';
import { IconFilePlus, IconPlus, IconSearch, IconSparkles } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SampleName, WorkshopEntry } from '../../../shared/contract/contract';
import type { AppError } from '../../../shared/errors';
import { ErrorSentence } from '../../app/ErrorSentence';
import { LanguageSwitch } from '../../app/LanguageSwitch';
import { useLanguage, useSession, useSettings } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';
import { HomeHelp } from '../help/HomeHelp';
import { Bin } from './Bin';
import { CreateDialog } from './CreateDialog';
import styles from './home.module.css';
import { matchesSearch } from './matches-search';
import { useFileDrop } from './use-file-drop';
import { useWorkshopList } from './use-workshop-list';
import { WorkshopTable } from './WorkshopTable';

// Few people need it, and it brings the calendar along, which the list of workshops does without.
const NextPeriodDialog = lazy(async () => ({
  default: (await import('../next-period/NextPeriodDialog')).NextPeriodDialog,
}));

/** All workshops in the folder: find one, begin one, look at a sample. */
export function HomeScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const language = useLanguage();
  const folder = useSettings((state) => state.host.folder);
  const { entries, error: listError, reload } = useWorkshopList();
  const [query, setQuery] = useState('');
  const [isCreating, setCreating] = useState(false);
  const [periodOver, setPeriodOver] = useState<WorkshopEntry | null>(null);
  const [actionError, setActionError] = useState<AppError | null>(null);

  useEffect(() => {
    document.title = `${t('home.title')} · ${t('terms.productName')}`;
  }, [t]);

  async function attempt(action: () => Promise<void>) {
    setActionError(null);
    await action().catch((reason: unknown) => setActionError(asAppError(reason)));
  }

  const openSample = (sample: SampleName) =>
    attempt(async () => session.enter(await session.api['workshops.create-sample']({ sample, language })));

  const importFile = (file: File | null) =>
    attempt(async () => {
      if (!file) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      const entry = await session.api['workshops.import']({ fileName: file.name, bytes });
      session.notify({ message: 'imported', values: { file: entry.fileName } });
      reload();
    });

  const { isOver, dropHandlers } = useFileDrop((file) => void importFile(file));
  const shown = entries?.filter((entry) => matchesSearch(entry, query)) ?? [];
  return (
    <div className={styles.screen} {...dropHandlers}>
      <header className={styles.top}>
        <strong>{t('terms.productName')}</strong>
        <span className={styles.topTools}>
          <LanguageSwitch />
          <HomeHelp />
        </span>
      </header>
      <main className={styles.main}>
        <h1>{t('home.title')}</h1>
        <p className="quiet">{t('home.intro')}</p>
        <Group className={styles.tools} gap="sm">
          <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setCreating(true)}>
            {t('home.new')}
          </Button>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button variant="default" leftSection={<IconSparkles size={20} aria-hidden />}>
                {t('home.samples')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void openSample('school')}>{t('home.sampleSchool')}</Menu.Item>
              <Menu.Item onClick={() => void openSample('rehearsal')}>{t('home.sampleRehearsal')}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <FileButton accept=".kpiw" onChange={(file) => void importFile(file)}>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconFilePlus size={20} aria-hidden />}>
                {t('home.addFile')}
              </Button>
            )}
          </FileButton>
          {entries !== null && entries.length > 0 && (
            <TextInput
              className={styles.search}
              type="search"
              aria-label={t('home.search')}
              placeholder={t('home.searchPlaceholder')}
              leftSection={<IconSearch size={20} aria-hidden />}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
          )}
        </Group>
        {[listError, actionError].map(
          (error) =>
            error && (
              <Alert key={error.code} color="red" mb="md" role="group">
                <ErrorSentence error={error} />
              </Alert>
            ),
        )}
        {entries?.length === 0 && (
          <div className={styles.empty}>
            <h2>{t('home.emptyTitle')}</h2>
            <p>{t('home.emptyText')}</p>
          </div>
        )}
        {shown.length > 0 && (
          <WorkshopTable
            entries={shown}
            onChanged={reload}
            onStartNextPeriod={setPeriodOver}
            attempt={attempt}
          />
        )}
        {entries !== null && entries.length > 0 && shown.length === 0 && (
          <Group>
            <p>{t('home.noMatch', { query })}</p>
            <Button variant="default" onClick={() => setQuery('')}>
              {t('home.clearSearch')}
            </Button>
          </Group>
        )}
        <Bin turn={entries} attempt={attempt} onRestored={reload} />
        <p className={styles.folder}>{t('home.storedIn', { folder })}</p>
      </main>
      {isOver && <div className={styles.drop}>{t('home.dropHere')}</div>}
      <CreateDialog isOpen={isCreating} onClose={() => setCreating(false)} onCreated={session.enter} />
      {periodOver && (
        <Suspense fallback={null}>
          <NextPeriodDialog entry={periodOver} onClose={() => setPeriodOver(null)} />
        </Suspense>
      )}
    </div>
  );
}
