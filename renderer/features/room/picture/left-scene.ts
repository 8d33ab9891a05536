import type { Design } from '../../../../shared/domain/schema/design';
import type { Language } from '../../../../shared/domain/schema/primitives';
import { translator } from '../../../../shared/i18n/i18n';
import { groupPoints } from '../../review/left/group-points';
import { pointWords } from '../../review/left/point-words';
import { openPointsOf } from '../../review/open-points-of';
import type { LeftScene } from './room-picture';
import { stretchAround } from './stretch';

/** What is left before signing, without the advice on it, which is the facilitator's. */
export function leftScene(design: Design, language: Language): LeftScene {
  const groups = groupPoints(openPointsOf(design));
  const t = translator(language);
  const points = stretchAround(groups, null).items.map(({ first, points: { length } }) => {
    const { text, place } = pointWords(first, design, t);
    return { severity: first.severity, text, place: length > 1 ? '' : place, kpis: length > 1 ? length : 0 };
  });
  return { kind: 'left', points, total: groups.length };
}
