import type { Signer } from '../../shared/domain/versions/sign';
import { workshopStage } from '../../shared/domain/versions/stage';
import type { Notice } from './interface-store';
import type { AppSession } from './session';

/** Signs what is on screen and saves it at once; "signed" is only said when the disk has it. */
export async function signAndSave(session: AppSession, signer: Signer): Promise<void> {
  if (!session.documents.sign(signer)) return;
  const { open } = session.documents.getState();
  const isSaved = await session.autosave.flush();
  if (open && isSaved) session.notify(signedNotice(workshopStage(open.workshop), signer));
}

function signedNotice({ kind, number }: ReturnType<typeof workshopStage>, { role, name }: Signer): Notice {
  if (kind === 'signed') return { message: 'versionSigned', values: { number: String(number) } };
  return { message: role === 'ceo' ? 'ceoSigned' : 'cooSigned', values: { name } };
}
