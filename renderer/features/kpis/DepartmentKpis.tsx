import { Button } from '@mantine/core';
import { IconBooks, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addKpi, type KpiWish } from '../../../shared/domain/edits/kpis';
import { MAX_KPIS } from '../../../shared/domain/progress';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { Department } from '../../../shared/domain/schema/organisation';
import { useDesign, useInterface, useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { focusWithin } from '../../ui/focus-within';
import { useLibraryPicker } from '../library/use-library-picker';
import { DutyList } from './DutyList';
import { KpiCard } from './KpiCard';
import styles from './kpis.module.css';
import { QuickCapture } from './QuickCapture';
import { RetiredKpis } from './RetiredKpis';

export function DepartmentKpis({ department }: { readonly department: Department }) {
  const { t } = useTranslation();
  const session = useSession();
  const edit = useEdit();
  const library = useLibraryPicker(department);
  const allKpis = useDesign((design) => design.kpis);
  const expandedId = useInterface((state) => state.expandedKpiId);
  const own = allKpis.filter((kpi) => kpi.departmentId === department.id);
  // A card that is open stays where it is until it is folded, whatever becomes of its KPI.
  const isFoldedAway = ({ id, status }: Kpi) => status === 'retired' && id !== expandedId;
  const kpis = own.filter((kpi) => !isFoldedAway(kpi));
  const chosen = kpis.filter((kpi) => kpi.status === 'chosen').length;

  function begin(wish: Omit<KpiWish, 'departmentId'>) {
    edit('kpi-added', (design) => addKpi(design, { ...wish, departmentId: department.id }, session.newId));
    const added = session.documents.getState().open?.workshop.design.kpis.at(-1);
    if (!added) return;
    session.view.setState({ expandedKpiId: added.id, discussedKpiId: added.id });
    focusWithin(`kpi-${added.id}`, 'input', 'first');
  }

  return (
    <section className={styles.step} aria-label={department.name || t('kpis.unnamedDepartment')}>
      <DutyList department={department} onStart={begin} onLibrary={library.open} />
      {chosen > MAX_KPIS && <p className={styles.watch}>{t('kpis.tooMany')}</p>}
      {kpis.length === 0 && <p className="quiet">{t('kpis.noKpis')}</p>}
      <div className={styles.cards}>
        {kpis.map((kpi) => (
          <KpiCard key={kpi.id} kpi={kpi} isExpanded={kpi.id === expandedId} />
        ))}
      </div>
      <QuickCapture departmentId={department.id} isPinned={!kpis.some(({ id }) => id === expandedId)} />
      <Button
        variant="subtle"
        mt="sm"
        leftSection={<IconPlus size={20} aria-hidden />}
        onClick={() => begin({})}
      >
        {t('kpis.newKpi')}
      </Button>
      <Button
        variant="subtle"
        mt="sm"
        leftSection={<IconBooks size={20} aria-hidden />}
        onClick={() => library.open(null)}
      >
        {t('library.open')}
      </Button>
      <RetiredKpis departmentId={department.id} retired={own.filter(isFoldedAway)} />
      {library.picker}
    </section>
  );
}
