import {
  EMPTY_OWN_LIBRARY,
  type OwnLibrary,
  parseOwnLibrary,
  serialiseOwnLibrary,
} from '../../../shared/library/own-entries';
import type { KeptFileKind } from '../kept-file';

export const OWN_LIBRARY_FILE = 'KPI Library.json';
/** Thousands of entries. */
export const MAX_OWN_LIBRARY_BYTES = 5 * 1024 * 1024;

/** The file of people's own library entries. */
export const ownLibraryFile: KeptFileKind<OwnLibrary> = {
  fileName: OWN_LIBRARY_FILE,
  maxBytes: MAX_OWN_LIBRARY_BYTES,
  empty: EMPTY_OWN_LIBRARY,
  parse: (text) => {
    const result = parseOwnLibrary(text);
    return result.kind === 'ok' ? { kind: 'ok', content: result.library } : result;
  },
  serialise: serialiseOwnLibrary,
  codes: {
    damaged: 'library-damaged',
    tooNew: 'library-too-new',
    tooLarge: 'library-too-large',
    full: 'library-full',
  },
};
