import { Alert, Button, Checkbox, Group, Radio } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExportedFile, paperSchema } from '../../../shared/contract/contract';
import { languageSchema } from '../../../shared/domain/schema/primitives';
import type { AppError } from '../../../shared/errors';
import { LANGUAGES } from '../../../shared/i18n/i18n';
import { ErrorSentence } from '../../app/ErrorSentence';
import { useDesign, useLanguage, useSession, useSettings } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';
import { offerDownload } from '../../ui/offer-download';
import styles from './share.module.css';
import { type ResultsWish, useResultsExport } from './use-results-export';

export function ResultsExport() {
  const { t } = useTranslation();
  const [wish, setWish] = useState<ResultsWish>({
    language: useLanguage(),
    paper: 'a4',
    withScorecard: false,
  });
  const choose = (choice: Partial<ResultsWish>) => setWish((before) => ({ ...before, ...choice }));
  const chosen = useDesign((design) => design.kpis.filter((kpi) => kpi.status === 'chosen').length);
  const { stage, exported, error, make, setError, cancel } = useResultsExport();
  return (
    <section className={styles.section}>
      <h2>{t('share.resultsTitle')}</h2>
      <p>{t('share.resultsText')}</p>
      <p className="quiet">{chosen > 0 ? t('share.content', { count: chosen }) : t('share.contentNone')}</p>
      <Group my="md" gap="lg" align="flex-start">
        <Radio.Group
          label={t('share.language')}
          value={wish.language}
          onChange={(value) => choose({ language: languageSchema.parse(value) })}
        >
          <Group mt="sm">
            {LANGUAGES.map((one) => (
              <Radio key={one} value={one} label={t(`terms.language.${one}`)} />
            ))}
          </Group>
        </Radio.Group>
        <Radio.Group
          label={t('share.paper')}
          value={wish.paper}
          onChange={(value) => choose({ paper: paperSchema.parse(value) })}
        >
          <Group mt="sm">
            {paperSchema.options.map((one) => (
              <Radio key={one} value={one} label={t(`share.paperName.${one}`)} />
            ))}
          </Group>
        </Radio.Group>
      </Group>
      <Group>
        <Button
          leftSection={<IconTableExport size={20} aria-hidden />}
          loading={stage !== null}
          onClick={() => void make(wish)}
        >
          {t('share.export')}
        </Button>
        <Checkbox
          checked={wish.withScorecard}
          onChange={({ currentTarget }) => choose({ withScorecard: currentTarget.checked })}
          label={t('share.scorecard')}
        />
        {stage && (
          <>
            <span role="status">{t(`share.stage.${stage}`)}</span>
            <Button variant="default" onClick={cancel}>
              {t('share.cancel')}
            </Button>
          </>
        )}
      </Group>
      {error && (
        <Alert color="red" mt="md" role="group">
          <ErrorSentence error={error} />
        </Alert>
      )}
      {exported && <Exported file={exported} onError={setError} />}
    </section>
  );
}

interface ExportedProps {
  readonly file: ExportedFile;
  readonly onError: (error: AppError) => void;
}

function Exported({ file, onError }: ExportedProps) {
  const { t } = useTranslation();
  const { api } = useSession();
  const canOpen = useSettings((state) => state.host.can.openFiles);
  const { handle, fileName, folder, outcome } = file;
  const attempt = (action: Promise<unknown>) =>
    void action.catch((reason: unknown) => onError(asAppError(reason)));
  const download = async () => {
    const result = await api['exports.download']({ handle });
    offerDownload(result.fileName, result.bytes);
  };
  return (
    <Alert color={outcome === 'written' ? 'teal' : 'yellow'} mt="md" role="status">
      <p>{t(`share.${outcome}`, { file: fileName, folder })}</p>
      <Group mt="sm">
        {canOpen && (
          <>
            <Button variant="default" onClick={() => attempt(api['exports.open']({ handle }))}>
              {t('share.open')}
            </Button>
            <Button variant="default" onClick={() => attempt(api['exports.show-in-folder']({ handle }))}>
              {t('share.showInFolder')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => attempt(download())}>
          {t('share.download')}
        </Button>
      </Group>
    </Alert>
  );
}
