import { useMemo } from 'react';
import { type WorkshopStage, workshopStage } from '../../../shared/domain/versions/stage';
import { useDesign, useWorkshop } from '../../app/session-context';

/** How far the open workshop is on its way to a signed version. */
export function useStage(): WorkshopStage {
  const design = useDesign((all) => all);
  const record = useWorkshop((workshop) => workshop.record);
  return useMemo(() => workshopStage({ design, record }), [design, record]);
}
