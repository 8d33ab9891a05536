import { type ListMappings, listMappingsFormat } from '../../../shared/lists/list-mappings';
import type { KeptFileKind } from '../kept-file';

export const LIST_MAPPINGS_FILE = 'List Mappings.json';
/** Far more than the mappings that are kept at most. */
export const MAX_LIST_MAPPINGS_BYTES = 1024 * 1024;

/** The file in which it stands how people mapped their lists of KPIs. */
export const listMappingsFile: KeptFileKind<ListMappings> = {
  fileName: LIST_MAPPINGS_FILE,
  maxBytes: MAX_LIST_MAPPINGS_BYTES,
  format: listMappingsFormat,
  subject: 'mappings',
};
