import type { Signer } from '../../shared/domain/versions/sign';
import { workshopStage } from '../../shared/domain/versions/stage';
import type { AppSession } from './session';

/** Signs what is on screen and saves it at once; a version is only called signed when the disk has it. */
export async function signAndSave(session: AppSession, signer: Signer): Promise<void> {
  if (!session.documents.sign(signer)) return;
  const { open } = session.documents.getState();
  const isSaved = await session.autosave.flush();
  if (!open || !isSaved) return;
  const { kind, number } = workshopStage(open.workshop);
  if (kind === 'signed') session.notify({ message: 'versionSigned', values: { number: String(number) } });
}
