import type { KpiFacts } from '../facts';

interface Scale {
  readonly highest: number;
  /** The words that name it. */
  readonly words: string;
}

const STATED =
  /(?:scale|skala)(?: of| from| dari)?\s*(?:\d+\s*(?:-|–|to|sampai|hingga|s\.?\/?d\.?)\s*)?(\d+)|\d\s*(?:-|–|to|sampai)\s*(\d+) (?:scale|skala|stars|bintang)|(?:out of|dari skala) (\d+)/iu;
/** Brought to another scale: × 20, × 100. */
const STRETCHED = /[×x*]\s*\d|(?:dikali|times)\s*\d|100|%/iu;
const SMALLEST_SCALE = 3;
const STARS = /(?<!\p{L})(?:stars?|bintang)(?!\p{L})/iu;
const PROMOTERS = /(?<!\p{L})(?:e?nps|net promoter score)(?!\p{L})/iu;

/** The scale on which a score lies, where the KPI says so. */
export function scaleOf({ unitKind, unit, name, formula }: KpiFacts): Scale | null {
  if (unitKind !== 'score' && unitKind !== 'custom') return null;
  const text = `${unit} ${name} ${formula}`;
  const promoters = PROMOTERS.exec(name);
  if (promoters) return { highest: 100, words: promoters[0] };
  const stated = STATED.exec(text);
  const highest = Number(stated?.[1] ?? stated?.[2] ?? stated?.[3]);
  // A smaller number is where a scale begins, not where it ends.
  if (stated && highest >= SMALLEST_SCALE && !STRETCHED.test(formula)) return { highest, words: stated[0] };
  const stars = STARS.exec(unit);
  return stars ? { highest: 5, words: stars[0] } : null;
}
