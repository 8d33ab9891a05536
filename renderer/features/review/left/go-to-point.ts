import { type OfferedStep, STEPS } from '../../../../shared/domain/progress';
import type { OpenPoint } from '../../../../shared/domain/review/open-point';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import type { Translate } from '../../../../shared/i18n/i18n';
import type { AppSession } from '../../../state/session';
import { focusWhenThere } from '../../../ui/focus-when-there';
import { kpiView, type Place, placeOfPoint } from './place-of-point';

/** Goes where something can be done about a point: the step, the department, the KPI, the field. */
export function goToPoint(session: AppSession, point: OpenPoint, t: Translate): void {
  const { open } = session.documents.getState();
  if (open) goToPlace(session, placeOfPoint(point, open.workshop.design, t));
}

/** Opens a KPI's card. */
export function goToKpi(session: AppSession, kpi: Kpi): void {
  goToPlace(session, { step: 'kpis', view: kpiView(kpi), find: null });
}

function goToPlace(session: AppSession, { step, view, find }: Place): void {
  const { route } = session.view.getState();
  if (route.screen !== 'workshop') return;
  session.view.setState(view);
  session.go({ ...route, step: offered(step) });
  if (find) focusWhenThere(find);
}

/** A point of a step that the app does not offer leads to the review itself. */
function offered(step: Place['step']): OfferedStep {
  return STEPS.find((one) => one === step) ?? 'review';
}
