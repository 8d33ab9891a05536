/** Where an item belongs: the bucket we would say, and any other that can be argued as well. */
type Answers<Bucket extends string> = readonly [Bucket, ...Bucket[]];

/** Cards to be sorted into buckets. */
export interface SortingExercise<Bucket extends string = string, Item extends string = string> {
  readonly buckets: readonly Bucket[];
  /** In the order in which they are dealt: no bucket comes up more than three times in a row. */
  readonly items: Readonly<Record<Item, Answers<Bucket>>>;
}

export const SORTING_IDS = [
  'key-or-number',
  'kpi-or-activity',
  'direction',
  'leading-or-lagging',
  'kpi-or-okr',
  'kind-of-kpi',
] as const;
export type SortingId = (typeof SORTING_IDS)[number];

/** What the group thinks against what we would say: a talk is wanted where both can be argued. */
export type Opinion = 'agrees' | 'differs' | 'discuss';

/** Holds the answers of an exercise to its own buckets. */
const sorting = <Bucket extends string, Item extends string>(exercise: {
  readonly buckets: readonly Bucket[];
  readonly items: Readonly<Record<Item, Answers<NoInfer<Bucket>>>>;
}): SortingExercise<Bucket, Item> => exercise;

export const sortings = {
  'key-or-number': sorting({
    buckets: ['key', 'number'],
    items: {
      'guests-back': ['key'],
      tables: ['number'],
      likes: ['number'],
      'visits-per-regular': ['key'],
      waiting: ['number', 'key'],
      flour: ['number'],
    },
  }),
  'kpi-or-activity': sorting({
    buckets: ['activity', 'kpi'],
    items: {
      meeting: ['activity'],
      attendance: ['kpi'],
      'training-sessions': ['activity', 'kpi'],
      invoices: ['activity'],
      'passed-test': ['kpi'],
      posts: ['activity', 'kpi'],
      'orders-from-posts': ['kpi'],
      calls: ['activity', 'kpi'],
      stocktake: ['activity'],
      'first-contact': ['kpi'],
    },
  }),
  direction: sorting({
    buckets: ['higher', 'lower', 'range'],
    items: {
      roas: ['higher'],
      'budget-variance': ['lower'],
      'stock-days': ['range'],
      'first-contact': ['higher'],
      'time-to-resolve': ['lower'],
      features: ['higher', 'range'],
      'salary-level': ['range'],
      'new-hire-turnover': ['lower'],
    },
  }),
  'leading-or-lagging': sorting({
    buckets: ['leading', 'lagging'],
    items: {
      keywords: ['leading'],
      traffic: ['lagging'],
      hours: ['leading'],
      ranking: ['lagging'],
      'bounce-rate': ['lagging'],
      links: ['leading'],
      conversions: ['lagging'],
      'traffic-value': ['lagging'],
    },
  }),
  'kpi-or-okr': sorting({
    buckets: ['kpi', 'okr'],
    items: {
      attendance: ['kpi'],
      workplace: ['okr'],
      'gross-margin': ['kpi'],
      'second-city': ['okr'],
      nps: ['kpi', 'okr'],
      mrr: ['kpi'],
    },
  }),
  'kind-of-kpi': sorting({
    buckets: ['strategic', 'operational', 'functional'],
    items: {
      roi: ['strategic'],
      'transport-cost': ['operational'],
      'time-to-resolve': ['functional'],
      'market-share': ['strategic'],
      'sales-per-region': ['operational'],
      'gross-margin': ['functional'],
      'acquisition-cost': ['operational'],
      revenue: ['strategic'],
      'return-on-assets': ['functional'],
    },
  }),
} satisfies Record<SortingId, unknown>;

/** The exercise as any of them. */
export function sortingOf(id: SortingId): SortingExercise {
  return sortings[id];
}

/** What we would say of an item put into this bucket. */
export function opinionOn(id: SortingId, item: string, bucket: string): Opinion {
  const { items } = sortingOf(id);
  const answers: readonly string[] = (Object.hasOwn(items, item) && items[item]) || [];
  if (!answers.includes(bucket)) return 'differs';
  return answers.length > 1 ? 'discuss' : 'agrees';
}
