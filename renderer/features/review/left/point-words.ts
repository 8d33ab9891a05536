import type { OpenPoint } from '../../../../shared/domain/review/open-point';
import type { Design } from '../../../../shared/domain/schema/design';
import type { SignedVersion } from '../../../../shared/domain/schema/record';
import { sentence } from '../../../../shared/i18n/error-sentence';
import type { Translate } from '../../../../shared/i18n/i18n';
import { itemsOf } from './items-of';

/** A point as it is now, or as it was written down with the signatures. */
export type ToldPoint = OpenPoint | NonNullable<SignedVersion['signedPoints']>[number];

export interface PointWords {
  readonly text: string;
  /** What could be done about it; empty where the text says that itself. */
  readonly advice: string;
  /** Where it is: the department, the KPIs; empty for the company as a whole. */
  readonly place: string;
}

const FINDINGS = { coach: 'finding', workshop: 'workshopFinding', set: 'setFinding' } as const;

/** An open point as people read it. `design` is the one that the point was found in. */
export function pointWords(point: ToldPoint, design: Design, t: Translate): PointWords {
  const place = placeOf(point, design, t);
  const { code, origin } = point;
  const values = { match: matchOf(point, design), count: point.count ?? 0, question: questionOf(point, t) };
  switch (origin) {
    case 'step':
    case 'review':
      return { text: sentence(`review.point.${code}`, values, t), advice: '', place };
    case 'coach':
    case 'workshop':
    case 'set': {
      const about = FINDINGS[origin];
      const [text, advice] = ['why', 'fix'].map((part) =>
        sentence(`coach.${about}.${code}.${part}`, values, t),
      );
      return { text: text ?? '', advice: advice ?? '', place };
    }
    default:
      // Written down by a newer version of the app: its code says more than nothing.
      return { text: code, advice: '', place };
  }
}

/** The words in question: an owner, a measure, a duty, an objective, what the coach stumbled over. */
function matchOf({ text, dutyId, objectiveId, code }: ToldPoint, design: Design): string {
  const { duties, objectives } = itemsOf(design);
  if (code === 'duty-uncovered') return duties.get(dutyId ?? '')?.text ?? '';
  return objectives.get(objectiveId ?? '')?.text ?? text;
}

function questionOf({ field }: ToldPoint, t: Translate): string {
  return field === 'relevant' || field === 'measurable' ? t(`review.answers.${field}`) : '';
}

const MOST_KPIS = 3;

function placeOf({ departmentId, kpiIds }: ToldPoint, design: Design, t: Translate): string {
  const { departments, kpis } = itemsOf(design);
  const department = departments.get(departmentId ?? '')?.name;
  const named = kpiIds.slice(0, MOST_KPIS).map((id) => {
    const kpi = kpis.get(id);
    return kpi ? `${kpi.code} ${kpi.name || t('kpis.unnamed')}`.trim() : '–';
  });
  const others = kpiIds.length - named.length;
  const more = others > 0 ? t('review.left.moreKpis', { count: others }) : '';
  return [department, ...named, more].filter(Boolean).join(' · ');
}
