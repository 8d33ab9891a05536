import { describe, expect, it } from 'vitest';
import { workshopSchema } from '../../../../shared/domain/schema/workshop';
import type { Session } from '../../../../shared/domain/schema/session';
import {
  answerSchemas,
  changeAnswers,
  isBegun,
  readAnswers,
} from '../../../../shared/library/exercises/answers';
import {
  answerTest,
  blanksOf,
  bucketOf,
  fillBlank,
  filledBlanks,
  nameTested,
  placeItem,
  showAnswer,
  testedName,
  testKpi,
  testResult,
  writeAnswer,
} from '../../../../shared/library/exercises/change-answers';
import { EXERCISE_IDS, type ExerciseId } from '../../../../shared/library/exercises/exercises';
import { SEVEN_TESTS } from '../../../../shared/library/exercises/seven-tests';
import { aWorkshop } from '../../../builders/a-workshop';

const aSession = (exercises: Session['exercises'] = {}): Session =>
  aWorkshop({ session: { exercises } }).session;

/** What the file would hold after being saved and opened elsewhere. */
const reopened = (session: Session): Session =>
  workshopSchema.parse(JSON.parse(JSON.stringify(aWorkshop({ session })))).session;

describe('the answers to the exercises', () => {
  it('have a shape for every exercise', () => {
    expect(Object.keys(answerSchemas).toSorted()).toEqual([...EXERCISE_IDS].sort());
  });

  it.each(EXERCISE_IDS)('are none before anything was done (%s)', (exercise) => {
    const session = aSession();
    expect(isBegun(session, exercise)).toBe(false);
    expect(readAnswers(session, exercise)).toEqual(answerSchemas[exercise].parse({}));
  });

  it('are found again when a half-done exercise is opened elsewhere', () => {
    const half = changeAnswers(aSession(), 'direction', (answers) =>
      showAnswer(placeItem(placeItem(answers, 'roas', 'higher'), 'stock-days', 'lower'), 'roas'),
    );
    const { session, answers } = {
      session: reopened(half),
      answers: readAnswers(reopened(half), 'direction'),
    };
    expect(isBegun(session, 'direction')).toBe(true);
    expect(answers).toEqual({ places: { roas: 'higher', 'stock-days': 'lower' }, shown: ['roas'] });
    expect(bucketOf('direction', answers, 'stock-days')).toBe('lower');
    expect(bucketOf('direction', answers, 'features')).toBeNull();
  });

  it('are read as the same object until they change', () => {
    const session = changeAnswers(aSession(), 'intangible', (answers) =>
      writeAnswer(answers, 'morale', 'Fewer'),
    );
    const same = { ...session, decisions: [] };
    expect(readAnswers(same, 'intangible')).toBe(readAnswers(session, 'intangible'));
    expect(readAnswers(aSession(), 'intangible')).toBe(readAnswers(aSession(), 'intangible'));
    expect(readAnswers(aSession({ intangible: 7 }), 'intangible')).toBe(
      readAnswers(aSession(), 'intangible'),
    );
  });

  it('leave the session alone where a change changes nothing', () => {
    const session = changeAnswers(aSession(), 'direction', (answers) => placeItem(answers, 'roas', 'higher'));
    expect(changeAnswers(session, 'direction', (answers) => placeItem(answers, 'roas', 'higher'))).toBe(
      session,
    );
    expect(changeAnswers(session, 'direction', (answers) => showAnswer(answers, 'roas', false))).toBe(
      session,
    );
    expect(changeAnswers(session, 'seven-tests', (answers) => answerTest(answers, 'progress', null))).toBe(
      session,
    );
  });
});

describe('damaged answers', () => {
  const nonsense: readonly unknown[] = [
    null,
    7,
    'text',
    [],
    [1],
    { places: 3 },
    { tests: [], blanks: 'x', shown: {} },
  ];

  it.each(EXERCISE_IDS)('are read as none, whatever stands there (%s)', (exercise: ExerciseId) => {
    for (const damaged of nonsense) {
      expect(readAnswers(aSession({ [exercise]: damaged }), exercise)).toMatchObject(
        readAnswers(aSession(), exercise),
      );
    }
  });

  it('lose only what makes no sense', () => {
    const session = aSession({
      'kpi-or-okr': { places: { nps: 'okr', mrr: 5, workplace: null }, shown: ['nps', 3, 'nps'] },
      'smart-sentences': { blanks: { sales: { target: '10', by: false }, hr: 'x' } },
      'seven-tests': {
        kpiId: 4,
        name: 'Posts',
        tests: { progress: 'no', decisions: 'maybe' },
        others: { k1: 'x', k2: { tests: 3 } },
      },
    });
    expect(readAnswers(session, 'kpi-or-okr')).toEqual({ places: { nps: 'okr' }, shown: ['nps'] });
    expect(readAnswers(session, 'smart-sentences')).toEqual({ blanks: { sales: { target: '10' }, hr: {} } });
    expect(readAnswers(session, 'seven-tests')).toEqual({
      kpiId: null,
      name: 'Posts',
      tests: { progress: 'no' },
      others: { k2: { name: '', tests: {} } },
    });
  });

  it('keep what a newer version added', () => {
    const session = aSession({
      direction: { places: { 'newer item': 'higher' }, shown: [], votes: { roas: 3 } },
    });
    const changed = changeAnswers(session, 'direction', (answers) => placeItem(answers, 'roas', 'higher'));
    expect(changed.exercises['direction']).toEqual({
      places: { 'newer item': 'higher', roas: 'higher' },
      shown: [],
      votes: { roas: 3 },
    });
  });

  it('put an item from an unknown bucket back among the unsorted', () => {
    const answers = readAnswers(aSession({ direction: { places: { roas: 'sideways' } } }), 'direction');
    expect(bucketOf('direction', answers, 'roas')).toBeNull();
  });

  it('take no answer from the prototype of an object', () => {
    const hostile = JSON.parse(
      '{"direction":{"places":{"__proto__":"higher","constructor":"lower"}}}',
    ) as Session['exercises'];
    const answers = readAnswers(aSession(hostile), 'direction');
    expect(bucketOf('direction', answers, 'roas')).toBeNull();
    expect(
      readAnswers(
        aSession(Object.create({ direction: { places: { roas: 'lower' } } }) as Session['exercises']),
        'direction',
      ).places,
    ).toEqual({});
  });
});

