import type { SampleName } from '../../contract/contract';
import type { Clock, NewId } from '../../domain/ports';
import type { Language } from '../../domain/schema/primitives';
import type { Workshop } from '../../domain/schema/workshop';
import { rehearsal } from './rehearsal/rehearsal';
import { school } from './school/school';
import type { WorkshopStory } from './story';
import { tellWorkshop } from './tell';

const STORIES: Readonly<Record<SampleName, WorkshopStory>> = { school, rehearsal };

/**
 * A sample workshop in one language: `school`, a student company with a finished set of KPIs;
 * `rehearsal`, a company whose KPIs still need a facilitator.
 */
export function createSample(name: SampleName, language: Language, newId: NewId, clock: Clock): Workshop {
  return tellWorkshop(STORIES[name], language, newId, clock);
}
