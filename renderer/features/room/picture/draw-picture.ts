import { assertNever } from '../../../../shared/assert-never';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { isBlank } from '../../../../shared/domain/text';
import { plannedCards } from '../../../../shared/library/card-plan';
import { exercisePicture } from '../../concept/parts/exercise-picture';
import { shownCards } from '../../concept/use-shown-cards';
import { gridScene } from './grid-scene';
import { kpisStepScene } from './kpis-scene';
import { reviewScene } from './review-scene';
import type { RoomPicture, RoomScene } from './room-picture';
import type { RoomSubject } from './room-subject';
import { sharedScene } from './shared-scene';
import { stepTime } from './step-time';
import { structureScene } from './structure-scene';
import { trackScene } from './track-scene';

/** The room's picture of that: only what the step shows to everyone. */
export function drawPicture(subject: RoomSubject): RoomPicture {
  const { workshop, step, language } = subject;
  const { company, period } = workshop.design;
  return {
    language,
    company,
    period: period.label,
    ...(workshop.rehearsalOf !== undefined && { isRehearsal: true }),
    step,
    time: stepTime(workshop, step),
    isClockRunning: workshop.session.clock.runningSince !== null,
    scene: drawScene(subject),
  };
}

function drawScene(subject: RoomSubject): RoomScene {
  const { step, workshop, view, place } = subject;
  switch (step) {
    case 'prepare':
      return { kind: 'welcome', objectives: objectivesOf(workshop) };
    case 'concept':
      return conceptScene(subject);
    case 'departments':
      // What an interview brings up is the facilitator's until it stands in the grid.
      return view.departmentView === 'structure'
        ? structureScene(workshop.design)
        : gridScene(workshop.design, place.row);
    case 'kpis':
      return kpisStepScene(subject);
    case 'review':
      return reviewScene(subject);
    case 'share':
      return sharedScene(workshop, subject.language);
    case 'track':
      return trackScene(subject);
    default:
      return assertNever(step);
  }
}

function objectivesOf({ design }: Workshop): string[] {
  return design.objectives.map(({ text }) => text).filter((text) => !isBlank(text));
}

/** The exercise that is open, or else the card. */
function conceptScene({ workshop, view }: RoomSubject): RoomScene {
  const exercise = exercisePicture(workshop, view);
  if (exercise) return { kind: 'exercise', ...exercise };
  const planned = plannedCards(workshop.session);
  return { kind: 'card', card: shownCards(planned, view.selectedCardId, null).current.id };
}
