import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Language } from '../../shared/domain/schema/primitives';

const root = resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 30_000;
const LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB.UTF-8', id: 'id_ID.UTF-8' };

/** A running app in a browser's reach: the very program that `npm start -- --web` runs. */
export interface RunningHost {
  /** Opens the app once. */
  readonly link: string;
  /** The workshops folder. */
  readonly folder: string;
  /** What it printed so far. */
  readonly printed: readonly string[];
  /** As Ctrl-C does; answers the exit code. */
  stop(): Promise<number | null>;
  /** Removes every trace of it. */
  remove(): Promise<void>;
}

/** Starts the app with everything that it keeps in a folder of its own. */
export async function startHost(language: Language): Promise<RunningHost> {
  const place = await mkdtemp(join(tmpdir(), 'kpi-workshop-e2e-'));
  const folder = join(place, 'KPI Workshops');
  await mkdir(folder, { recursive: true });
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'electron/launch/main.ts', '--web', '--no-open', '--folder', folder],
    { cwd: root, env: environmentIn(place, language), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  const printed: string[] = [];
  return {
    link: await linkFrom(child, printed),
    folder,
    printed,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
    remove: () => rm(place, { recursive: true, force: true }),
  };
}

/** Everything that a program keeps for a person, in one folder of the test's own. */
function environmentIn(place: string, language: Language): NodeJS.ProcessEnv {
  const locale = LOCALES[language];
  return {
    ...process.env,
    HOME: place,
    USERPROFILE: place,
    APPDATA: join(place, 'data'),
    XDG_DATA_HOME: join(place, 'data'),
    XDG_CONFIG_HOME: join(place, 'config'),
    LANG: locale,
    LC_ALL: locale,
  };
}

function linkFrom(child: ChildProcess, printed: string[]): Promise<string> {
  return new Promise((found, failed) => {
    const giveUp = (reason: string) => failed(new Error([reason, ...printed].join('\n')));
    const timer = setTimeout(() => giveUp('No address was printed.'), PATIENCE_MS);
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        printed.push(line);
        const [link] = /http:\/\/127\.0\.0\.1:\d+\/start\/[\w-]+/.exec(line) ?? [];
        if (!link) return;
        clearTimeout(timer);
        found(link);
      });
    }
    child.on('close', (code) => giveUp(`The host ended with ${code}.`));
  });
}
