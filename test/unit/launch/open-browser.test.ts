import { describe, expect, it } from 'vitest';
import { browserStart, openBrowser } from '../../../electron/launch/open-browser';

const LINK = 'http://127.0.0.1:8080/start/abc';

describe('Opening the browser', () => {
  it('hands the address to a program of the system as one word, without a shell', () => {
    expect(browserStart(LINK, 'linux', { DISPLAY: ':0' })).toEqual({
      command: 'xdg-open',
      parameters: [LINK],
    });
    expect(browserStart(LINK, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })?.parameters).toEqual([LINK]);
    expect(browserStart(LINK, 'darwin', {})).toEqual({ command: 'open', parameters: [LINK] });
    const onWindows = browserStart(LINK, 'win32', { SystemRoot: 'D:\\Windows' });
    expect(onWindows?.command).toContain('rundll32.exe');
    expect(onWindows?.parameters).toEqual(['url.dll,FileProtocolHandler', LINK]);
  });

  it('is not tried on Linux without a screen', async () => {
    expect(browserStart(LINK, 'linux', {})).toBeUndefined();
    if (process.platform === 'linux') expect(await openBrowser(LINK, {})).toBe(false);
  });
});
