import type { Design } from '../../../../shared/domain/schema/design';
import { isBlank } from '../../../../shared/domain/text';
import type { CellContents } from './cell-contents';

/** Who waits for what others fill in, the facilitator before the COO; empty where nobody is named. */
export function sendTo(
  { participants }: Pick<Design, 'participants'>,
  { t }: Pick<CellContents, 't'>,
): string {
  const waiting = (['facilitator', 'coo'] as const).flatMap((role) =>
    participants.filter((person) => person.role === role && !isBlank(person.name)).slice(0, 1),
  );
  return waiting[0] ? `${waiting[0].name.trim()} (${t(`terms.role.${waiting[0].role}`)})` : '';
}
