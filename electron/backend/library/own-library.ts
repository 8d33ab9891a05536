import { type OwnLibrary, ownLibraryFormat } from '../../../shared/library/own-entries';
import type { KeptFileKind } from '../kept-file';

export const OWN_LIBRARY_FILE = 'KPI Library.json';
/** Thousands of entries. */
export const MAX_OWN_LIBRARY_BYTES = 5 * 1024 * 1024;

/** The file of people's own library entries. */
export const ownLibraryFile: KeptFileKind<OwnLibrary> = {
  fileName: OWN_LIBRARY_FILE,
  maxBytes: MAX_OWN_LIBRARY_BYTES,
  format: ownLibraryFormat,
  subject: 'library',
};
