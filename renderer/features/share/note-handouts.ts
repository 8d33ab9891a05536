import type { Handout } from '../../../shared/domain/schema/record';
import type { OpenDocument } from '../../state/document-store';
import type { AppSession } from '../../state/session';

/** What is known of a file that was made, before it is noted. */
export type HandoutNote = Pick<Handout, 'kind' | 'fileName' | 'language' | 'departmentId' | 'archive'>;

/** Notes in the record what was made from a save; what was made together shares its moment. */
export function noteHandouts(session: AppSession, from: OpenDocument, notes: readonly HandoutNote[]): void {
  if (notes.length === 0) return;
  const now = session.documents.getState().open;
  // A read-only workshop stays as it is, and another one that was opened meanwhile has nothing to do with it.
  if (now?.handle !== from.handle || now.isReadOnly) return;
  const { revision } = from.saved.stamp;
  const at = session.now();
  const entries = notes.map((note) => ({ ...note, id: session.newId(), revision, at }));
  session.documents.appendToRecord((record) => ({ ...record, handouts: [...record.handouts, ...entries] }));
}
