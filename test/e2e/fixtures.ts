import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import type { Language } from '../../shared/domain/schema/primitives';
import { Facilitator } from './facilitator';
import { type RunningHost, startHost } from './start-host';

interface Options {
  /** The language the computer speaks, and so the app's first one. */
  readonly language: Language;
}

interface Fixtures {
  readonly host: RunningHost;
  /** What went wrong in any window; empty at the end of every test unless the test took it out. */
  readonly troubles: string[];
  /** The app on its home screen. */
  readonly app: Page;
  /** A person at that screen. */
  readonly facilitator: Facilitator;
  /** One more window on the same app. */
  readonly openWindow: () => Promise<Page>;
}

/** Tests against the real host in a real browser. Any violation of the content security policy fails them. */
export const test = base.extend<Fixtures & Options>({
  language: ['en', { option: true }],
  locale: async ({ language }, provide) => provide(language === 'id' ? 'id-ID' : 'en-GB'),

  host: async ({ language }, provide) => {
    const host = await startHost(language);
    await provide(host);
    const code = await host.stop();
    await host.remove();
    expect(code, `the host ends cleanly:\n${host.printed.join('\n')}`).toBe(0);
  },

  troubles: async ({ context }, provide) => {
    const troubles: string[] = [];
    await watch(context, troubles);
    await provide(troubles);
    expect(troubles, 'no window had trouble').toEqual([]);
  },

  app: async ({ page, host, troubles }, provide) => {
    expect(troubles).toEqual([]);
    await page.goto(host.link);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await provide(page);
    // The host waits for open windows to save; a closed one has nothing to say any more.
    await page.close();
  },

  facilitator: async ({ app, language }, provide) => provide(new Facilitator(app, language)),

  openWindow: async ({ app, context }, provide) => {
    await provide(async () => {
      const page = await context.newPage();
      await page.goto(new URL('/', app.url()).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      return page;
    });
  },
});

export { expect };

async function watch(context: BrowserContext, troubles: string[]): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content security policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  context.on('weberror', (error) => troubles.push(String(error.error())));
}

/** Fails with what is wrong and where, in axe's own words. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' ')})`,
  );
  expect(told).toEqual([]);
}
