import type { ReactNode } from 'react';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { formatShortDate, formatTarget } from '../../../shared/i18n/format';
import {
  baselineText,
  directionText,
  lastValueText,
  originText,
  sourceText,
} from '../../../shared/results/kpi-texts';
import { PaperPage } from './PaperPage';
import { PrintedTable } from './PrintedTable';
import type { PrintedPartProps } from './printed-part';
import styles from './printed.module.css';

interface RegisterPageProps extends PrintedPartProps {
  /** Where KPIs stand that were measured, by their ids. */
  readonly standings: ReadonlyMap<string, string>;
}

/** Every KPI that counts, a row each. */
export function RegisterPage({ results, words, paper, standings }: RegisterPageProps) {
  const { t } = words;
  const columns = registerColumns(results, words, standings);
  return (
    <PaperPage paper={paper} orientation="landscape">
      <h1>{t('results.sheet.register')}</h1>
      <p className={styles.subtitle}>{results.company}</p>
      {results.ordered.length === 0 ? (
        <p className={styles.aside}>{t('results.noKpis')}</p>
      ) : (
        <div className={styles.register}>
          <PrintedTable
            columns={columns}
            rows={results.ordered.map((kpi) => ({
              key: kpi.id,
              cells: columns.map(({ content }) => content(kpi)),
            }))}
          />
        </div>
      )}
    </PaperPage>
  );
}

interface RegisterColumn {
  readonly title: string;
  readonly width?: number;
  readonly content: (kpi: Kpi) => ReactNode;
}

function registerColumns(
  { originOf }: RegisterPageProps['results'],
  words: RegisterPageProps['words'],
  standings: RegisterPageProps['standings'],
): RegisterColumn[] {
  const { terms, language } = words;
  return [
    { title: terms.code, width: 6, content: ({ code }) => <span className={styles.unbroken}>{code}</span> },
    {
      title: terms.kpi,
      width: 19,
      content: ({ name, formula }) => <Twofold first={<strong>{name}</strong>} second={formula} />,
    },
    {
      title: terms.department,
      width: 16,
      content: (kpi) => {
        const origin = originOf(kpi);
        return <Twofold first={origin.department} second={originText(origin)} />;
      },
    },
    { title: terms.baseline, width: 8, content: (kpi) => baselineText(kpi, words) },
    {
      title: terms.target,
      width: 12,
      content: (kpi) => (
        <Twofold
          first={<strong>{formatTarget(kpi, language)}</strong>}
          second={`${terms.scope[kpi.targetScope]} · ${directionText(kpi, words)}`}
        />
      ),
    },
    {
      title: terms.deadline,
      width: 9,
      content: ({ deadline, frequency }) => (
        <Twofold
          first={<span className={styles.unbroken}>{deadline && formatShortDate(deadline, language)}</span>}
          second={terms.frequencyValue[frequency]}
        />
      ),
    },
    { title: terms.owner, width: 9, content: ({ owner }) => owner },
    { title: terms.dataSource, width: 10, content: (kpi) => sourceText(kpi, words) },
    {
      title: terms.lastValue,
      width: 11,
      content: (kpi) => {
        const standing = standings.get(kpi.id);
        return <Twofold first={standing} second={lastValueText(kpi, words, standing !== undefined)} />;
      },
    },
  ];
}

function Twofold({ first, second }: { readonly first: ReactNode; readonly second: string }) {
  return (
    <>
      {first}
      {second && <span className={styles.small}>{second}</span>}
    </>
  );
}
