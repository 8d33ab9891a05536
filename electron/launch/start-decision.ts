import type { launch } from '../../shared/i18n/en/launch';

/** Why the app opens in the browser: a key of the catalogue's `launch.browser`. */
export type BrowserReason = keyof typeof launch.browser;

/** What is known about this computer when the app is started. */
export interface StartFacts {
  readonly inBrowser: boolean;
  readonly node: string;
  /** What Electron's own package asks for, such as `>= 22.12.0`. */
  readonly neededNode: string;
  readonly hasScreen: boolean;
  /** Chromium's sandbox does not start for root on Linux, and the app does not start without the sandbox. */
  readonly isLinuxRoot: boolean;
  readonly hasElectron: boolean;
  readonly downloadHost: 'not-asked' | 'answers' | 'silent';
}

export type StartDecision =
  | { readonly kind: 'desktop' | 'ask-download-host' | 'download' }
  | { readonly kind: 'browser'; readonly reason: BrowserReason };

/** Decides how to open the app. The network is asked only where nothing else settles it. */
export function decideStart(facts: StartFacts): StartDecision {
  if (facts.inBrowser) return inBrowser('asked');
  if (isOlder(facts.node, facts.neededNode)) return inBrowser('nodeTooOld');
  if (!facts.hasScreen) return inBrowser('noScreen');
  if (facts.isLinuxRoot) return inBrowser('administrator');
  if (facts.hasElectron) return { kind: 'desktop' };
  if (facts.downloadHost === 'not-asked') return { kind: 'ask-download-host' };
  return facts.downloadHost === 'answers' ? { kind: 'download' } : inBrowser('notDownloaded');
}

function inBrowser(reason: BrowserReason): StartDecision {
  return { kind: 'browser', reason };
}

/** The plain version in a text such as `>= 22.12.0` or `v20.19.4`. */
export function versionIn(text: string): string {
  return /\d+(\.\d+)*/.exec(text)?.[0] ?? '0';
}

function isOlder(found: string, needed: string): boolean {
  const numbers = (text: string) => versionIn(text).split('.').map(Number);
  const [have, want] = [numbers(found), numbers(needed)];
  const at = want.findIndex((number, index) => number !== (have[index] ?? 0));
  return at !== -1 && (have[at] ?? 0) < (want[at] ?? 0);
}
