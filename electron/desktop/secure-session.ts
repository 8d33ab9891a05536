import type { CommandLine, Session } from 'electron';
import { isAppAddress } from './app-address';

/** The one thing that the page may ask of the system: a screen that stays awake while a session runs. */
const ALLOWED = 'screen-wake-lock';

/** Takes every other permission and every way to the network from the session that the page runs in. */
export function secureSession(session: Session, hasDevTools: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(permission === ALLOWED && isAppAddress(requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === ALLOWED && isAppAddress(origin),
  );
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
