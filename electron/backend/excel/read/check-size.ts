import { AppError } from '../../../../shared/errors';
import { READ_LIMITS } from './limits';

/** Refuses a file by its size alone, before anyone holds it in memory. */
export function checkSize(size: number, file?: string): void {
  if (size <= READ_LIMITS.fileBytes) return;
  const megabytes = READ_LIMITS.fileBytes / 1024 / 1024;
  throw new AppError('workbook-too-large', { megabytes, ...(file !== undefined && { file }) });
}
