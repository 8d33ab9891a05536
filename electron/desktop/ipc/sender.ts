import type { WebFrameMain } from 'electron';
import { isAppAddress } from '../app-address';

/** Whether a message comes from the app's own page: its top frame, served from the app's address. */
export function isOwnPage(frame: Pick<WebFrameMain, 'parent' | 'url'> | null): boolean {
  return frame !== null && frame.parent === null && isAppAddress(frame.url);
}
