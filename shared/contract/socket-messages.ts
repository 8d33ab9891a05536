import { z } from '../zod';

/** Where a window of the web host listens for events. */
export const EVENTS_PATH = '/events';

/** Numbers a subscription within one window. */
const id = z.int().min(1);

/** What a window says on its event socket. */
export const windowMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('subscribe'), id, name: z.string().max(100), payload: z.unknown() }),
  z.object({ kind: z.literal('unsubscribe'), id }),
]);
export type WindowMessage = z.infer<typeof windowMessageSchema>;

/** What the host says. After `closing` a window saves what it holds, then closes the socket. */
export const hostMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), id, event: z.unknown() }),
  z.object({ kind: z.literal('refused'), id }),
  z.object({ kind: z.literal('closing') }),
]);
export type HostMessage = z.infer<typeof hostMessageSchema>;
