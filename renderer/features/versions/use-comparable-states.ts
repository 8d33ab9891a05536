import { useDeferredValue, useMemo } from 'react';
import type { Design } from '../../../shared/domain/schema/design';
import { workshopStage } from '../../../shared/domain/versions/stage';
import { useWorkshop } from '../../app/session-context';

/** A state of the design that can be compared: a signed version, or what stands now. */
export interface ComparableState {
  /** As a choice's value: the version's number, or `draft`. */
  readonly key: string;
  readonly number: number;
  readonly kind: 'version' | 'draft' | 'half-signed';
  readonly design: Design;
}

/** The oldest first; what stands now comes last, where it is not a version itself. */
export function useComparableStates(): readonly ComparableState[] {
  const design = useWorkshop((workshop) => workshop.design);
  const record = useWorkshop((workshop) => workshop.record);
  // A large workshop takes a moment to compare; typing does not wait for it.
  const shownDesign = useDeferredValue(design);
  const shownRecord = useDeferredValue(record);
  return useMemo(() => {
    const stage = workshopStage({ design: shownDesign, record: shownRecord });
    const versions = shownRecord.versions
      .toSorted((one, other) => one.number - other.number)
      .map((version): ComparableState => {
        return {
          key: String(version.number),
          number: version.number,
          kind: 'version',
          design: version.design,
        };
      });
    if (stage.kind === 'signed') return versions;
    const { number, kind } = stage;
    return [...versions, { key: 'draft', number, kind, design: shownDesign }];
  }, [shownDesign, shownRecord]);
}
