import type { Language } from '../../../../shared/domain/schema/primitives';
import { AppError } from '../../../../shared/errors';
import { hasUnsavedEdits } from '../../../state/document-store';
import type { AppSession } from '../../../state/session';

/** Where the originals of this window's rehearsals are: the list of workshops has none that lie elsewhere. */
const originals = new Map<string, string>();

/** Makes a copy of a workshop to play the session on, and goes to where sessions begin. */
export async function rehearse(session: AppSession, handle: string, language: Language): Promise<void> {
  await saveFirst(session);
  const copy = await session.api['workshops.rehearse']({ handle, language });
  originals.set(copy.handle, handle);
  session.go({ screen: 'workshop', handle: copy.handle, step: 'concept' });
}

/** What a rehearsal was made of, as long as this window remembers. */
export function madeOf(rehearsal: string): string | undefined {
  return originals.get(rehearsal);
}

/** What was typed last is rehearsed too; where it cannot be saved, people hear why before they leave it. */
async function saveFirst({ autosave, documents }: AppSession): Promise<void> {
  await autosave.flush();
  if (!hasUnsavedEdits(documents.getState().open)) return;
  const state = autosave.state.getState();
  throw state.kind === 'failed' ? state.error : new AppError('internal');
}
