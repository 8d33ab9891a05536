import { describe, expect, it } from 'vitest';
import { aWebHost, enter } from '../../builders/a-web-host';

const open = (link: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(link, { redirect: 'manual', headers, method });

describe('A link to the web host', () => {
  it('leads to a clean address, with a cookie that scripts and other sites cannot use', async () => {
    const { newLink, port } = await aWebHost();
    const link = newLink();
    expect(link).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/start/[\\w-]{22}$`));
    const { status, headers } = await open(link);
    expect(status).toBe(303);
    expect(headers.get('location')).toBe('/');
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(new RegExp(`^kpiw_${port}=[\\w-]{22}; Path=/; HttpOnly; SameSite=Strict$`)),
    ]);
  });

  it('opens once', async () => {
    const { newLink } = await aWebHost();
    const link = newLink();
    expect((await open(link)).status).toBe(303);
    const again = await open(link, { Accept: 'text/html' });
    expect(again.status).toBe(403);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('opens again for the browser that has used it', async () => {
    const { newLink } = await aWebHost();
    const link = newLink();
    const Cookie = await enter(link);
    const again = await open(link, { Cookie });
    expect(again.status).toBe(303);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('survives a program that only looks at it', async () => {
    const { newLink } = await aWebHost();
    const link = newLink();
    expect((await open(link, {}, 'HEAD')).status).toBe(403);
    const Cookie = await enter(newLink());
    expect((await open(link, { Cookie }, 'HEAD')).status).toBe(405);
    expect((await open(link)).status).toBe(303);
  });

  it('is one of many, each good for itself, and cannot be guessed', async () => {
    const { newLink, port } = await aWebHost();
    const links = [newLink(), newLink(), newLink()];
    expect(new Set(links).size).toBe(3);
    for (const wrong of ['', 'x', 'x'.repeat(22), `${links[0]?.slice(-22)}x`, '../', `${'x'.repeat(22)}/`]) {
      expect((await open(`http://127.0.0.1:${port}/start/${wrong}`)).status).toBe(403);
    }
    for (const link of links) expect((await open(link)).status).toBe(303);
  });

  it('helps a person who has none, in both languages', async () => {
    const { port } = await aWebHost();
    const answer = await open(`http://127.0.0.1:${port}/`, { Accept: 'text/html,*/*' });
    expect(answer.status).toBe(403);
    const page = await answer.text();
    expect(page).toContain('<section lang="en">');
    expect(page).toContain('<section lang="id">');
    expect(page.match(/npm start/g)).toHaveLength(2);
    const nonce = /<style nonce="([\w-]+)">/.exec(page)?.[1];
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
  });
});
