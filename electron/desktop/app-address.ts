/** The page lives at an address of its own, never `file://`, so that it has an origin. */
export const APP_SCHEME = 'app';
const APP_HOST = 'workshop';
export const START_ADDRESS = `${APP_SCHEME}://${APP_HOST}/`;

export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST;
}

/** The page itself, whatever stands behind `#`: asking for it again is a reload. */
export function isStartAddress(address: string): boolean {
  return address.split('#')[0] === START_ADDRESS;
}
