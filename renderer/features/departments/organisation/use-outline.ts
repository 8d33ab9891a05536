import { useMemo } from 'react';
import { organisationOutline, type OutlineRow } from '../../../../shared/domain/organisation-outline';
import type { Participant } from '../../../../shared/domain/schema/organisation';
import { useDesign } from '../../../app/session-context';

/** The organisation as it stands now, line by line. */
export function useOutline(): OutlineRow[] {
  const departments = useDesign((design) => design.departments);
  return useMemo(() => organisationOutline({ departments }), [departments]);
}

/** The participants by id; a head that is not among them is none. */
export function usePeople(): ReadonlyMap<string | null, Participant> {
  const participants = useDesign((design) => design.participants);
  return useMemo(() => new Map(participants.map((person) => [person.id, person])), [participants]);
}
