import { NOTE_LISTS, type NoteList } from '../../../shared/domain/parking/parking';

/** Opens the dialog, and then goes through its lists. */
export const NOTE_KEY = 'F8';

/** The heading above all notes. */
export const NOTES_ID = 'session-notes';

/** The list after this one, and the first after the last. */
export function nextList(list: NoteList | null): NoteList {
  const place = list === null ? -1 : NOTE_LISTS.indexOf(list);
  return NOTE_LISTS[(place + 1) % NOTE_LISTS.length] ?? NOTE_LISTS[0];
}
