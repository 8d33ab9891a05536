import type { Clock, NewId } from '../ports';
import type { Action, ParkedQuestion, Session } from '../schema/session';
import { isBlank } from '../text';

/** What is noted beside the work: questions for later, decisions, and who does what by when. */
export const NOTE_LISTS = ['parkingPlace', 'decisions', 'actions'] as const;
export type NoteList = (typeof NOTE_LISTS)[number];

/** What is noted in a list. */
export type Note<List extends NoteList> = Session[List][number];

type Lists = Pick<Session, NoteList>;

/** Parks a question or keeps a decision; a blank one leaves everything as it was. */
export function addText(
  session: Session,
  list: 'parkingPlace' | 'decisions',
  text: string,
  newId: NewId,
  now: Clock['now'],
): Session {
  if (isBlank(text)) return session;
  const note: ParkedQuestion = { id: newId(), text: text.trim(), at: now() };
  return { ...session, [list]: [...session[list], note] };
}

export type NewAction = Pick<Action, 'what' | 'who' | 'by'>;

/** Nothing written yet. */
export const EMPTY_NOTE: NewAction = { what: '', who: '', by: null };

/** Keeps an action; one that says nothing leaves everything as it was. */
export function addAction(session: Session, { what, who, by }: NewAction, newId: NewId): Session {
  if (isBlank(what)) return session;
  const action: Action = { id: newId(), what: what.trim(), who: who.trim(), by, done: false };
  return { ...session, actions: [...session.actions, action] };
}

export function updateNote<List extends NoteList>(
  session: Session,
  list: List,
  id: string,
  patch: Partial<Omit<Note<List>, 'id'>>,
): Session {
  const notes: readonly Note<NoteList>[] = session[list];
  return withNotes(
    session,
    list,
    notes.map((note) => (note.id === id ? { ...note, ...patch } : note)),
  );
}

/** A note that was removed, with its place, so that it can come back. */
export interface RemovedNote {
  readonly list: NoteList;
  readonly note: Note<NoteList>;
  readonly index: number;
}

export function findNote(session: Lists, list: NoteList, id: string): RemovedNote | null {
  const notes: readonly Note<NoteList>[] = session[list];
  const index = notes.findIndex((note) => note.id === id);
  const note = notes[index];
  return note ? { list, note, index } : null;
}

export function removeNote(session: Session, list: NoteList, id: string): Session {
  const notes: readonly Note<NoteList>[] = session[list];
  return withNotes(
    session,
    list,
    notes.filter((note) => note.id !== id),
  );
}

/** Brings a note back to where it was; one that is there already stays alone. */
export function bringBack(session: Session, { list, note, index }: RemovedNote): Session {
  const notes: readonly Note<NoteList>[] = session[list];
  if (notes.some(({ id }) => id === note.id)) return session;
  return withNotes(session, list, notes.toSpliced(index, 0, note));
}

/** What a note says, whichever list it is in. */
export function noteText(note: Note<NoteList>): string {
  return 'what' in note ? note.what : note.text;
}

export function noteCount(session: Lists): number {
  return NOTE_LISTS.reduce((count, list) => count + session[list].length, 0);
}

function withNotes(session: Session, list: NoteList, notes: readonly Note<NoteList>[]): Session {
  return { ...session, [list]: notes };
}
