import type { Language } from '../../../../shared/domain/schema/primitives';
import type { AppSession } from '../../../state/session';

/** Makes a copy of a workshop to play the session on, and goes to where sessions begin. */
export async function rehearse(session: AppSession, handle: string, language: Language): Promise<void> {
  const copy = await session.api['workshops.rehearse']({ handle, language });
  session.go({ screen: 'workshop', handle: copy.handle, step: 'concept' });
}
