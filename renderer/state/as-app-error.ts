import { AppError } from '../../shared/errors';

/** Anything thrown, as an error that people can be told about. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal', {}, { cause: error });
}
