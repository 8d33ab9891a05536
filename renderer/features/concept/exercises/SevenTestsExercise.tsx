import { useTranslation } from 'react-i18next';
import { chosenKpis } from '../../../../shared/domain/review/chosen-kpis';
import type { Design } from '../../../../shared/domain/schema/design';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import { isBlank } from '../../../../shared/domain/text';
import {
  answerTest,
  nameTested,
  testedName,
  testKpi,
} from '../../../../shared/library/exercises/change-answers';
import { SEVEN_TESTS } from '../../../../shared/library/exercises/seven-tests';
import { useDesign } from '../../../app/session-context';
import { Choice } from '../../../ui/Choice';
import { TextField } from '../../../ui/TextField';
import { Counterexample } from '../parts/Counterexample';
import { SevenTestsResult } from '../parts/SevenTestsResult';
import styles from './exercises.module.css';
import { TestRow } from './TestRow';
import { useAnswers, useItemAtHand } from './use-answers';

const OWN = '';

/** Seven questions to a KPI of the group's own, beside how a well-known counterexample does. */
export function SevenTestsExercise() {
  const { t } = useTranslation();
  const [answers, change] = useAnswers('seven-tests');
  const [test, take] = useItemAtHand(SEVEN_TESTS, SEVEN_TESTS[0] ?? 'quantifiable');
  const kpis = testableKpis(useDesign((design) => design));
  const isListed = kpis.some(({ id }) => id === answers.kpiId);
  const options = kpis.map(({ id, code, name, status }) => ({
    value: id,
    label: status === 'candidate' ? t('concept.exercise.idea', { code, name }) : `${code} ${name}`,
  }));

  function choose(id: string) {
    const kpi = kpis.find((one) => one.id === id);
    change((before) => testKpi(before, { id: kpi?.id ?? null, name: kpi?.name ?? '' }));
  }

  return (
    <div className={styles.testing}>
      <div className={styles.tested}>
        {options.length > 0 && (
          <Choice
            label={t('concept.exercise.testedKpi')}
            value={isListed ? (answers.kpiId ?? OWN) : OWN}
            options={[{ value: OWN, label: t('concept.exercise.anotherKpi') }, ...options]}
            onChange={choose}
          />
        )}
        {!isListed && (
          <TextField
            label={t('concept.exercise.kpiName')}
            value={testedName(answers, kpis)}
            onChange={(name) => change((before) => nameTested(before, name))}
          />
        )}
      </div>
      <div className={styles.tests}>
        {SEVEN_TESTS.map((one) => (
          <TestRow
            key={one}
            test={one}
            answer={answers.tests[one] ?? null}
            isCurrent={one === test}
            onLook={() => take(one)}
            onAnswer={(answer) => change((before) => answerTest(before, one, answer))}
          />
        ))}
      </div>
      <div className={styles.meaning}>
        <SevenTestsResult answers={answers} />
        <Counterexample test={test} />
      </div>
    </div>
  );
}

/** The chosen KPIs, and after them the ideas that have a name. */
function testableKpis(design: Design): readonly Kpi[] {
  const ideas = design.kpis.filter(({ status, name }) => status === 'candidate' && !isBlank(name));
  return [...chosenKpis(design), ...ideas];
}
