import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../../shared/domain/schema/kpi';
import type { Language } from '../../../shared/domain/schema/primitives';
import { formatQuantity, formatValue } from '../../../shared/i18n/format';
import { decisionKey, isAccepted } from '../../../shared/packs/return/returned-files';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';
import { periodLabel } from '../../../shared/tracker/period-label';
import type { RivalValue, ValueProposal } from '../../../shared/tracker/return/tracker-proposals';
import { useDesign, useLanguage } from '../../app/session-context';
import { ProposalState } from './ProposalState';
import { ReturnedValue } from './ReturnedValue';
import styles from './returns.module.css';
import { useReturns, useReturnsStore } from './use-returns';

interface TrackerValuesProps {
  readonly file: ReturnedFile;
  /** Of one KPI. */
  readonly values: readonly ValueProposal[];
  readonly isSecond: boolean;
}

/** The values that a tracker brings for one KPI, period by period. */
export function TrackerValues({ file, values, isSecond }: TrackerValuesProps) {
  const { t } = useTranslation();
  const departments = useDesign((design) => design.departments);
  const [first] = values;
  if (!first) return null;
  const { kpi } = first;
  const department = departments.find(({ id }) => id === kpi.departmentId)?.name ?? '';
  return (
    <li className={styles.item}>
      <p className={styles.itemName}>
        <span className={styles.kind}>{[kpi.code, department].filter(Boolean).join(' · ')}</span>{' '}
        {kpi.name || t('returns.unnamed')}
      </p>
      {first.matchedBy === 'name' && <p className={styles.remark}>{t('returns.byName')}</p>}
      <ul className={styles.proposals}>
        {values.map((proposal) => (
          <ValueRow key={proposal.id} file={file} proposal={proposal} isSecond={isSecond} />
        ))}
      </ul>
    </li>
  );
}

interface ValueRowProps extends Pick<TrackerValuesProps, 'file' | 'isSecond'> {
  readonly proposal: ValueProposal;
}

function ValueRow({ file, proposal, isSecond }: ValueRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const store = useReturnsStore();
  const key = decisionKey(file, proposal);
  const { kpi, period, measured, state, ours, theirs, sent, matchedBy, rivals } = proposal;
  const isTaken = useReturns(({ decisions }) => isAccepted(file, proposal, decisions));
  const name = measured ? periodLabel(measured, language) : period;
  const say = (side: string, text: string) => (
    <ReturnedValue side={side} pieces={[{ text, isChanged: false }]} Mark="ins" />
  );
  return (
    <li className={styles.proposal} data-state={state} data-taken={isTaken}>
      <div className={styles.decision}>
        <Checkbox
          size="md"
          label={name}
          aria-label={t('returns.takeIn', { what: `${kpi.code} ${kpi.name}, ${name}` })}
          checked={isTaken}
          onChange={({ currentTarget: { checked } }) =>
            store.setState(({ decisions }) => ({ decisions: new Map(decisions).set(key, checked) }))
          }
        />
        <ProposalState state={rivals ? 'rivals' : state} />
        {matchedBy === 'name' && <ProposalState state="name" />}
      </div>
      <dl className={styles.values} data-sides={state === 'conflict' ? 3 : 2}>
        {rivals &&
          say(t('track.returned.otherFile', { count: rivals.length }), inFiles(rivals, kpi.unit, language))}
        {state === 'conflict' &&
          !rivals &&
          say(t(isSecond ? 'returns.sentBefore' : 'returns.sent'), inWords(sent, kpi.unit, language))}
        {say(t('returns.ours'), formatQuantity(ours, kpi.unit, language))}
        {say(t('returns.theirs'), inWords(theirs, kpi.unit, language))}
      </dl>
    </li>
  );
}

function inWords(value: number | string | null, unit: Unit, language: Language): string {
  return typeof value === 'number' ? formatValue(value, unit, language) : (value ?? '');
}

function inFiles(rivals: readonly RivalValue[], unit: Unit, language: Language): string {
  return rivals.map(({ fileName, value }) => `${inWords(value, unit, language)} (${fileName})`).join(' · ');
}
