import { type Note, type NoteList, noteText } from '../../../shared/domain/parking/parking';
import { isBlank } from '../../../shared/domain/text';
import type { Translate } from '../../../shared/i18n/i18n';

const LONGEST_NAME = 60;

/** What a note is called where it is spoken of: its beginning. */
export function noteName(note: Note<NoteList>, t: Translate): string {
  const text = noteText(note).trim();
  if (isBlank(text)) return t('parking.unnamed');
  const letters = [...text];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('').trimEnd()}…` : text;
}