describe('sorting', () => {
  const none = readAnswers(aSession(), 'direction');

  it('moves an item from bucket to bucket and back among the unsorted', () => {
    const placed = placeItem(placeItem(none, 'roas', 'lower'), 'roas', 'higher');
    expect(placed.places).toEqual({ roas: 'higher' });
    expect(placeItem(placed, 'roas', null).places).toEqual({});
  });

  it('shows and hides answers one by one', () => {
    const shown = showAnswer(showAnswer(none, 'roas'), 'features');
    expect(shown.shown).toEqual(['roas', 'features']);
    expect(showAnswer(shown, 'roas', false).shown).toEqual(['features']);
  });
});

describe('writing', () => {
  it('keeps a text as typed, and nothing of an emptied one', () => {
    const none = readAnswers(aSession(), 'intangible');
    const written = writeAnswer(none, 'morale', ' Fewer complaints ');
    expect(written.texts).toEqual({ morale: ' Fewer complaints ' });
    expect(writeAnswer(written, 'morale', '').texts).toEqual({});
  });

  it('fills blanks sentence by sentence', () => {
    const none = readAnswers(aSession(), 'smart-sentences');
    const filled = fillBlank(fillBlank(none, 'sales', 'target', '10'), 'hr', 'goal', 'they stay');
    expect(filledBlanks(blanksOf(filled, 'sales'))).toBe(1);
    expect(blanksOf(filled, 'hr')).toEqual({
      target: '',
      baseline: '',
      by: '',
      source: '',
      goal: 'they stay',
    });
    expect(blanksOf(fillBlank(filled, 'sales', 'target', ''), 'sales').target).toBe('');
  });
});

describe('the seven tests of a KPI of one’s own', () => {
  const none = readAnswers(aSession(), 'seven-tests');
  const kpis = [{ id: 'k1', name: 'Attendance rate' }];

  it('count what it stands, what it does not, and what is open', () => {
    const some = answerTest(
      answerTest(answerTest(none, 'progress', 'no'), 'quantifiable', 'yes'),
      'decisions',
      'unsure',
    );
    expect(testResult(some)).toEqual({ passed: 1, failed: ['progress'], unsure: ['decisions'], open: 4 });
    const all = SEVEN_TESTS.reduce((answers, test) => answerTest(answers, test, 'yes'), some);
    expect(testResult(all)).toEqual({ passed: 7, failed: [], unsure: [], open: 0 });
    expect(testResult(answerTest(all, 'verifiable', null)).open).toBe(1);
  });

  it('follow the KPI’s name, and remember it once the KPI is gone', () => {
    const chosen = testKpi(none, { id: 'k1', name: 'Attendance' });
    expect(testedName(chosen, kpis)).toBe('Attendance rate');
    expect(testedName(chosen, [])).toBe('Attendance');
    expect(testedName(none, kpis)).toBe('');
  });

  it('begin anew with another KPI, and go on while its name is being typed', () => {
    const typed = answerTest(nameTested(none, 'Pos'), 'progress', 'yes');
    expect(nameTested(typed, 'Posts')).toMatchObject({ name: 'Posts', tests: { progress: 'yes' } });
    expect(testKpi(typed, { id: 'k1', name: 'Attendance rate' }).tests).toEqual({});
  });

  it('are found again when people come back to a KPI, on another laptop too', () => {
    const own = answerTest(nameTested(none, 'Posts'), 'progress', 'no');
    const first = answerTest(testKpi(own, { id: 'k1', name: 'Attendance' }), 'quantifiable', 'yes');
    const second = testKpi(first, { id: 'k2', name: 'Sales' });
    const kept = changeAnswers(aSession(), 'seven-tests', () => second);
    const elsewhere = readAnswers(reopened(kept), 'seven-tests');
    expect(testKpi(elsewhere, { id: 'k1', name: 'Attendance' })).toMatchObject({
      kpiId: 'k1',
      tests: { quantifiable: 'yes' },
    });
    expect(testKpi(elsewhere, { id: null, name: '' })).toMatchObject({
      kpiId: null,
      name: 'Posts',
      tests: { progress: 'no' },
    });
    expect(testKpi(second, { id: 'k2', name: 'Sales' })).toBe(second);
  });

  it('stay with a KPI that is gone when its name is put right', () => {
    const gone = answerTest(testKpi(none, { id: 'k9', name: 'Atendance' }), 'progress', 'yes');
    expect(nameTested(gone, 'Attendance')).toMatchObject({
      kpiId: null,
      name: 'Attendance',
      tests: { progress: 'yes' },
    });
  });
});
