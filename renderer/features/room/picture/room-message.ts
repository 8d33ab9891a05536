import { z } from '../../../../shared/zod';
import { roomPictureSchema } from './room-picture';

/** The channel between the windows of one origin; no backend is involved. */
export const ROOM_CHANNEL = 'kpi-workshop room';

const VERSION = 1;
const id = z.string().min(1).max(64);

const messageSchema = z.discriminatedUnion('kind', [
  /** A room view that has just opened, or that heard a new speaker, asks what is shown, and says whether it is blank. */
  z.object({
    version: z.literal(VERSION),
    kind: z.literal('hello'),
    room: id,
    isBlank: z.boolean().default(false),
  }),
  /** A room view goes. */
  z.object({ version: z.literal(VERSION), kind: z.literal('bye'), room: id }),
  /** The facilitator now works in this window, so that the others fall silent. */
  z.object({ version: z.literal(VERSION), kind: z.literal('claim'), speaker: id }),
  /** What the room sees from now on; null where no workshop is open. */
  z.object({
    version: z.literal(VERSION),
    kind: z.literal('picture'),
    speaker: id,
    isBlank: z.boolean(),
    picture: roomPictureSchema.nullable(),
  }),
  /** Somebody blanked the room, or brought it back. */
  z.object({ version: z.literal(VERSION), kind: z.literal('blank'), isBlank: z.boolean() }),
]);

type WithVersion = z.infer<typeof messageSchema>;
type WithoutVersion<Message> = Message extends unknown ? Omit<Message, 'version'> : never;
/** What the facilitator's windows and the room views say to each other. */
export type RoomMessage = WithoutVersion<WithVersion>;

export function writeMessage(message: RoomMessage): unknown {
  return { version: VERSION, ...message };
}

/** Null for what is damaged, foreign or of another version: the room keeps what it shows. */
export function readMessage(data: unknown): RoomMessage | null {
  return messageSchema.safeParse(data).data ?? null;
}
