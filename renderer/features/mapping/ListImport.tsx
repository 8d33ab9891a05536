import { Alert, Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListReading } from '../../../shared/lists/read-list';
import type { WorkbookCells } from '../../../shared/packs/return/workbook-cells';
import { ErrorSentence } from '../../app/ErrorSentence';
import type { Translate } from '../../../shared/i18n/i18n';
import { DialogFoot } from '../../ui/DialogFoot';
import { AssumedValues } from './AssumedValues';
import { ColumnGrid } from './ColumnGrid';
import { LandingRows } from './LandingRows';
import { ListChoices } from './ListChoices';
import { ListRemarks } from './ListRemarks';
import { StrangerDepartments } from './StrangerDepartments';
import { useLandList } from './use-land-list';
import { type ListHands, useListReading } from './use-list-reading';

interface ListImportProps {
  readonly fileName: string;
  readonly workbook: WorkbookCells;
  readonly onCancel: () => void;
  /** Something landed; the record knows it by this id. */
  readonly onLanded: (returnId: string) => void;
}

/** Somebody's own list of KPIs, mapped column by column, with what would land of it. */
export function ListImport({ fileName, workbook, onCancel, onLanded }: ListImportProps) {
  const { t } = useTranslation();
  const hands = useListReading(workbook);
  const land = useLandList();
  const { reading, taken, error, isReady } = hands;

  function takeIn() {
    onLanded(land(fileName, taken, reading.mapping));
  }

  return (
    <Modal
      opened
      onClose={onCancel}
      size="min(1560px, 96vw)"
      yOffset="2dvh"
      title={fileName}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {error && (
        <Alert color="yellow" mb="sm" role="group">
          <ErrorSentence error={error} />
        </Alert>
      )}
      {isReady && (
        <>
          <ListChoices workbook={workbook} hands={hands} />
          <ColumnGrid reading={reading} onField={hands.setField} />
          <StrangerDepartments hands={hands} />
          <AssumedValues hands={hands} />
          <LandingRows hands={hands} />
          <ListRemarks reading={reading} />
        </>
      )}
      <DialogFoot summary={summaryOf(hands, t)}>
        <Button disabled={taken.length === 0} onClick={takeIn}>
          {taken.length === 0 ? t('mapping.takeInNothing') : t('mapping.takeIn', { count: taken.length })}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </DialogFoot>
    </Modal>
  );
}

/** What lands, or what is missing before anything can. */
function summaryOf({ reading, taken, isReady }: ListHands, t: Translate): string {
  if (!isReady) return '';
  if (taken.length > 0) return [landingWords(taken, t), ...unreadableWords(reading, t)].join(' ');
  if (![...reading.columns.values()].includes('name')) return t('mapping.needsName');
  if (reading.leftOut.some(({ reason }) => reason === 'no-department')) return t('mapping.needsDepartment');
  return reading.rows.length > 0 ? t('mapping.nothingChosen') : t('mapping.nothingFound');
}

function unreadableWords({ unreadable }: ListReading, t: Translate): string[] {
  return unreadable.length > 0 ? [t('mapping.unreadableCells', { count: unreadable.length })] : [];
}

function landingWords(taken: ListHands['taken'], t: Translate): string {
  const all = new Set(taken.map(({ department }) => department));
  const fresh = new Set(taken.flatMap((row) => (row.isNewDepartment ? [row.department] : [])));
  const departments = t('departments.departmentCount', { count: all.size });
  return fresh.size === 0
    ? t('mapping.landing', { departments })
    : t('mapping.landingNew', { departments, names: shortList([...fresh]) });
}

const MOST_NAMES = 4;

function shortList(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ', …' : '');
}
