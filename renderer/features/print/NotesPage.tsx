import { formatDate, formatMoment } from '../../../shared/i18n/format';
import { hasNotes, writtenNotes } from '../../../shared/results/session-notes';
import { PaperPage } from './PaperPage';
import { PrintedGuide } from './PrintedGuide';
import { PrintedTable } from './PrintedTable';
import type { PrintedPartProps } from './printed-part';
import styles from './printed.module.css';

/** The last page: what was decided and is to be done, which questions wait, and how to read the others. */
export function NotesPage({ results, words, paper }: PrintedPartProps) {
  return (
    <PaperPage paper={paper} orientation="portrait">
      {hasNotes(results.workshop.session) && <Notes results={results} words={words} />}
      <PrintedGuide words={words} />
    </PaperPage>
  );
}

function Notes({ results, words: { t, language } }: Pick<PrintedPartProps, 'results' | 'words'>) {
  const { decisions, actions, parkingPlace } = writtenNotes(results.workshop.session);
  return (
    <>
      <h1>{t('results.sheet.notes')}</h1>
      <p className={styles.subtitle}>{results.company}</p>
      <NoteTable
        title={t('results.notes.decisions')}
        heads={[t('results.notes.action'), t('results.notes.decidedOn')]}
        lines={decisions.map(({ text, at }) => [text, formatMoment(at, language)])}
      />
      <NoteTable
        title={t('results.notes.actions')}
        heads={(['action', 'who', 'by', 'done'] as const).map((head) => t(`results.notes.${head}`))}
        lines={actions.map(({ what, who, by, done }) => [
          what,
          who,
          by ? formatDate(by, language) : '',
          t(done ? 'results.notes.isDone' : 'results.notes.isOpen'),
        ])}
      />
      <NoteTable
        title={t('results.notes.parked')}
        heads={[t('results.notes.parkedQuestion'), t('results.notes.parkedOn')]}
        lines={parkingPlace.map(({ text, at }) => [text, formatMoment(at, language)])}
      />
    </>
  );
}

interface NoteTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

function NoteTable({ title, heads, lines }: NoteTableProps) {
  if (lines.length === 0) return null;
  const columns = heads.map((head, index) => ({ title: head, ...(index === 0 && { width: 58 }) }));
  return (
    <>
      <h2>{title}</h2>
      <PrintedTable columns={columns} rows={lines.map((cells, index) => ({ key: `${index}`, cells }))} />
    </>
  );
}
