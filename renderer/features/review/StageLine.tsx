import { Alert } from '@mantine/core';
import { IconPencil, IconSignature, IconSignatureOff } from '@tabler/icons-react';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PendingSignature } from '../../../shared/domain/schema/record';
import { compareVersions } from '../../../shared/domain/versions/compare-versions';
import type { WorkshopStage } from '../../../shared/domain/versions/stage';
import { formatDate, formatMoment } from '../../../shared/i18n/format';
import { useDesign, useLanguage } from '../../app/session-context';
import styles from './review.module.css';
import { useStage } from './use-stage';

/** Where the design stands between draft and signed version, in words. */
export function StageLine() {
  const stage = useStage();
  return (
    <div className={styles.stage} role="status">
      <Stage stage={stage} />
      {stage.kind === 'draft' && stage.lapsed && <Lapsed lapsed={stage.lapsed} />}
    </div>
  );
}

function Stage({ stage }: { readonly stage: WorkshopStage }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (stage.kind === 'draft') return <Draft stage={stage} />;
  if (stage.kind === 'half-signed') {
    const { role, name, date } = stage.pending.signature;
    return (
      <>
        <h2 data-kind="half-signed">
          <IconSignature size={25} aria-hidden />
          {t(`review.stage.signedBy.${role}`)}
        </h2>
        <p>
          {t('review.stage.signedByText', { name, number: stage.number, date: formatDate(date, language) })}
        </p>
      </>
    );
  }
  const { number, signatures } = stage.version;
  const nameOf = (role: 'ceo' | 'coo') => signatures.find((one) => one.role === role)?.name ?? '–';
  const date = signatures.at(-1)?.date;
  return (
    <>
      <h2 data-kind="signed">
        <IconSignature size={25} aria-hidden />
        {t('review.stage.signed', { number, date: date ? formatDate(date, language) : '–' })}
      </h2>
      <p>{t('review.stage.signedText', { ceo: nameOf('ceo'), coo: nameOf('coo'), next: number + 1 })}</p>
    </>
  );
}

function Draft({ stage }: { readonly stage: Extract<WorkshopStage, { kind: 'draft' }> }) {
  const { t } = useTranslation();
  const { number, since } = stage;
  const design = useDeferredValue(useDesign((all) => all));
  const count = useMemo(() => (since ? compareVersions(since.design, design).length : 0), [since, design]);
  return (
    <h2 data-kind="draft">
      <IconPencil size={25} aria-hidden />
      {since && count > 0
        ? t('review.stage.draftSince', { number, count, since: since.number })
        : t('review.stage.draft', { number })}
    </h2>
  );
}

function Lapsed({ lapsed: { signature, versionNumber, lapsedAt } }: { readonly lapsed: PendingSignature }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { role, name, date } = signature;
  return (
    <Alert
      color="yellow"
      mt="sm"
      role="group"
      icon={<IconSignatureOff aria-hidden />}
      title={t(`review.stage.lapsed.${role}`)}
    >
      {t('review.stage.lapsedText', {
        name,
        number: versionNumber,
        date: formatDate(date, language),
        moment: lapsedAt ? formatMoment(lapsedAt, language) : '–',
      })}
    </Alert>
  );
}
