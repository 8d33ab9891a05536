import { z } from '../../../shared/zod';
import type { PageMessage } from './channels';

const origin = { document: z.string().min(1).max(64), id: z.int().min(0) };
const asked = { ...origin, name: z.string().max(100), payload: z.unknown() };

/** Everything that arrives from the page fits this, or is refused. */
export const pageMessageSchema: z.ZodType<PageMessage> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('request'), ...asked }),
  z.object({ kind: z.literal('subscribe'), ...asked }),
  z.object({ kind: z.literal('stop'), ...origin }),
  z.object({ kind: z.literal('closing-done'), ...origin }),
]);
