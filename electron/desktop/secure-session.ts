import type { CommandLine, Session } from 'electron';
import { isAppAddress } from './app-address';

/** Takes every permission and every way to the network from the session that the page runs in. */
export function secureSession(session: Session, hasDevTools: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // The spelling checker would fetch its dictionaries.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, answer) => {
    const isAllowed = isOwnContent(request.url) || (hasDevTools && request.url.startsWith('devtools://'));
    answer({ cancel: !isAllowed });
  });
}

/** Lets no host name resolve, so that nothing in Chromium finds its way out either. */
export function closeNetwork(commandLine: CommandLine): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

function isOwnContent(address: string): boolean {
  if (isAppAddress(address)) return true;
  const { protocol, pathname } = new URL(address);
  return protocol === 'data:' || (protocol === 'blob:' && isAppAddress(pathname));
}
