import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportedPacks } from '../../../shared/contract/contract';
import { departmentsToAsk } from '../../../shared/packs/departments-to-ask';
import { type PackKind, packKindSchema } from '../../../shared/packs/pack-meta';
import { useDesign, useLanguage, useOpen, useSession } from '../../app/session-context';
import { Choice } from '../../ui/Choice';
import { DepartmentChoice } from './DepartmentChoice';
import { MadePacks } from './MadePacks';
import { MakeButton } from './MakeButton';
import { OptionRadios } from './OptionRadios';
import { PrintedAs, type PrintedAsWish } from './PrintedAs';
import styles from './share.module.css';
import { type Export, useExport } from './use-export';
import { type ChosenPaper, useWish } from './use-wish';

interface PacksWish extends PrintedAsWish {
  readonly kind: PackKind;
  readonly asZip: boolean;
  readonly departmentIds: string[];
}

interface PacksProgress {
  readonly stage: 'reading' | 'building' | 'writing';
  readonly done: number;
  readonly total: number;
}

const packsExport: Export<PacksWish, PacksProgress, ExportedPacks> = {
  start: { stage: 'reading', done: 0, total: 0 },
  make: (api, handle, wish, options) => api['packs.export']({ handle, ...wish }, options),
  handouts: ({ place, packs }, { kind, language, asZip }) =>
    packs.map(({ departmentId, fileName }) => ({
      kind,
      fileName,
      language,
      departmentId,
      ...(asZip && { archive: place.fileName }),
    })),
};

/** Workbooks for heads of departments to fill in: packs before a review, forms before an interview. */
export function PacksExport(chosen: ChosenPaper) {
  const { t } = useTranslation();
  const design = useDesign((whole) => whole);
  const departments = useMemo(() => departmentsToAsk(design), [design]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { wish, choose } = useWish<Omit<PacksWish, 'departmentIds' | 'paper'>>(chosen, {
    kind: 'pack',
    language: useLanguage(),
    asZip: false,
  });
  const toggle = useCallback((id: string) => setLeft((before) => toggled(before, id)), []);
  const { progress, madeIf, error, make, setError, cancel } = useExport(packsExport);
  const made = madeIf(({ kind }) => kind === wish.kind);
  const told = usePacksTold(progress);
  const departmentIds = departments.map(({ id }) => id).filter((id) => !left.has(id));
  if (departments.length === 0) return <NoDepartments />;
  return (
    <div className={styles.columns}>
      <section className={styles.section} aria-label={t('share.part.packs')}>
        <OptionRadios
          label={t('share.packs.kind')}
          options={packKindSchema.options.map((value) => ({
            value,
            label: t(`packs.together.${value}`),
            text: t(`share.packs.kindText.${value}`),
          }))}
          value={wish.kind}
          onChange={(kind) => choose({ kind })}
        />
        <div className={styles.choices}>
          <PrintedAs wish={wish} onChange={choose} />
          <Choice
            label={t('share.packs.as')}
            options={(['folder', 'zip'] as const).map((value) => ({
              value,
              label: t(`share.packs.asName.${value}`),
            }))}
            value={wish.asZip ? 'zip' : 'folder'}
            onChange={(as) => choose({ asZip: as === 'zip' })}
          />
        </div>
        <MakeButton
          label={t('share.packs.make', { count: departmentIds.length })}
          told={told}
          error={error}
          isDisabled={departmentIds.length === 0}
          onMake={() => void make({ ...wish, departmentIds })}
          onCancel={cancel}
        />
        {made && <MadePacks made={made} onError={setError} />}
      </section>
      <DepartmentChoice departments={departments} left={left} onLeave={setLeft} onToggle={toggle} />
    </div>
  );
}

function toggled(left: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(left);
  if (!next.delete(id)) next.add(id);
  return next;
}

function usePacksTold(progress: PacksProgress | null): string | null {
  const { t } = useTranslation();
  if (!progress) return null;
  const { stage, done, total } = progress;
  if (stage === 'reading') return t('share.stage.reading');
  return t(`share.packs.stage.${stage}`, { number: done + 1, total });
}

function NoDepartments() {
  const { t } = useTranslation();
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  return (
    <section className={styles.section}>
      <p>{t('share.packs.noDepartments')}</p>
      <Button mt="md" onClick={() => session.go({ screen: 'workshop', handle, step: 'departments' })}>
        {t('share.goTo', { step: t('terms.step.departments') })}
      </Button>
    </section>
  );
}
