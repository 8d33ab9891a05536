import type { AppError } from '../../../shared/errors';
import { useSession } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';
import { offerDownload } from '../../ui/offer-download';

/** What people do with a file that was made; `onError` hears what could not be done. */
export function useFileActions(onError: (error: AppError) => void) {
  const { api } = useSession();
  const attempt = (action: Promise<unknown>) =>
    void action.catch((reason: unknown) => onError(asAppError(reason)));
  const download = async (handle: string) => {
    const { fileName, bytes } = await api['exports.download']({ handle });
    offerDownload(fileName, bytes);
  };
  return {
    open: (handle: string) => attempt(api['exports.open']({ handle })),
    showInFolder: (handle: string) => attempt(api['exports.show-in-folder']({ handle })),
    download: (handle: string) => attempt(download(handle)),
  };
}
