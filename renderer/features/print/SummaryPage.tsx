import { balance, type BalanceCounts } from '../../../shared/domain/review/balance';
import { formatDate } from '../../../shared/i18n/format';
import { ruleVerdict } from '../../../shared/results/agreed-results';
import {
  participantLines,
  signatureLines,
  signedVersions,
  stageText,
} from '../../../shared/results/summary-texts';
import { FittedPage } from './PaperPage';
import { PrintedTable } from './PrintedTable';
import type { PrintedPartProps } from './printed-part';
import styles from './printed.module.css';
import { SignaturePlaces } from './SignaturePlaces';

/** Points of type; a longer summary would leave its places to sign alone on a further page. */
const SIZES = Array.from({ length: 9 }, (_, step) => 7.5 + step / 4);

/** The first page: whose results these are, where everything stands, and who signs. */
export function SummaryPage({ results, words, paper, today }: PrintedPartProps) {
  const { t, language } = words;
  const { sessionDate } = results.workshop.design;
  return (
    <FittedPage paper={paper} orientation="portrait" sizes={SIZES}>
      <h1>{results.company}</h1>
      <p className={styles.subtitle}>{t('results.title')}</p>
      <dl className={styles.facts}>
        <dt>{t('terms.period')}</dt>
        <dd>{results.period}</dd>
        {sessionDate && <dt>{t('terms.sessionDate')}</dt>}
        {sessionDate && <dd>{formatDate(sessionDate, language)}</dd>}
        <dt>{t('results.stage')}</dt>
        <dd>
          <strong>{stageText(results.workshop, words)}</strong>
        </dd>
        <dt>{t('print.printedOn')}</dt>
        <dd>{formatDate(today, language)}</dd>
      </dl>
      <DepartmentCounts results={results} words={words} />
      <Objectives results={results} words={words} />
      <People results={results} words={words} />
      <Versions results={results} words={words} />
      <SignaturePlaces
        words={words}
        signatories={(['coo', 'ceo'] as const).map((role) => ({
          role: t(`terms.role.${role}`),
          name: results.nameOf(role),
        }))}
      />
    </FittedPage>
  );
}

type BlockProps = Pick<PrintedPartProps, 'results' | 'words'>;

function DepartmentCounts({ results: { departments, workshop }, words: { t } }: BlockProps) {
  const counts = balance(workshop.design);
  const countsOf = new Map(counts.departments.map((one) => [one.departmentId, one]));
  const columns = [
    { title: t('terms.department'), width: 34 },
    { title: t('results.head'), width: 22 },
    ...[t('terms.kpi'), t('results.leading'), t('results.lagging')].map((title) => ({
      title,
      width: 9,
      isCount: true,
    })),
    { title: t('results.rule') },
  ];
  const rows = departments.map(({ department: { id }, name, head, kpis }) => ({
    key: id,
    cells: [name, head, ...countCells(countsOf.get(id)), t(`results.verdict.${ruleVerdict(kpis.length)}`)],
  }));
  const total = { key: 'total', cells: [t('results.total'), '', ...countCells(counts), ''] };
  return (
    <>
      <h2>{t('results.departments')}</h2>
      <PrintedTable columns={columns} rows={[...rows, total]} />
      {counts.undecided > 0 && (
        <p className={styles.aside}>{t('results.undecided', { count: counts.undecided })}</p>
      )}
    </>
  );
}

function countCells(counts: BalanceCounts | undefined): number[] {
  const { chosen = 0, leading = 0, lagging = 0 } = counts ?? {};
  return [chosen, leading, lagging];
}

function Objectives({ results: { workshop }, words: { t } }: BlockProps) {
  const objectives = workshop.design.objectives.filter(({ text }) => text.trim() !== '');
  if (objectives.length === 0) return null;
  return (
    <div className={styles.together}>
      <h2>{t('terms.objectives')}</h2>
      <ol className={styles.list}>
        {objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </div>
  );
}

function People({ results: { workshop }, words }: BlockProps) {
  const people = participantLines(workshop.design, words);
  if (people.length === 0) return null;
  return (
    <>
      <h2>{words.t('terms.participants')}</h2>
      <dl className={styles.facts}>
        {people.map(({ id, name, role }) => [
          <dt key={`${id} name`}>
            <strong>{name}</strong>
          </dt>,
          <dd key={`${id} role`}>{role}</dd>,
        ])}
      </dl>
    </>
  );
}

function Versions({ results: { workshop }, words }: BlockProps) {
  const versions = signedVersions(workshop);
  if (versions.length === 0) return null;
  return (
    <>
      <h2>{words.t('results.versions')}</h2>
      <dl className={styles.facts}>
        {versions.map((version) => [
          <dt key={`${version.number} number`}>
            <strong>{`${words.t('results.version')} ${version.number}`}</strong>
          </dt>,
          <dd key={`${version.number} signatures`}>{signatureLines(version, words).join('\n')}</dd>,
        ])}
      </dl>
    </>
  );
}
