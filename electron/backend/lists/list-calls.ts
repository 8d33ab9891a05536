import type { AppApi } from '../../../shared/contract/contract';
import { type ListMappings, listMappingSchema, withListMapping } from '../../../shared/lists/list-mappings';
import { createKeptFile } from '../kept-file';
import type { Workspace } from '../workshops/workspace';
import { LIST_MAPPINGS_FILE, listMappingsFile } from './list-mappings-file';

type ListCalls = Pick<AppApi, 'lists.mappings' | 'lists.keep-mapping'>;

/** How people mapped the columns of their lists of KPIs, kept across workshops. */
export function listCalls(workspace: Pick<Workspace, 'disk' | 'folder' | 'queue'>): ListCalls {
  const file = createKeptFile(listMappingsFile, workspace);
  return {
    'lists.mappings': async () => shown(await file.read()),
    'lists.keep-mapping': async ({ mapping }) => {
      const whole = listMappingSchema.parse(mapping);
      return shown(await file.change((all) => withListMapping(all, whole)));
    },
  };
}

function shown({ mappings }: ListMappings) {
  return { fileName: LIST_MAPPINGS_FILE, mappings };
}
