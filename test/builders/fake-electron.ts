import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import type { PageIpc } from '../../electron/desktop/ipc/bridge';

type Handler = (event: unknown, ...sent: unknown[]) => unknown;

/** An event whose default can be prevented, with whatever fields Electron gives it. */
export function anEvent<Fields extends object>(fields?: Fields) {
  const event = {
    defaultPrevented: false,
    preventDefault: () => void (event.defaultPrevented = true),
    ...fields,
  };
  return event;
}

/** A frame as the sender check sees it. */
export function aFrame(url: string, parent: unknown = null) {
  return { url, parent };
}

/** What a window shows, with the two ends of its messages in one process. */
export class FakeContents extends EventEmitter {
  readonly handlers = new Map<string, Handler>();
  readonly ipc = { handle: (channel: string, handler: Handler) => void this.handlers.set(channel, handler) };
  readonly pageListeners = new EventEmitter();
  mainFrame = aFrame('app://workshop/');
  reloads = 0;
  hasCrashed = false;
  /** How each PDF was asked for. */
  readonly printed: object[] = [];
  isGone = false;
  webRtcPolicy = '';
  openWindow: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });

  send(channel: string, message: unknown): void {
    const copy = structuredClone(message);
    queueMicrotask(() => this.pageListeners.emit(channel, {}, copy));
  }
  reload(): void {
    this.hasCrashed = false;
    this.reloads += 1;
  }
  async printToPDF(options: object): Promise<Buffer> {
    this.printed.push(options);
    return Buffer.from('%PDF-1.7 of the page');
  }
  isCrashed(): boolean {
    return this.hasCrashed;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  setWindowOpenHandler(handler: FakeContents['openWindow']): void {
    this.openWindow = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
}

/** The page's end: what is sent is copied, as between processes. */
export function pageIpcOf(contents: FakeContents): PageIpc {
  return {
    invoke: async (channel, message) => structuredClone(await tell(contents, channel, message)),
    on: (channel, listener) => contents.pageListeners.on(channel, listener),
  };
}

/** Sends as a frame of the page would, any frame and anything. */
export async function tell(
  contents: FakeContents,
  channel: string,
  message: unknown,
  senderFrame: unknown = contents.mainFrame,
): Promise<unknown> {
  const handler = contents.handlers.get(channel);
  if (!handler) throw new Error(`No handler for ${channel}`);
  return handler({ sender: contents, senderFrame }, structuredClone(message));
}

/** A window without a screen. It closes as Electron's do: close, then the page's objection, then gone. */
export class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = [];
  static getAllWindows(): FakeWindow[] {
    return [...FakeWindow.all];
  }

  readonly webContents = new FakeContents();
  readonly done: string[] = [];
  address = '';
  /** Stands for a page whose `beforeunload` objects. */
  doesPageObject = false;
  isMaximisedNow = false;
  isFullScreenNow = false;
  bounds = { x: 10, y: 20, width: 1000, height: 700 };

  constructor(readonly options: Record<string, unknown> = {}) {
    super();
    FakeWindow.all.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address: string): Promise<void> {
    this.address = address;
    this.emit('ready-to-show');
  }
  close(): void {
    const closing = anEvent();
    this.emit('close', closing);
    if (closing.defaultPrevented || !this.doesPageLetGo()) return;
    this.destroy();
  }
  destroy(): void {
    this.webContents.isGone = true;
    FakeWindow.all = FakeWindow.all.filter((window) => window !== this);
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (FakeWindow.all.length === 0) app.emit('window-all-closed');
  }
  isDestroyed(): boolean {
    return this.webContents.isGone;
  }
  isMinimized(): boolean {
    return !this.done.includes('restore');
  }
  isMaximized(): boolean {
    return this.isMaximisedNow;
  }
  getNormalBounds() {
    return this.bounds;
  }
  getBounds() {
    return this.bounds;
  }
  setBounds(bounds: FakeWindow['bounds']): void {
    this.bounds = bounds;
  }
  isFullScreen(): boolean {
    return this.isFullScreenNow;
  }
  setFullScreen(isFullScreen: boolean): void {
    this.isFullScreenNow = isFullScreen;
  }
  removeMenu(): void {
    this.done.push('removeMenu');
  }
  showInactive(): void {
    this.done.push('showInactive');
  }
  maximize(): void {
    this.done.push('maximize');
  }
  show(): void {
    this.done.push('show');
  }
  focus(): void {
    this.done.push('focus');
  }
  restore(): void {
    this.done.push('restore');
  }

  private doesPageLetGo(): boolean {
    const objection = anEvent();
    if (this.doesPageObject) this.webContents.emit('will-prevent-unload', objection);
    return !this.doesPageObject || objection.defaultPrevented;
  }
}
/** @public Imported as part of `electron`. */
export class BrowserWindow extends FakeWindow {}

class FakeApp extends EventEmitter {
  isPackaged = true;
  folder = tmpdir();
  /** Those that were set; all others lie under the folder. */
  paths: Record<string, string> = {};
  /** User data of instances that run: Electron's lock lies in there. */
  locked: string[] = [];
  languages = ['id-ID'];
  readonly done: string[] = [];
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.done.push(`switch ${name}=${value}`),
  };

  requestSingleInstanceLock(): boolean {
    return !this.locked.includes(this.getPath('userData'));
  }
  async whenReady(): Promise<void> {}
  quit(): void {
    this.done.push('quit');
    for (const window of FakeWindow.getAllWindows()) window.close();
    if (FakeWindow.all.length > 0) return;
    const quitting = anEvent();
    this.emit('will-quit', quitting);
    if (!quitting.defaultPrevented) this.done.push('gone');
  }
  exit(code = 0): void {
    this.done.push(`exit ${code}`);
  }
  getPath(name: string): string {
    return this.paths[name] ?? `${this.folder}/${name}`;
  }
  setPath(name: string, path: string): void {
    this.paths[name] = path;
  }
  getVersion(): string {
    return '1.2.3';
  }
  getLocale(): string {
    return 'en-GB';
  }
  getPreferredSystemLanguages(): string[] {
    return this.languages;
  }
  setAppUserModelId(): void {}
  enableSandbox(): void {
    this.done.push('sandbox');
  }
}
export const app = new FakeApp();

