import { join } from 'node:path';
import { inspect } from 'node:util';
import { type RunOptions, runWebHost } from '../web/run-web-host';
import { openBrowser } from './open-browser';
import type { Surroundings } from './surroundings';

export interface BrowserStart extends Pick<RunOptions, 'folder' | 'dataFolder' | 'port' | 'file'> {
  readonly opens: boolean;
}

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Serves the app until someone stops it; then windows save what they hold. False where one could not. */
export async function startInBrowser(
  { opens, ...options }: BrowserStart,
  { root, version, locale, say, complain, t, environment }: Surroundings,
): Promise<boolean> {
  const stopped = untilStopped();
  const app = await runWebHost({
    ...options,
    version,
    systemLocale: locale,
    rendererFolder: join(root, 'dist', 'renderer'),
    report: (context, error) => complain(`${context}: ${inspect(error)}`),
  });
  if (app.kind === 'found') {
    await presentRunning(app.link, opens, { say, t, environment });
    return true;
  }
  say(t('launch.folder', { folder: options.folder }));
  await present(app.link, opens, { say, t, environment });
  say(t('launch.howToStop'));
  await stopped;
  say(t('launch.stopping'));
  const isSaved = await app.close();
  say(isSaved ? t('launch.stopped') : t('launch.stoppedUnsaved'));
  return isSaved;
}

type Speaker = Pick<Surroundings, 'say' | 't' | 'environment'>;

/** Shows the link of a host that was there before. */
export async function presentRunning(link: string, opens: boolean, speaker: Speaker): Promise<void> {
  speaker.say(speaker.t('launch.alreadyRunning'));
  await present(link, opens, speaker);
}

/** Opens the link; prints it where that cannot be done, or was not wanted. */
async function present(link: string, opens: boolean, { say, t, environment }: Speaker): Promise<void> {
  if (opens && (await openBrowser(link, environment))) return;
  if (opens) say(t('launch.cannotOpen'));
  say(t('launch.address', { link }));
  say(t('launch.onceOnly'));
}

/** Listens from now on and for ever: npm passes one Ctrl-C on as two, and the second must not cut the saving short. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of STOP_SIGNALS) process.on(signal, () => resolve());
  });
}
