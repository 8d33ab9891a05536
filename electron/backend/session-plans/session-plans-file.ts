import { type KeptPlans, keptPlansFormat } from '../../../shared/session-plans/kept-plans';
import type { KeptFileKind } from '../kept-file';

export const SESSION_PLANS_FILE = 'Session Plans.json';
/** Hundreds of plans. */
export const MAX_SESSION_PLANS_BYTES = 1024 * 1024;

/** The file of people's session plans. */
export const sessionPlansFile: KeptFileKind<KeptPlans> = {
  fileName: SESSION_PLANS_FILE,
  maxBytes: MAX_SESSION_PLANS_BYTES,
  format: keptPlansFormat,
  subject: 'plans',
};
