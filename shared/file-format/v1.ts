/**
 * Format 1. While it is the newest, its schema is the domain's own; the day format 2 is born, a
 * frozen copy moves here and a migration leads from it. The golden files in `test/files/formats`
 * hold that line.
 */
export { isFitting as isFittingV1, workshopSchema as workshopSchemaV1 } from '../domain/schema/workshop';
