import type { Host, Preferences } from '../../shared/contract/contract';
import type { Clock, NewId } from '../../shared/domain/ports';
import type { Storage } from './storage';

/** Where preferences live; each host has its own store. */
export interface PreferencesStore {
  read(): Partial<Preferences>;
  write(preferences: Preferences): void;
}

/** Hands a file to the system. Rejects where no program answers. */
export interface Opener {
  open(path: string): Promise<void>;
  showInFolder(path: string): Promise<void>;
}

/** Everything the backend needs from its host. */
export interface BackendPorts {
  readonly storage: Storage;
  /** The workshops folder; made where it is missing. */
  readonly folder: string;
  /** Backup copies and deleted workshops, outside the workshops folder. */
  readonly dataFolder: string;
  readonly preferences: PreferencesStore;
  readonly opener: Opener;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly host: Pick<Host, 'kind' | 'version' | 'platform' | 'can'>;
  /** The language of the system, for the first start. */
  readonly systemLocale: string;
  /** Hears of errors that no one expected. */
  readonly report: (context: string, error: unknown) => void;
}
