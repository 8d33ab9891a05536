import { keepUnknown, z } from '../../zod';

/** A random, immutable identifier. */
export const idSchema = z.string().min(1).max(64);

/** A calendar date as text, `YYYY-MM-DD`: never an instant, so no time zone can move it. */
export const calendarDateSchema = z.iso.date();
export type CalendarDate = z.infer<typeof calendarDateSchema>;

/** A moment in time, ISO 8601 in UTC. */
export const instantSchema = z.iso.datetime();
export type Instant = z.infer<typeof instantSchema>;

export const languageSchema = z.enum(['en', 'id']);
export type Language = z.infer<typeof languageSchema>;

/**
 * A number as a person gave it: what was typed, and what it was read as.
 * `value` is null where the text is no number; percent stays as typed (95 is 95 %).
 */
export const quantitySchema = keepUnknown({ value: z.number().nullable(), text: z.string() });
export type Quantity = z.infer<typeof quantitySchema>;
