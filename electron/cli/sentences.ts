import { AppError } from '../../shared/errors';
import { en } from '../../shared/i18n/en/catalogue';
import { errorSentence, sentence } from '../../shared/i18n/error-sentence';
import type { Translate } from '../../shared/i18n/i18n';

/** What went wrong, for a terminal: most sentences of the app speak of a window that is not there. */
export function cliSentence(error: AppError, t: Translate): string {
  if (!Object.hasOwn(en.cli.errors, error.code)) return errorSentence(error, t);
  return sentence(`cli.errors.${error.code}`, error.details, t);
}

/** One line of complaint, whatever stands in a file's name. */
export function complaint(error: unknown, t: Translate): string {
  const known = asAppError(error);
  return `error ${known.code}: ${cliSentence(known, t)}`.replace(/\s+/g, ' ');
}

export function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal', { reason: String(error) });
}
