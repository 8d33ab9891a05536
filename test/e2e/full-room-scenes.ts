import type { RoomScene } from '../../renderer/features/room/picture/room-picture';
import type { Language } from '../../shared/domain/schema/primitives';
import { LETTERS } from '../../shared/coach/findings';
import { CARD_IDS } from '../../shared/library/cards';
import { INTANGIBLES } from '../../shared/library/exercises/intangibles';
import { SEVEN_TESTS } from '../../shared/library/exercises/seven-tests';
import { BLANKS, SENTENCE_IDS } from '../../shared/library/exercises/smart-sentences';
import { type SortingId, sortings } from '../../shared/library/exercises/sorting';
import { sortingWords } from '../../shared/library/exercises/sorting-words';
import { translator } from '../../shared/i18n/i18n';

const LONG =
  'Persentase pelanggan yang membeli lagi dalam tiga bulan sejak pembelian pertama, di semua cabang. ';
const ENDLESS = LONG.repeat(8);
const letters = { S: 'pass', M: 'warn', A: 'fail', R: 'pass', T: 'warn' } as const;
const stretch = { first: 9, total: 40, current: 5 };
const twelve = Array.from({ length: 12 }, (_, place) => `MKT-${place}`);

/** Every kind of scene with more in it than any screen holds. */
export function fullScenes(language: Language): readonly RoomScene[] {
  return [
    ...fullExercises(language),
    ...fullLists(),
    ...CARD_IDS.map((card) => ({ kind: 'card', card }) as const),
  ];
}

function fullExercises(language: Language): readonly RoomScene[] {
  const written = (item: string) => ({ texts: { [item]: LONG.repeat(3) }, shown: [item] });
  const allLetters = { texts: Object.fromEntries(LETTERS.map((letter) => [letter, LONG.repeat(2)])) };
  const blanks = Object.fromEntries(BLANKS.map((blank) => [blank, LONG]));
  return [
    ...(Object.keys(sortings) as SortingId[]).map((id) => fullSorting(id, language)),
    ...SENTENCE_IDS.slice(0, 2).map((id) => exercise('smart-sentences', { blanks: { [id]: blanks } }, id)),
    ...INTANGIBLES.map((item) => exercise('intangible', written(item), item)),
    ...LETTERS.map((letter) => exercise('study-case', { ...allLetters, shown: [letter] }, letter)),
    exercise('study-case', { ...allLetters, shown: [] }, 'A'),
    exercise('seven-tests', { kpiId: null, name: ENDLESS, tests: {} }, SEVEN_TESTS[6] ?? null),
  ];
}

function exercise(id: ExerciseOf['id'], answers: unknown, item: string | null): RoomScene {
  const horizon = {
    kind: 'semester',
    start: '2026-07-01',
    end: '2026-12-31',
    from: '2026-07-01',
  } as const;
  return { kind: 'exercise', id, answers, item, horizon, testedName: ENDLESS };
}
type ExerciseOf = Extract<RoomScene, { kind: 'exercise' }>;

/** Everything in one bucket, with our longest answer. */
function fullSorting(id: SortingId, language: Language): RoomScene {
  const { buckets, items } = sortings[id];
  const { items: words } = sortingWords(id, translator(language));
  const order = Object.keys(items);
  const length = (item: string) => `${words[item]?.text}${words[item]?.why}`.length;
  const [longest = null] = order.toSorted((one, other) => length(other) - length(one));
  const places = Object.fromEntries(order.map((item) => [item, buckets[0]]));
  return exercise(id, { places, shown: order }, longest);
}

function fullLists(): readonly RoomScene[] {
  const lines = twelve.map((code) => ({ code, name: ENDLESS, target: LONG, owner: LONG, letters }));
  const row = { department: ENDLESS, duty: ENDLESS, idealOutcome: ENDLESS };
  const written = { department: LONG, duty: ENDLESS, idealOutcome: ENDLESS, target: LONG, letters };
  const parts = { deadline: LONG, owner: LONG, formula: ENDLESS, baseline: LONG, dataSource: ENDLESS };
  return [
    { kind: 'welcome', objectives: twelve.map(() => ENDLESS) },
    {
      kind: 'grid',
      ...stretch,
      rows: twelve.map((_, place) => ({
        ...row,
        isFirstOfDepartment: place % 4 === 0,
        isFirstOfDuty: place % 2 === 0,
      })),
    },
    aStructure(6, 1, LONG),
    aStructure(6, 3, 'Departemen Pengembangan Produk'),
    aStructure(20, 3, LONG),
    { kind: 'kpi', code: 'MKT-01', name: ENDLESS, frequency: 'monthly', ...written, ...parts },
    { kind: 'kpis', department: LONG, ...stretch, kpis: lines },
    {
      kind: 'ideas',
      department: LONG,
      ...stretch,
      ideas: lines.map((one) => ({ ...one, votes: 128, isKept: true })),
    },
    {
      kind: 'answers',
      ...stretch,
      rows: lines.map((one) => ({ ...one, department: LONG, relevant: 'no', measurable: null })),
    },
    {
      kind: 'set',
      chosen: 1000,
      leading: 500,
      lagging: 500,
      duties: { covered: 199, total: 1000 },
      objectives: { covered: 12, total: 15 },
      uncovered: twelve.map(() => ({ department: LONG, text: ENDLESS })),
      uncoveredTotal: 400,
    },
    {
      kind: 'sign',
      isSigned: true,
      signers: { ceo: LONG, coo: LONG },
      version: 12,
      kpis: 1000,
      departments: 200,
      signatures: [
        { role: 'ceo', name: LONG, date: '30 September 2026' },
        { role: 'coo', name: LONG, date: '30 September 2026' },
      ],
    },
    {
      kind: 'shared',
      kpis: 1000,
      departments: 200,
      handedOut: ['results', 'pack', 'tracker', 'interview-form'],
      decisions: [],
      decisionsTotal: 0,
      actions: [],
      actionsTotal: 0,
      parked: 0,
    },
    {
      kind: 'shared',
      kpis: 1000,
      departments: 200,
      handedOut: ['results', 'pack', 'tracker', 'interview-form'],
      decisions: twelve.map(() => ENDLESS),
      decisionsTotal: 40,
      actions: twelve.map(() => ({ what: ENDLESS, who: LONG, by: '30 September 2026', isDone: true })),
      actionsTotal: 30,
      parked: 128,
    },
    {
      kind: 'left',
      points: twelve.map(() => ({ severity: 'warning', text: ENDLESS, place: LONG, kpis: 0 })),
      total: 400,
    },
    {
      kind: 'track',
      department: LONG,
      ...stretch,
      rows: lines.map((one) => ({ ...one, value: 'Rp 1.250.000.000.000', status: 'unmeasured' })),
    },
  ];
}

/** So many departments of the first level, each with others below it. */
function aStructure(columns: number, levels: number, name: string): RoomScene {
  const guides = (level: number) =>
    level === 0 ? [] : ([...Array<'none'>(level - 1).fill('none'), 'end'] as const);
  const branches = Array.from({ length: columns }, (_, column) =>
    Array.from({ length: levels }, (_one, level) => ({
      id: `${column} ${level}`,
      name,
      head: 'Bambang Sutrisno',
      guides: [...guides(level)],
    })),
  );
  return { kind: 'structure', leaders: 'Ratna Wijayanti', branches, total: columns * levels };
}
