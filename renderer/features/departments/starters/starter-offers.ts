import { dutiesOf, type TakenStarter } from '../../../../shared/domain/edits/starters';
import type { Department } from '../../../../shared/domain/schema/organisation';
import type { Language } from '../../../../shared/domain/schema/primitives';
import { folded } from '../../../../shared/domain/text';
import { starterDepartments } from '../../../../shared/library/starter-departments';

/** A starter department as it is offered to one company, in the language of the screen. */
export interface StarterOffer {
  readonly id: string;
  readonly name: string;
  readonly isThere: boolean;
  readonly duties: readonly OfferedDuty[];
}

interface OfferedDuty {
  readonly text: string;
  readonly idealOutcome: string;
  readonly isThere: boolean;
}

/** What is ticked: for each department that is taken, the places of its duties that are. */
export type Ticked = ReadonlyMap<string, ReadonlySet<number>>;

export function starterOffers(departments: readonly Department[], language: Language): StarterOffer[] {
  return starterDepartments.map(({ id, name, duties }) => {
    const known = dutiesOf(departments, name[language]);
    return {
      id,
      name: name[language],
      isThere: known !== null,
      duties: duties.map(({ text, idealOutcome }) => ({
        text: text[language],
        idealOutcome: idealOutcome[language].replaceAll('{n}', '…'),
        isThere: known?.has(folded(text[language])) ?? false,
      })),
    };
  });
}

/** Takes a department with all the duties it lacks, or leaves it. */
export function tickDepartment(ticked: Ticked, { id, duties }: StarterOffer, isTaken: boolean): Ticked {
  const next = new Map(ticked);
  const lacking = duties.flatMap(({ isThere }, index) => (isThere ? [] : [index]));
  if (isTaken) next.set(id, new Set(lacking));
  else next.delete(id);
  return next;
}

/** Takes or leaves one duty; a department whose last duty is left stays taken, by its name alone, unless it is there. */
export function tickDuty(
  ticked: Ticked,
  { id, isThere }: StarterOffer,
  duty: number,
  isTaken: boolean,
): Ticked {
  const duties = new Set(ticked.get(id));
  if (isTaken) duties.add(duty);
  else duties.delete(duty);
  const next = new Map(ticked).set(id, duties);
  if (isThere && duties.size === 0) next.delete(id);
  return next;
}

export function takenStarters(offers: readonly StarterOffer[], ticked: Ticked): TakenStarter[] {
  return offers.flatMap(({ id, name, duties }) => {
    const taken = ticked.get(id);
    return taken ? [{ name, duties: duties.filter((_, index) => taken.has(index)) }] : [];
  });
}
