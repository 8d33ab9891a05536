import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/coach/findings';
import { removeKpi } from '../../../shared/domain/edits/kpis';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { FieldGroup } from './FieldGroup';
import { HowMuchFields } from './HowMuchFields';
import styles from './kpis.module.css';
import { SourceFields } from './SourceFields';
import { byField } from './use-field-remarks';
import { WhatFields } from './WhatFields';
import { WhoFields } from './WhoFields';

interface KpiEditorProps {
  readonly kpi: Kpi;
  readonly findings: readonly Finding[];
}

/** The template's essential fields; everything is kept as it is typed, nothing blocks. */
export function KpiEditor({ kpi, findings }: KpiEditorProps) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const fieldFindings = byField(findings);

  function remove() {
    edit('kpi-removed', (design) => removeKpi(design, kpi.id));
    session.notifyWithUndo({ message: 'kpiRemoved', values: { name: kpi.name || t('kpis.unnamed') } });
  }

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
      <Button variant="subtle" color="red" leftSection={<IconTrash size={20} aria-hidden />} onClick={remove}>
        {t('kpis.remove')}
      </Button>
    </div>
  );
}
