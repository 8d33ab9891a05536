import { useTranslation } from 'react-i18next';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { FieldGroup } from '../FieldGroup';
import { CautionFields } from './CautionFields';
import { LaterFields } from './LaterFields';
import { PurposeFields } from './PurposeFields';
import { ScaleFields } from './ScaleFields';
import { WorkFields } from './WorkFields';

const NO_FINDINGS = {};

/** What a KPI may say beyond the essential; the coach asks for none of it. */
export function OptionalFields({ kpi }: { readonly kpi: Kpi }) {
  const { t } = useTranslation();
  return (
    <>
      <FieldGroup title={t('kpis.optional.groups.purpose')}>
        <PurposeFields kpi={kpi} findings={NO_FINDINGS} />
      </FieldGroup>
      <FieldGroup title={t('kpis.optional.groups.scale')}>
        <ScaleFields kpi={kpi} findings={NO_FINDINGS} />
      </FieldGroup>
      <FieldGroup title={t('kpis.optional.groups.work')}>
        <WorkFields kpi={kpi} findings={NO_FINDINGS} />
      </FieldGroup>
      <FieldGroup title={t('kpis.optional.groups.caution')}>
        <CautionFields kpi={kpi} findings={NO_FINDINGS} />
      </FieldGroup>
      <FieldGroup title={t('kpis.optional.groups.later')}>
        <LaterFields kpi={kpi} findings={NO_FINDINGS} />
      </FieldGroup>
    </>
  );
}
