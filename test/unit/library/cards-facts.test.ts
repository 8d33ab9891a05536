import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/i18n/en/catalogue';
import { LANGUAGES } from '../../../shared/i18n/i18n';
import { id } from '../../../shared/i18n/id/catalogue';
import { sortingOf } from '../../../shared/library/exercises/sorting';
import { smartSentences } from '../../../shared/library/exercises/smart-sentences';

/** The numbers of the teaching facts, with what they are; in the cards no other number may stand. */
const FACTS = {
  definition: [],
  activity: [],
  /** Sales +10% a month; 500 million on 5 million a month, +50% makes 750 and 7.5; followers +75% in six months.
   * “100% satisfied customers” is the trap. */
  smart: ['10', '500', '750', '5', '50', '7.5', '75', '6', '100'],
  /** ROAS 500%; training 90%; budget variance 5%; first contact 90%; sales 10%. The shop window of ROAS: Rp 1, Rp 5. */
  examples: ['10', '500', '90', '5', '1'],
  leading: [],
  okr: ['2'],
  /** MRR +20% a quarter, from sales leads +50%. */
  kinds: ['20', '50'],
  good: [],
  /** Sales of 2 billion, +100%, measured every 3 months. */
  case: ['2', '100', '3'],
} as const;
type Card = keyof typeof FACTS;
const CARDS = Object.keys(FACTS) as readonly Card[];

/** Numbers of our own in the exercises: examples for the group, not facts. */
const OWN_NUMBERS = {
  'key-or-number': [],
  'kpi-or-activity': [],
  direction: [],
  'leading-or-lagging': [],
  /** A shop in a second city: 300 customers. NPS +2 is a fact. */
  'kpi-or-okr': ['300', '2'],
  'kind-of-kpi': [],
  /** Customers who buy again within 90 days. */
  intangible: ['90'],
  /** 4 billion is twice the 2 billion of the facts. */
  'study-case': ['2', '4', '100', '3'],
  /** Posts of 400 or 600 words. */
  'seven-tests': ['400', '600'],
  /** ROAS as rupiahs, shares of a hundred, and the first of a month. */
  'smart-sentences': ['500', '1', '5', '100'],
} as const;
type Exercise = keyof typeof OWN_NUMBERS;
const EXERCISES = Object.keys(OWN_NUMBERS) as readonly Exercise[];

/** The numbers in all texts below a node, with a point as the decimal sign. */
function numbersIn(node: object, decimal: '.' | ','): string[] {
  const text = JSON.stringify(Object.values(node));
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(decimal, '.'));
}

describe.each(LANGUAGES)('the numbers in %s', (language) => {
  const { cards, exercises } = { en, id }[language].concept;
  const decimal = language === 'en' ? '.' : ',';

  it.each(CARDS)('of the card “%s” are those of the facts', (card) => {
    const facts: readonly string[] = FACTS[card];
    expect(numbersIn(cards[card], decimal).filter((number) => !facts.includes(number))).toEqual([]);
  });

  it.each(EXERCISES)('of the exercise “%s” are known', (exercise) => {
    const known: readonly string[] = OWN_NUMBERS[exercise];
    expect(numbersIn(exercises[exercise], decimal).filter((number) => !known.includes(number))).toEqual([]);
  });

  it.each([
    ['smart', ['500', '750', '5', '50', '7.5', '75']],
    ['examples', ['10', '500', '90', '5']],
    ['okr', ['2']],
    ['kinds', ['20', '50']],
    ['case', ['2', '100', '3']],
  ] as const)('of the facts behind “%s” are all told', (card, facts) => {
    const told = numbersIn(cards[card], decimal);
    expect(facts.filter((fact) => !told.includes(fact))).toEqual([]);
  });

  it('tell the study case as it is: 2 billion, doubled, every 3 months, January to December', () => {
    const { situation } = exercises['study-case'];
    const billion = language === 'en' ? '2 billion' : '2 miliar';
    for (const fact of [
      billion,
      '+100%',
      '3 ',
      'Januar',
      'Desember'.replace('s', language === 'en' ? 'c' : 's'),
    ]) {
      expect(situation).toContain(fact);
    }
  });

  it('name the number of KPIs in all three scopes', () => {
    const { say } = cards.kinds.notes;
    const scopes =
      language === 'en'
        ? [
            /two or three per department/i,
            /three to five in a project or a team/i,
            /one or two that an executive/i,
          ]
        : [/dua atau tiga per departemen/i, /tiga sampai lima per proyek atau tim/i, /satu atau dua saja/i];
    for (const scope of scopes) expect(say).toMatch(scope);
  });
});

describe('the facts of the exercises', () => {
  it('are the targets of the six departments', () => {
    const targets = Object.entries(smartSentences).map(([sentence, { example }]) => [
      sentence,
      example.target,
    ]);
    expect(Object.fromEntries(targets)).toMatchObject({
      sales: 10,
      marketing: 500,
      hr: 90,
      development: 3,
      finance: 5,
      service: 90,
    });
  });

  it('let only the budget variance be better when lower', () => {
    const lower = Object.entries(smartSentences).filter(([, { direction }]) => direction === 'lower');
    expect(lower.map(([sentence]) => sentence)).toEqual(['finance']);
  });

  it('sort the blog: what goes in leads, what comes out lags', () => {
    const { items } = sortingOf('leading-or-lagging');
    const of = (bucket: string) => Object.keys(items).filter((item) => items[item]?.[0] === bucket);
    expect(of('leading')).toEqual(['keywords', 'hours', 'links']);
    expect(of('lagging').toSorted()).toEqual([
      'bounce-rate',
      'conversions',
      'ranking',
      'traffic',
      'traffic-value',
    ]);
  });

  it('sort the kinds: three strategic, three operational, three functional', () => {
    const { items } = sortingOf('kind-of-kpi');
    const of = (bucket: string) => Object.keys(items).filter((item) => items[item]?.[0] === bucket);
    expect(of('strategic')).toEqual(['roi', 'market-share', 'revenue']);
    expect(of('operational')).toEqual(['transport-cost', 'sales-per-region', 'acquisition-cost']);
    expect(of('functional')).toEqual(['time-to-resolve', 'gross-margin', 'return-on-assets']);
  });
});