type Answer<Result> = (result: Result) => void;

/** What a page may do and reach, as its guard has set it. */
export class FakeSession {
  mayRequest: (
    contents: unknown,
    permission: string,
    answer: Answer<boolean>,
    details: { requestingUrl: string },
  ) => void = (_c, _p, answer) => answer(true);
  mayUse: (contents: unknown, permission: string, origin: string) => boolean = () => true;
  mayUseDevice: () => boolean = () => true;
  isSpellChecking = true;
  beforeRequest: (request: { url: string }, answer: Answer<{ cancel?: boolean }>) => void = (_r, answer) =>
    answer({});
  readonly webRequest = {
    onBeforeRequest: (listener: FakeSession['beforeRequest']) => void (this.beforeRequest = listener),
  };

  setPermissionRequestHandler(handler: FakeSession['mayRequest']): void {
    this.mayRequest = handler;
  }
  setPermissionCheckHandler(handler: FakeSession['mayUse']): void {
    this.mayUse = handler;
  }
  setDevicePermissionHandler(handler: FakeSession['mayUseDevice']): void {
    this.mayUseDevice = handler;
  }
  setSpellCheckerEnabled(isOn: boolean): void {
    this.isSpellChecking = isOn;
  }
}
export const session = { defaultSession: new FakeSession() };

export const protocol = {
  schemes: [] as unknown[],
  handler: undefined as ((request: Request) => Promise<Response>) | undefined,
  registerSchemesAsPrivileged: (schemes: unknown[]) => void (protocol.schemes = schemes),
  handle: (_scheme: string, handler: (request: Request) => Promise<Response>) =>
    void (protocol.handler = handler),
};

interface MenuEntry {
  readonly label?: string;
  readonly submenu?: MenuEntry[];
  readonly click?: () => void;
}

export const Menu = {
  current: [] as MenuEntry[],
  buildFromTemplate: (template: MenuEntry[]) => template,
  setApplicationMenu: (menu: MenuEntry[]) => void (Menu.current = menu),
};

export const dialog = {
  shown: [] as string[],
  choice: 0,
  showErrorBox: (title: string) => void dialog.shown.push(title),
  showMessageBoxSync: (_window: unknown, options: { message: string }) => {
    dialog.shown.push(options.message);
    return dialog.choice;
  },
};

export const shell = {
  opened: [] as string[],
  failure: '',
  openPath: async (path: string) => {
    shell.opened.push(path);
    return shell.failure;
  },
  showItemInFolder: (path: string) => void shell.opened.push(path),
  openExternal: async (address: string) => void shell.opened.push(address),
};

/** A utility process that answers what it is told to, as Electron's do: through events. */
export class FakeUtilityProcess extends EventEmitter {
  readonly sent: unknown[] = [];
  isEnded = false;

  constructor(
    readonly modulePath: string,
    readonly args: readonly string[],
    readonly options: Record<string, unknown>,
  ) {
    super();
  }
  postMessage(message: unknown): void {
    this.sent.push(structuredClone(message));
  }
  kill(): boolean {
    if (this.isEnded) return false;
    this.isEnded = true;
    queueMicrotask(() => this.emit('exit', 15));
    return true;
  }
}

export const utilityProcess = {
  forked: [] as FakeUtilityProcess[],
  fork: (modulePath: string, args: readonly string[], options: Record<string, unknown>) => {
    const child = new FakeUtilityProcess(modulePath, args, options);
    utilityProcess.forked.push(child);
    return child;
  },
};

export const LAPTOP = {
  id: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
};
const PROJECTOR_BOUNDS = { x: 1920, y: 0, width: 1024, height: 768 };
export const PROJECTOR = { id: 2, bounds: PROJECTOR_BOUNDS, workArea: PROJECTOR_BOUNDS };

class FakeScreen extends EventEmitter {
  displays = [LAPTOP];

  getAllDisplays() {
    return this.displays;
  }
  getDisplayMatching({ x }: { readonly x: number }) {
    return this.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? LAPTOP;
  }
  /** A projector is plugged in, or pulled out. */
  plug(displays: readonly (typeof LAPTOP)[]): void {
    const isAdded = displays.length > this.displays.length;
    this.displays = [...displays];
    this.emit(isAdded ? 'display-added' : 'display-removed', {}, PROJECTOR);
  }
}
/** @public Imported as part of `electron`. */
export const screen = new FakeScreen();

export const ipcMain = new EventEmitter();

/** Forgets everything, as a new start would. */
export function resetElectron(folder: string): void {
  app.removeAllListeners();
  ipcMain.removeAllListeners();
  screen.removeAllListeners();
  screen.displays = [LAPTOP];
  FakeWindow.all = [];
  Object.assign(app, { folder, paths: {}, locked: [], languages: ['id-ID'] });
  Object.assign(session, { defaultSession: new FakeSession() });
  Object.assign(dialog, { choice: 0 });
  Object.assign(shell, { failure: '' });
  for (const record of [app.done, dialog.shown, shell.opened, Menu.current, utilityProcess.forked])
    record.length = 0;
}

export default { app, ipcMain, shell };
