import type { Kpi } from '../../../shared/domain/schema/kpi';
import { formatTarget } from '../../../shared/i18n/format';
import type { AgreedResults, DepartmentResults } from '../../../shared/results/agreed-results';
import { dutyLines } from '../../../shared/results/duty-lines';
import { kpiCardLines } from '../../../shared/results/kpi-card-lines';
import type { Words } from '../../../shared/results/words';
import { FittedPage } from './PaperPage';
import { PrintedTable } from './PrintedTable';
import type { PrintedPartProps } from './printed-part';
import styles from './printed.module.css';
import { SignaturePlaces } from './SignaturePlaces';

/** Points of type in which a department's page is still read from the wall. */
const SIZES = Array.from({ length: 13 }, (_, step) => 7.5 + step / 4);
/** Cards stand side by side: the session's rule is two or three KPIs. */
const ABREAST = 3;

interface DepartmentPageProps extends Omit<PrintedPartProps, 'today'> {
  readonly department: DepartmentResults;
  readonly standings: ReadonlyMap<string, string>;
}

/** What one department answers for, on paper for its wall: duties, KPIs as cards, signatures. */
export function DepartmentPage({ results, department, words, paper, standings }: DepartmentPageProps) {
  const { t } = words;
  const { name, head, kpis } = department;
  const context = [results.company, results.period].filter((part) => part !== '').join(' · ');
  return (
    <FittedPage paper={paper} orientation="landscape" sizes={SIZES}>
      <h1>{name}</h1>
      <p className={styles.subtitle}>{context}</p>
      {head && (
        <p>
          {`${t('results.head')}: `}
          <strong>{head}</strong>
        </p>
      )}
      <Duties department={department} words={words} />
      {kpis.length === 0 && <p className={styles.aside}>{t('results.noDepartmentKpis')}</p>}
      {abreast(kpis).map((some) => (
        <Cards key={some[0]?.id} kpis={some} results={results} words={words} standings={standings} />
      ))}
      <SignaturePlaces
        words={words}
        of={name}
        signatories={[
          { role: t('results.head'), name: head },
          { role: t('terms.role.coo'), name: results.nameOf('coo') },
          { role: t('terms.role.ceo'), name: results.nameOf('ceo') },
        ]}
      />
    </FittedPage>
  );
}

function abreast(kpis: readonly Kpi[]): (readonly Kpi[])[] {
  const count = Math.ceil(kpis.length / ABREAST);
  return Array.from({ length: count }, (_, index) => kpis.slice(index * ABREAST, (index + 1) * ABREAST));
}

interface DutiesProps {
  readonly department: DepartmentResults;
  readonly words: Words;
}

function Duties({ department: { rows, kpis }, words: { t, language } }: DutiesProps) {
  const titles = [t('terms.duty'), t('terms.idealOutcome'), t('results.measuredBy'), t('terms.target')];
  return (
    <PrintedTable
      columns={titles.map((title) => ({ title, width: 25 }))}
      rows={dutyLines(rows, kpis).map(({ row, duty, serving }, index) => ({
        key: `${index}`,
        cells: [
          duty,
          row.idealOutcome?.text ?? '',
          serving.map((kpi) => `${kpi.code}  ${kpi.name}`).join('\n'),
          serving.map((kpi) => `${kpi.code}: ${formatTarget(kpi, language)}`).join('\n'),
        ],
      }))}
    />
  );
}

interface CardsProps {
  readonly kpis: readonly Kpi[];
  readonly results: AgreedResults;
  readonly words: Words;
  readonly standings: ReadonlyMap<string, string>;
}

function Cards({ kpis, results, words, standings }: CardsProps) {
  const lines = kpiCardLines(results.originOf, words, ({ id }) => standings.has(id)).filter(({ text }) =>
    kpis.some((kpi) => text(kpi) !== ''),
  );
  const rows = lines.map(({ field, label, text }) => ({
    key: field as string,
    cells: [label, ...kpis.map((kpi) => (LOUD.has(field) ? <strong>{text(kpi)}</strong> : text(kpi)))],
  }));
  const measured = kpis.some(({ id }) => standings.has(id));
  const standing = {
    key: 'standing',
    cells: [
      words.t('print.standing'),
      ...kpis.map(({ id }) => <strong key={id}>{standings.get(id)}</strong>),
    ],
  };
  return (
    <PrintedTable
      columns={[
        { title: words.terms.kpi, width: 13 },
        ...kpis.map(({ code }) => ({ title: code, width: 87 / kpis.length })),
      ]}
      rows={measured ? [...rows, standing] : rows}
    />
  );
}

/** What is read from a distance. */
const LOUD: ReadonlySet<string> = new Set(['name', 'target', 'owner']);
