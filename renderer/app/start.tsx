import { setNonce } from 'get-nonce';
import type { Root } from 'react-dom/client';
import type { AppApi } from '../../shared/contract/contract';
import { createI18n } from '../../shared/i18n/i18n';
import { hashToRoute, placeToHash, routeToHash } from '../state/address';
import { hasUnsavedEdits } from '../state/document-store';
import { type AppSession, createSession } from '../state/session';
import { loadSettings } from '../state/settings-store';
import { App } from './App';
import { StartFailure } from './StartFailure';

/** Hands the desktop shell a function that saves everything before the window closes. */
export type OnClosing = (save: () => Promise<void>) => void;

/** Loads the settings, builds the session and draws the app. */
export async function start(root: Root, api: AppApi, onClosing?: OnClosing): Promise<void> {
  const nonce = readNonce();
  setNonce(nonce);
  try {
    const session = await createWindowSession(api);
    keepEverythingSaved(session, onClosing);
    root.render(<App session={session} i18n={createI18n(languageOf(session))} nonce={nonce} />);
  } catch {
    root.render(<StartFailure />);
  }
}

async function createWindowSession(api: AppApi): Promise<AppSession> {
  // A window of the desktop speaks as the computer does, whatever Chromium was made for.
  const settings = await loadSettings(api, window.kpiWorkshop ? undefined : navigator.language);
  const session = createSession({
    api,
    settings,
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString(),
    hash: location.hash,
    timers: {
      set: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
      clear: (timer) => window.clearTimeout(timer as number | undefined),
      now: () => performance.now(),
    },
  });
  await openRequestedFile(session);
  followAddress(session);
  window.addEventListener('focus', () => void session.lookElsewhere());
  return session;
}

/** A workshop that the app was started with comes first. */
async function openRequestedFile(session: AppSession): Promise<void> {
  if (session.view.getState().route.screen !== 'home') return;
  const { handle } = await session.api['workshops.requested']({});
  if (handle) session.go({ screen: 'workshop', handle, step: 'prepare', resumes: true });
}

/** Keeps the window's address and its place in step, so that Back and reload do what people expect. */
function followAddress(session: AppSession): void {
  const isElsewhere = () =>
    routeToHash(hashToRoute(location.hash)) !== routeToHash(session.view.getState().route);
  session.view.subscribe((place, before) => {
    const hash = placeToHash(place);
    // The step at which a workshop goes on takes the place of the one that it was opened at.
    const isOnTheWay = before.route.screen === 'workshop' && before.route.resumes;
    if (place.route !== before.route && isElsewhere() && !isOnTheWay) location.hash = hash;
    // Another department or KPI is no step to come back to.
    else if (hash !== placeToHash(before)) history.replaceState(null, '', hash);
  });
  window.addEventListener('hashchange', () => {
    if (isElsewhere()) session.go(hashToRoute(location.hash));
  });
}

function keepEverythingSaved(session: AppSession, onClosing?: OnClosing): void {
  const saveAll = async () => {
    await session.autosave.flush();
  };
  onClosing?.(saveAll);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveAll();
  });
  window.addEventListener('beforeunload', (event) => {
    session.documents.settle();
    if (!hasUnsavedEdits(session.documents.getState().open)) return;
    void saveAll();
    event.preventDefault();
  });
}

function languageOf(session: AppSession) {
  return session.settings.getState().preferences.language;
}

/** The hosts put one nonce per page load into the document's head. */
function readNonce(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce || meta?.getAttribute('nonce') || '';
}
