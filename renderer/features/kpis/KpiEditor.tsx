import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/coach/findings';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useInterface } from '../../app/session-context';
import { KpiHistory } from '../next-period/KpiHistory';
import { FieldGroup } from './FieldGroup';
import { HowMuchFields } from './HowMuchFields';
import styles from './kpis.module.css';
import { filledCount } from './optional-fields/filled-count';
import { OptionalFields } from './optional-fields/OptionalFields';
import { OptionalFold } from './optional-fields/OptionalFold';
import { SourceFields } from './SourceFields';
import { byField } from './use-field-remarks';
import { WhatFields } from './WhatFields';
import { WhoFields } from './WhoFields';

interface KpiEditorProps {
  readonly kpi: Kpi;
  readonly findings: readonly Finding[];
}

/** The template: essential fields first, the others folded away; everything is kept as it is typed. */
export function KpiEditor({ kpi, findings }: KpiEditorProps) {
  const { t } = useTranslation();
  const areOptionalFieldsOpen = useInterface((state) => state.areOptionalFieldsOpen);
  const fieldFindings = byField(findings);

  return (
    <div className={styles.editor}>
      <FieldGroup title={t('kpis.groups.what')}>
        <WhatFields kpi={kpi} findings={fieldFindings} />
      </FieldGroup>
      <FieldGroup title={t('kpis.groups.howMuch')}>
        <HowMuchFields kpi={kpi} findings={fieldFindings} />
      </FieldGroup>
      <FieldGroup title={t('kpis.groups.source')}>
        <SourceFields kpi={kpi} findings={fieldFindings} />
      </FieldGroup>
      <FieldGroup title={t('kpis.groups.who')}>
        <WhoFields kpi={kpi} findings={fieldFindings} />
      </FieldGroup>
      <KpiHistory kpi={kpi} />
      <OptionalFold filled={filledCount(kpi)} isOpen={areOptionalFieldsOpen} />
      {areOptionalFieldsOpen && <OptionalFields kpi={kpi} />}
    </div>
  );
}
