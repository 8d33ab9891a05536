import type { WebContents } from 'electron';
import { isStartAddress } from './app-address';

/** Hosts that may be opened in the person's browser. None: the app needs nothing from outside. */
const EXTERNAL_HOSTS: readonly string[] = [];

export type OpenExternal = (address: string) => Promise<void>;

/** Keeps a page where it is: it goes nowhere, opens nothing and embeds nothing. */
export function secureContents(
  contents: WebContents,
  openExternal: OpenExternal,
  hosts: readonly string[] = EXTERNAL_HOSTS,
): void {
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isStartAddress(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isAllowedOutside(url, hosts)) void openExternal(url);
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function isAllowedOutside(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' && hosts.includes(host);
}
