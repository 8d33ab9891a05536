import { join } from 'node:path';
import type { StartOptions } from './arguments';
import { buildDesktop } from './build-app';
import { doesAnswer, downloadAddress } from './download-host';
import { type ElectronPackage, readElectronPackage } from './electron-package';
import { offerDownload } from './offer-download';
import { hasScreen } from './open-browser';
import { browserSentence } from './sentences';
import { type BrowserReason, decideStart, type StartFacts } from './start-decision';
import { startDesktop } from './start-desktop';
import type { Surroundings } from './surroundings';

type Wish = Pick<StartOptions, 'inBrowser' | 'folder' | 'file'>;

/** Opens the app in a window of its own until that is closed. Where it cannot, it answers why, in a sentence. */
export async function tryDesktop(
  wish: Wish,
  here: Surroundings,
  onBuild: () => void,
): Promise<string | undefined> {
  const electron = readElectronPackage(join(here.root, 'node_modules', 'electron'), here.environment);
  const reason = electron ? await openWindow(electron, wish, here, onBuild) : withoutPackage(wish);
  return reason && browserSentence(reason, electron?.neededNode ?? '', here);
}

function withoutPackage({ inBrowser }: Wish): BrowserReason {
  return inBrowser ? 'asked' : 'notDownloaded';
}

async function openWindow(
  electron: ElectronPackage,
  { inBrowser, folder, file }: Wish,
  here: Surroundings,
  onBuild: () => void,
): Promise<BrowserReason | undefined> {
  const obstacle = await makeReady(electron, inBrowser, here);
  if (obstacle) return obstacle;
  const binary = electron.findBinary();
  if (!binary) return 'downloadFailed';
  await buildDesktop(here.root, onBuild);
  const { root } = here;
  const cameUp = await startDesktop({ binary, root, ...(folder && { folder }), ...(file && { file }) });
  return cameUp ? undefined : 'desktopFailed';
}

/** Asks, and downloads, no more than the decision needs. Undefined once Electron can be started. */
async function makeReady(
  electron: ElectronPackage,
  inBrowser: boolean,
  here: Surroundings,
): Promise<BrowserReason | undefined> {
  const facts = factsOf(electron, inBrowser, here);
  let decision = decideStart(facts);
  if (decision.kind === 'ask-download-host') {
    const answers = await doesAnswer(downloadAddress(here.environment));
    decision = decideStart({ ...facts, downloadHost: answers ? 'answers' : 'silent' });
  }
  if (decision.kind === 'browser') return decision.reason;
  if (decision.kind === 'desktop') return undefined;
  const outcome = await offerDownload(electron.installScript, here);
  if (outcome === 'done') return undefined;
  return outcome === 'stopped' ? 'downloadStopped' : 'downloadFailed';
}

function factsOf(
  electron: ElectronPackage,
  inBrowser: boolean,
  { platform, isRoot, environment }: Surroundings,
): StartFacts {
  return {
    inBrowser,
    node: process.versions.node,
    neededNode: electron.neededNode,
    hasScreen: hasScreen(platform, environment),
    isLinuxRoot: isRoot && platform === 'linux',
    hasElectron: electron.findBinary() !== undefined,
    downloadHost: 'not-asked',
  };
}
