import type { CommandLine, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { closeNetwork, secureSession } from '../../../electron/desktop/secure-session';
import { app, FakeSession } from '../../builders/fake-electron';

const guarded = new FakeSession();
secureSession(guarded as unknown as Session, false);

function isBlocked(url: string, session = guarded): boolean {
  let isCancelled = false;
  session.beforeRequest({ url }, ({ cancel }) => (isCancelled = cancel === true));
  return isCancelled;
}

/** Whether a permission is given when it is asked for, and when it is used. */
function isGranted(permission: string, address = 'app://workshop/'): [asked: boolean, used: boolean] {
  let isGivenWhenAsked = true;
  const answer = (granted: boolean) => void (isGivenWhenAsked = granted);
  guarded.mayRequest({}, permission, answer, { requestingUrl: address });
  return [isGivenWhenAsked, guarded.mayUse({}, permission, address)];
}

describe('the session of the desktop shell', () => {
  it.each(['media', 'geolocation', 'clipboard-read', 'fullscreen', 'openExternal', 'system-wake-lock'])(
    'refuses the permission %s',
    (permission) => expect(isGranted(permission)).toEqual([false, false]),
  );

  it('lets the screen stay awake, and only for the page of the app', () => {
    expect(isGranted('screen-wake-lock')).toEqual([true, true]);
    expect(isGranted('screen-wake-lock', 'https://example.com/')).toEqual([false, false]);
    expect(isGranted('screen-wake-lock', '')).toEqual([false, false]);
  });

  it('has no device to begin with', () => {
    expect(guarded.mayUseDevice()).toBe(false);
  });

  it.each([
    'https://example.com/',
    'http://127.0.0.1:8080/',
    'ws://localhost/',
    'file:///etc/passwd',
    'app://elsewhere/index.html',
    'blob:https://example.com/1',
    'devtools://devtools/bundled/x.js',
  ])('blocks %s', (url) => expect(isBlocked(url)).toBe(true));

  it.each([
    'app://workshop/',
    'app://workshop/assets/a.js',
    'data:image/png;base64,AA',
    'blob:app://workshop/1',
  ])('lets the page have %s', (url) => expect(isBlocked(url)).toBe(false));

  it('lets developers, and only them, have their tools', () => {
    const developing = new FakeSession();
    secureSession(developing as unknown as Session, true);
    expect(isBlocked('devtools://devtools/bundled/x.js', developing)).toBe(false);
    expect(isBlocked('https://example.com/', developing)).toBe(true);
  });

  it('fetches no spelling dictionaries and resolves no host', () => {
    closeNetwork(app.commandLine as unknown as CommandLine);
    expect(guarded.isSpellChecking).toBe(false);
    expect(app.done).toContain('switch host-resolver-rules=MAP * ~NOTFOUND');
  });
});
