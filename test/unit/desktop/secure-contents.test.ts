import type { WebContents } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { secureContents } from '../../../electron/desktop/secure-contents';
import { anEvent, FakeContents } from '../../builders/fake-electron';

describe('a page of the desktop shell', () => {
  let contents: FakeContents;
  let opened: string[];

  function secured(hosts?: readonly string[]): FakeContents {
    const open = async (address: string) => void opened.push(address);
    const page = new FakeContents();
    secureContents(page as unknown as WebContents, open, hosts);
    return page;
  }
  function isDenied(event: string, fields: object = {}): boolean {
    const happening = anEvent(fields);
    contents.emit(event, happening);
    return happening.defaultPrevented;
  }

  beforeEach(() => {
    opened = [];
    contents = secured();
  });

  it.each([
    'https://example.com/',
    'file:///home/x.html',
    'app://workshop/assets/a.js',
    'app://elsewhere/',
    'javascript:alert(1)',
  ])('does not navigate to %s', (url) => {
    expect(isDenied('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
  });

  it('may be loaded afresh, wherever in the app it stands', () => {
    const url = 'app://workshop/#/workshop/abc/kpis';
    expect(isDenied('will-frame-navigate', { url, isMainFrame: true })).toBe(false);
  });

  it('holds no frame that shows itself', () => {
    expect(isDenied('will-frame-navigate', { url: 'app://workshop/', isMainFrame: false })).toBe(true);
  });

  it('follows no redirect and attaches no webview', () => {
    expect(isDenied('will-redirect', { url: 'app://workshop/' })).toBe(true);
    expect(isDenied('will-attach-webview')).toBe(true);
  });

  it.each(['https://example.com/', 'app://workshop/', 'mailto:a@example.com', 'not an address'])(
    'opens no window and no browser for %s',
    (url) => {
      expect(contents.openWindow({ url })).toEqual({ action: 'deny' });
      expect(opened).toEqual([]);
    },
  );

  it('hands only https addresses of the list to the browser', () => {
    contents = secured(['help.example']);
    for (const url of ['https://help.example/a', 'http://help.example/a', 'https://help.example.evil/']) {
      expect(contents.openWindow({ url })).toEqual({ action: 'deny' });
    }
    expect(opened).toEqual(['https://help.example/a']);
  });

  it('makes no direct connection by WebRTC', () => {
    expect(contents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });
});
