import type { AppApi } from '../../../shared/contract/contract';
import {
  type OwnLibrary,
  ownEntrySchema,
  withOwnEntry,
  withoutOwnEntry,
} from '../../../shared/library/own-entries';
import { createKeptFile } from '../kept-file';
import type { Workspace } from '../workshops/workspace';
import { OWN_LIBRARY_FILE, ownLibraryFile } from './own-library';

type LibraryCalls = Pick<AppApi, 'library.list' | 'library.keep' | 'library.remove'>;

/** Own entries of the KPI library, kept across workshops. */
export function libraryCalls(workspace: Pick<Workspace, 'disk' | 'folder' | 'queue'>): LibraryCalls {
  const file = createKeptFile(ownLibraryFile, workspace);
  return {
    'library.list': async () => shown(await file.read()),
    'library.keep': async ({ entry }) => {
      const whole = ownEntrySchema.parse(entry);
      return shown(await file.change((library) => withOwnEntry(library, whole)));
    },
    'library.remove': async ({ id }) => shown(await file.change((library) => withoutOwnEntry(library, id))),
  };
}

function shown({ entries }: OwnLibrary) {
  return { fileName: OWN_LIBRARY_FILE, entries };
}
