import { join } from 'node:path';
import type { Preferences } from '../../shared/contract/contract';
import { createBackend } from '../../electron/backend/create-backend';
import { createNodeStorage } from '../../electron/backend/node-storage';
import type { Backend, BackendPorts, Opener, PreferencesStore } from '../../electron/backend/ports';
import { aWorkshop } from './a-workshop';
import { inProcessReader } from './an-in-process-reader';
import { stoppedClock } from './clock-and-ids';

/** A backend over two new folders inside `root`, with fakes for all that is not the disk. */
export function aBackend(root: string, traits: Partial<BackendPorts> = {}): TestBackend {
  const opened: string[] = [];
  const reported: unknown[] = [];
  const ports: BackendPorts = {
    storage: createNodeStorage(),
    folder: join(root, 'KPI Workshops'),
    dataFolder: join(root, 'data'),
    preferences: rememberedPreferences(),
    opener: recordingOpener(opened),
    startReader: inProcessReader,
    clock: stoppedClock(),
    newId: () => crypto.randomUUID(),
    host: { kind: 'web', version: '1.2.3', platform: 'linux', can: { openFiles: false } },
    systemLocale: 'en-GB',
    report: (context, error) => reported.push({ context, error }),
    timing: patientTiming(),
    buildResults: async (workshop) => new TextEncoder().encode(`workbook of ${workshop.design.company}`),
    createSample: (sample, language, newId) => aWorkshop({ id: newId(), language, company: sample }),
    ...traits,
  };
  return { ...createBackend(ports), ports, opened, reported };
}

export interface TestBackend extends Backend {
  readonly ports: BackendPorts;
  /** Paths handed to the system. */
  readonly opened: readonly string[];
  /** Errors that no one expected. */
  readonly reported: readonly unknown[];
}

function rememberedPreferences(): PreferencesStore {
  let kept: Partial<Preferences> = {};
  return {
    read: () => kept,
    write: (preferences) => {
      kept = preferences;
    },
  };
}

function recordingOpener(opened: string[]): Opener {
  const record = async (path: string) => {
    opened.push(path);
  };
  return { open: record, showInFolder: record };
}

/** Time passes only by being waited for, so that no test waits. */
export function patientTiming() {
  let now = 0;
  return {
    monotonic: () => now,
    wait: async (milliseconds: number) => {
      now += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
