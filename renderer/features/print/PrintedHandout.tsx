import { Fragment, useMemo } from 'react';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { Language } from '../../../shared/domain/schema/primitives';
import { formatDate, formatShortDate, formatTarget } from '../../../shared/i18n/format';
import { composeHandout, type HandoutGroup } from '../../../shared/results/handout';
import { stageText } from '../../../shared/results/summary-texts';
import type { Words } from '../../../shared/results/words';
import { HandoutKey } from './HandoutKey';
import { FittedPage } from './PaperPage';
import type { PrintedPartProps } from './printed-part';
import styles from './printed.module.css';

/** Points of type; below the smallest a page is no longer read without glasses. */
const SIZES = Array.from({ length: 17 }, (_, step) => 6.5 + step / 4);

interface PrintedHandoutProps extends PrintedPartProps {
  readonly onFit?: (fits: boolean) => void;
}

/** One page that people take home: every KPI with target, owner and deadline, and what comes next. */
export function PrintedHandout({ results, words, paper, today, onFit }: PrintedHandoutProps) {
  const handout = useMemo(() => composeHandout(results, today), [results, today]);
  const { t, language } = words;
  const title = [t('print.handout.title'), results.period].filter((part) => part !== '').join(' · ');
  return (
    <FittedPage paper={paper} orientation="portrait" sizes={SIZES} {...(onFit && { onFit })}>
      <div className={styles.handout}>
        <div className={styles.banner}>
          <div>
            <h1>{results.company}</h1>
            <p className={styles.subtitle}>{title}</p>
          </div>
          <p>
            {`${t('results.stage')}: `}
            <strong>{stageText(results.workshop, words)}</strong>
            <span className={styles.small}>{`${t('print.printedOn')} ${formatDate(today, language)}`}</span>
          </p>
        </div>
        {handout.groups.length === 0 ? (
          <p className={styles.aside}>{t('print.handout.none')}</p>
        ) : (
          <KpiTable groups={handout.groups} words={words} />
        )}
        <HandoutKey handout={handout} words={words} />
      </div>
    </FittedPage>
  );
}

interface KpiTableProps {
  readonly groups: readonly HandoutGroup[];
  readonly words: Words;
}

function KpiTable({ groups, words }: KpiTableProps) {
  const { terms } = words;
  const heads = [terms.department, terms.kpi, terms.target, terms.owner, terms.deadline, terms.frequency];
  return (
    <table>
      <colgroup>
        {WIDTHS.map((width, index) => (
          <col key={index} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group, index) => (
        <GroupRows key={index} group={group} words={words} />
      ))}
    </table>
  );
}

/** Shares of the page's width, in percent. */
const WIDTHS = [15, 32, 17, 16, 10, 10];

function GroupRows({
  group: { name, head, kpis },
  words,
}: {
  readonly group: HandoutGroup;
  readonly words: Words;
}) {
  const { t } = words;
  const [first, ...others] = kpis;
  return (
    <tbody className={styles.grouped}>
      <tr>
        <th scope="rowgroup" rowSpan={Math.max(1, kpis.length)}>
          {name || t('print.handout.withoutDepartment')}
          {head && <span className={styles.small}>{head}</span>}
        </th>
        {first ? (
          <KpiCells kpi={first} words={words} />
        ) : (
          <td colSpan={WIDTHS.length - 1}>{t('print.handout.noKpis')}</td>
        )}
      </tr>
      {others.map((kpi) => (
        <tr key={kpi.id}>
          <KpiCells kpi={kpi} words={words} />
        </tr>
      ))}
    </tbody>
  );
}

const BOUND = { higher: '≥ ', lower: '≤ ', range: '' } as const;

function KpiCells({ kpi, words: { terms, language } }: { readonly kpi: Kpi; readonly words: Words }) {
  return (
    <>
      <td>
        <span className={styles.unbroken}>{kpi.code}</span> <strong>{kpi.name}</strong>
      </td>
      <td>
        <Target kpi={kpi} language={language} />
      </td>
      <td>{kpi.owner}</td>
      <td className={styles.unbroken}>{kpi.deadline && formatShortDate(kpi.deadline, language)}</td>
      <td>{terms.frequencyValue[kpi.frequency]}</td>
    </>
  );
}

/** Longer values are broken where the column ends. */
const LONGEST_UNBROKEN = 20;

/** A target on one line, the two ends of a range on one each: a number that is broken is read as two. */
function Target({ kpi, language }: { readonly kpi: Kpi; readonly language: Language }) {
  const target = formatTarget(kpi, language);
  if (target === '') return null;
  return `${BOUND[kpi.direction]}${target}`.split(/(?<=–) /).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <strong className={part.length > LONGEST_UNBROKEN ? undefined : styles.unbroken}>{part}</strong>
    </Fragment>
  ));
}
