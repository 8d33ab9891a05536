import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Department } from '../../../shared/domain/schema/organisation';
import type { LibraryEntry } from '../../../shared/library/kpis/entry';
import { kpiFromLibrary } from '../../../shared/library/kpis/kpi-from-library';
import { useLanguage, useSession } from '../../app/session-context';
import { LibraryBrowser } from './LibraryBrowser';
import { useStartKpi } from './use-start-kpi';

interface LibraryPickerProps {
  readonly department: Department;
  readonly dutyId: string | null;
  readonly onCancel: () => void;
  readonly onChosen: () => void;
}

/** The library, open for a department or one of its duties; choosing an entry starts a KPI there. */
export function LibraryPicker({ department, dutyId, onCancel, onChosen }: LibraryPickerProps) {
  const { t } = useTranslation();
  const { documents } = useSession();
  const language = useLanguage();
  const startKpi = useStartKpi();
  const duty = department.duties.find(({ id }) => id === dutyId);
  const outcome = duty?.idealOutcomes[0];
  const place = {
    departmentId: department.id,
    dutyId: duty?.id ?? null,
    idealOutcomeId: outcome?.id ?? null,
  };

  function choose(entry: LibraryEntry) {
    onChosen();
    const kpis = documents.getState().open?.workshop.design.kpis ?? [];
    // Money is counted as in the company's other KPIs.
    const currency = kpis.findLast(({ unit }) => unit.kind === 'currency')?.unit.label;
    startKpi(
      'kpi-from-library',
      kpiFromLibrary(entry, language, { ...place, ...(currency && { currency }) }),
    );
  }

  function startNamed(name: string) {
    onChosen();
    startKpi('kpi-added', { ...place, name });
  }

  return (
    <Modal
      opened
      onClose={onCancel}
      title={duty ? t('library.titleForDuty', { duty: duty.text }) : t('library.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      size="min(1180px, 100%)"
      yOffset="2dvh"
      // Undo here means what was typed here, not the workshop behind.
      data-browser-undo
    >
      <LibraryBrowser
        duty={
          duty ? { department: department.name, duty: duty.text, idealOutcome: outcome?.text ?? '' } : null
        }
        onChoose={choose}
        onStartNamed={startNamed}
      />
    </Modal>
  );
}
