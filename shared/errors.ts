/**
 * Every way a call can fail, as a code. The catalogues hold a sentence for each that says what
 * happened, what was kept and what to do.
 */
export const ERROR_CODES = [
  'bad-request',
  'internal',
  'unreachable',
  'cancelled',
  'not-found',
  'file-damaged',
  'file-foreign',
  'file-too-new',
  'file-too-large',
  'folder-missing',
  'read-only',
  'disk-full',
  'file-busy',
  'storage-failed',
  'changed-on-disk',
  'name-invalid',
  'target-exists',
  'nothing-to-open',
  'port-in-use',
  'library-damaged',
  'library-too-new',
  'library-too-large',
  'library-full',
  'mappings-damaged',
  'mappings-too-new',
  'mappings-too-large',
  'mappings-full',
  'plans-damaged',
  'plans-too-new',
  'plans-too-large',
  'plans-full',
  'no-departments',
  'workbook-encrypted',
  'workbook-old-format',
  'workbook-foreign',
  'workbook-packed',
  'workbook-damaged',
  'workbook-empty',
  'workbook-too-large',
  'workbook-too-many-parts',
  'workbook-inflates',
  'workbook-entities',
  'workbook-too-full',
  'workbook-too-slow',
  'workbook-too-heavy',
  'no-workbooks',
  'returned-twice',
  'return-no-pack',
  'return-damaged',
  'return-too-new',
  'return-other-workshop',
  'return-department-gone',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Facts that the sentence of an error may name. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** A broken promise, with a code that people's sentences are looked up by. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: { cause?: unknown }) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
