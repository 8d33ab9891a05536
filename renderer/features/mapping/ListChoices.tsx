import { useTranslation } from 'react-i18next';
import { languageSchema } from '../../../shared/domain/schema/primitives';
import { possibleHeaderLines } from '../../../shared/lists/list-table';
import type { GridLine } from '../../../shared/packs/return/sheet-grid';
import type { WorkbookCells } from '../../../shared/packs/return/workbook-cells';
import { Choice } from '../../ui/Choice';
import { DepartmentChoice } from './DepartmentChoice';
import styles from './list-import.module.css';
import type { ListHands } from './use-list-reading';

interface ListChoicesProps {
  readonly workbook: WorkbookCells;
  readonly hands: ListHands;
}

const NONE = '';

/** Where the list stands in its workbook, whose it is, and how its numbers are written. */
export function ListChoices({ workbook, hands }: ListChoicesProps) {
  const { t } = useTranslation();
  const { reading, setSheet, setHeaderRow, setNumbers } = hands;
  const sheets = workbook.sheets.flatMap(({ name, cells }, index) =>
    cells.length > 0 ? [{ value: String(index), label: name }] : [],
  );
  const sheet = workbook.sheets[reading.sheet];
  const rows = (sheet ? possibleHeaderLines(sheet) : []).map((line) => ({
    value: String(line.row),
    label: t('mapping.headerOf', { row: line.row, words: wordsIn(line) }),
  }));
  return (
    <div className={styles.choices}>
      {sheets.length > 1 && (
        <Choice
          label={t('mapping.sheet')}
          value={String(reading.sheet)}
          options={sheets}
          onChange={(value) => setSheet(Number(value))}
        />
      )}
      <Choice
        label={t('mapping.headerRow')}
        value={String(reading.table.headerRow ?? NONE)}
        options={[{ value: NONE, label: t('mapping.noHeader') }, ...rows]}
        onChange={(value) => setHeaderRow(value === NONE ? null : Number(value))}
      />
      {/* A choice is made for a sheet: what is being named on one is nothing to the other. */}
      <DepartmentChoice key={reading.sheet} hands={hands} />
      <Choice
        label={t('mapping.numbers')}
        value={reading.numbers}
        options={languageSchema.options.map((value) => ({ value, label: t(`mapping.numbersOf.${value}`) }))}
        onChange={(value) => setNumbers(languageSchema.parse(value))}
      />
    </div>
  );
}

const LONGEST_WORDS = 50;

function wordsIn({ cells }: GridLine): string {
  const words = [...cells.values()].map(({ text }) => text.trim().replace(/\s+/g, ' ')).join(' · ');
  const characters = [...words.slice(0, 2 * LONGEST_WORDS)];
  return characters.length <= LONGEST_WORDS ? words : `${characters.slice(0, LONGEST_WORDS).join('')}…`;
}
