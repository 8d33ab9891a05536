import type { AppApi, Host, Preferences, SampleName } from '../../shared/contract/contract';
import type { Clock, NewId } from '../../shared/domain/ports';
import type { Language } from '../../shared/domain/schema/primitives';
import type { Workshop } from '../../shared/domain/schema/workshop';
import type { StartReader } from './excel/read/running-reader';
import type { WorkbookOrder } from './excel/write/workbook-order';
import type { Storage } from './storage';

/** Where preferences live; each host has its own store. */
export interface PreferencesStore {
  read(): Partial<Preferences>;
  write(preferences: Partial<Preferences>): void;
}

/** Hands a file to the system. Rejects where no program answers. */
export interface Opener {
  open(path: string): Promise<void>;
  showInFolder(path: string): Promise<void>;
}

/** Waiting, and a clock that only measures: people and networks cannot set it. */
export interface Timing {
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds since some moment in the past; never goes back. */
  monotonic(): number;
}

/** Builds a workbook of all KPIs; the spreadsheet library behind it is loaded when it is first used. */
export type BuildWorkbook = (
  workshop: Workshop,
  language: Language,
  order: WorkbookOrder,
) => Promise<Uint8Array>;

/** Makes a PDF of what the window of the app has drawn for paper. */
export type PrintPage = () => Promise<Uint8Array>;

export type CreateSample = (
  name: SampleName,
  language: Language,
  newId: NewId,
  clock: Clock,
) => Workshop | Promise<Workshop>;

/** Everything the backend needs from its host. */
export interface BackendPorts {
  readonly storage: Storage;
  /** The workshops folder; made where it is missing. */
  readonly folder: string;
  /** Backup copies and deleted workshops, outside the workshops folder. */
  readonly dataFolder: string;
  readonly preferences: PreferencesStore;
  readonly opener: Opener;
  /** Starts the process that reads workbooks, which may be killed over one. */
  readonly startReader: StartReader;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly host: Pick<Host, 'kind' | 'version' | 'platform'> & {
    readonly can: Omit<Host['can'], 'writePdf' | 'showRoom'>;
  };
  /** Only where the app has a window of its own; browsers make PDFs in their print dialog. */
  readonly printPage?: PrintPage;
  /** Shows the room view in a window of its own; pages in a browser open it themselves. */
  readonly showRoom?: () => Promise<void>;
  /** The language of the system, for the first start. */
  readonly systemLocale: string;
  /** Hears of errors that no one expected. */
  readonly report: (context: string, error: unknown) => void;
  /** Parts that hosts leave alone and tests put others in place of. */
  readonly timing?: Timing;
  readonly buildResults?: BuildWorkbook;
  readonly buildTracker?: BuildWorkbook;
  readonly createSample?: CreateSample;
}

/** The backend as its host holds it. */
export interface Backend {
  readonly api: AppApi;
  /** Keeps a file, wherever it is, for the window that opens next, which `workshops.requested` tells once. */
  requestFile(path: string): void;
  /** The same for an app that opens no new window: those that are open hear `requested`. */
  showFile(path: string): void;
  /** Waits for saves under way, then lets go of everything. */
  close(): Promise<void>;
}
