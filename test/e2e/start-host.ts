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
  /** As Ctrl-C does; answers the exit code. */
  stop(): Promise<number | null>;
}

export interface HostOptions {
  readonly language: Language;
  /** Where everything lies; a new folder, gone after the stop, where none is given. */
  readonly home?: string;
}

export async function startHost({ language, home }: HostOptions): Promise<RunningHost> {
  const place = home ?? (await mkdtemp(join(tmpdir(), 'kpi-workshop-e2e-')));
  const folder = join(place, 'KPI Workshops');
  await mkdir(folder, { recursive: true });
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'electron/launch/main.ts', '--web', '--no-open', '--folder', folder],
    { cwd: root, env: environmentIn(place, language), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<number | null>((done) => child.on('close', (code) => done(code)));
  return {
    link: await linkFrom(child),
    folder,
    async stop() {
      child.kill('SIGINT');
      const code = await ended;
      if (home === undefined) await rm(place, { recursive: true, force: true });
      return code;
    },
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

function linkFrom(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    const heard: string[] = [];
    const timer = setTimeout(
      () => failed(new Error(`No address was printed.\n${heard.join('\n')}`)),
      PATIENCE_MS,
    );
    const listen = (stream: NodeJS.ReadableStream | null) => {
      if (!stream) return;
      createInterface({ input: stream }).on('line', (line) => {
        heard.push(line);
        const [link] = /http:\/\/127\.0\.0\.1:\d+\/start\/[\w-]+/.exec(line) ?? [];
        if (!link) return;
        clearTimeout(timer);
        found(link);
      });
    };
    listen(child.stdout);
    listen(child.stderr);
    child.on('close', (code) => failed(new Error(`The host ended with ${code}.\n${heard.join('\n')}`)));
  });
}
