import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExportedFile } from '../../../shared/contract/contract';
import { useDesign, useLanguage } from '../../app/session-context';
import { MadeWorkbook } from './MadeWorkbook';
import { MakeButton } from './MakeButton';
import { OptionRadios } from './OptionRadios';
import { PrintedAs, type PrintedAsWish } from './PrintedAs';
import styles from './share.module.css';
import { type Export, useExport } from './use-export';
import { type ChosenPaper, useWish } from './use-wish';

const WORKBOOKS = ['results', 'tracker'] as const;

interface WorkbookWish extends PrintedAsWish {
  readonly what: (typeof WORKBOOKS)[number];
  readonly withScorecard: boolean;
}

type Stage = 'reading' | 'building' | 'writing';

const workbookExport: Export<WorkbookWish, { readonly stage: Stage }, ExportedFile> = {
  start: { stage: 'reading' },
  make: (api, handle, { what, ...wish }, options) => api[`${what}.export`]({ handle, ...wish }, options),
  handouts: ({ fileName }, { what, language }) => [{ kind: what, fileName, language }],
};

/** The workbook of all KPIs: the results as a whole, or the tracker on its own. */
export function WorkbookExport(chosen: ChosenPaper) {
  const { t } = useTranslation();
  const { wish, choose } = useWish<Omit<WorkbookWish, 'paper'>>(chosen, {
    what: 'results',
    language: useLanguage(),
    withScorecard: false,
  });
  const { progress, madeIf, error, make, setError, cancel } = useExport(workbookExport);
  const made = madeIf(({ what }) => what === wish.what);
  return (
    <section className={styles.section} aria-label={t('share.part.handout')}>
      <OptionRadios
        label={t('share.what')}
        options={WORKBOOKS.map((value) => ({
          value,
          label: t(`share.whatName.${value}`),
          text: t(`share.whatText.${value}`),
        }))}
        value={wish.what}
        onChange={(what) => choose({ what })}
      />
      <div className={styles.choices}>
        <PrintedAs wish={wish} onChange={choose} />
        <Checkbox
          size="md"
          checked={wish.withScorecard}
          onChange={({ currentTarget }) => choose({ withScorecard: currentTarget.checked })}
          label={t('share.scorecard')}
        />
      </div>
      <MakeButton
        label={t('share.export')}
        told={progress && t(`share.stage.${progress.stage}`)}
        error={error}
        onMake={() => void make(wish)}
        onCancel={cancel}
      />
      <Content />
      {made && <MadeWorkbook file={made} onError={setError} />}
    </section>
  );
}

function Content() {
  const { t } = useTranslation();
  const chosen = useDesign((design) => design.kpis.filter((kpi) => kpi.status === 'chosen').length);
  return (
    <p className={`quiet ${styles.content}`}>
      {chosen > 0 ? t('share.content', { count: chosen }) : t('share.contentNone')}
    </p>
  );
}
