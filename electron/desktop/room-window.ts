import { BrowserWindow, screen } from 'electron';
import type { Language } from '../../shared/domain/schema/primitives';
import { START_ADDRESS } from './app-address';
import { reloadOnceAfterCrash } from './crash-recovery';
import { PAGE_LIMITS } from './page-limits';
import { isSamePlace, placeOfRoom, type RoomPlace } from './room-place';

export interface RoomWindowOptions {
  /** The facilitator's window; the room view goes to another display, and goes with it. */
  readonly beside: BrowserWindow;
  readonly language: Language;
  readonly hasDevTools: boolean;
}

const open = new Set<BrowserWindow>();

/** Windows that only show, and are never what a person means by the app. */
export function isRoomWindow(window: BrowserWindow): boolean {
  return open.has(window);
}

/** Shows the room view, in the window that is open where there is one. */
export async function showRoom(options: RoomWindowOptions): Promise<void> {
  const [known] = open;
  if (!known) return openRoom(options);
  if (known.isMinimized()) known.restore();
  place(known, options.beside);
}

/**
 * Opens the window. Its page needs nothing of the shell, so it has no preload script: what it shows
 * comes from the facilitator's page, over a channel between pages of one origin and one session.
 */
async function openRoom({ beside, language, hasDevTools }: RoomWindowOptions): Promise<void> {
  const window = new BrowserWindow({
    show: false,
    title: 'KPI Workshop',
    backgroundColor: '#12171F',
    webPreferences: { ...PAGE_LIMITS, devTools: hasDevTools },
  });
  open.add(window);
  window.removeMenu();
  fillScreenByKey(window);
  let current: RoomPlace | undefined;
  const replace = () => void (current = place(window, beside, current));
  const close = () => window.destroy();
  window.once('ready-to-show', replace);
  reloadOnceAfterCrash(window.webContents, close);
  beside.once('closed', close);
  const unfollow = followDisplays(replace);
  window.once('closed', () => {
    open.delete(window);
    unfollow();
    beside.off('closed', close);
  });
  await window.loadURL(`${START_ADDRESS}#/room?lang=${language}`);
}

/** Without a menu the window has no key of its own to fill a single display, as its page says that it can. */
function fillScreenByKey(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, { type, key }) => {
    if (type !== 'keyDown' || key !== 'F11') return;
    event.preventDefault();
    window.setFullScreen(!window.isFullScreen());
  });
}

/** The focus stays where the facilitator works. */
function place(window: BrowserWindow, beside: BrowserWindow, before?: RoomPlace): RoomPlace | undefined {
  if (window.isDestroyed() || beside.isDestroyed()) return before;
  const next = placeOfRoom(screen.getAllDisplays(), screen.getDisplayMatching(beside.getBounds()));
  // Displays tell of much that changes nothing here, and a window stays where people have put it.
  if (before && isSamePlace(before, next)) return before;
  // A window that fills one display cannot be put on another.
  if (window.isFullScreen()) window.setFullScreen(false);
  window.setBounds(next.bounds);
  window.setFullScreen(next.isFullScreen);
  window.showInactive();
  return next;
}

/** A projector comes, goes, or gets another resolution. */
function followDisplays(onChange: () => void): () => void {
  screen.on('display-added', onChange);
  screen.on('display-removed', onChange);
  screen.on('display-metrics-changed', onChange);
  return () => {
    screen.off('display-added', onChange);
    screen.off('display-removed', onChange);
    screen.off('display-metrics-changed', onChange);
  };
}
