import { join } from 'node:path';
import { isFresh } from './freshness';

interface Part {
  /** Files that the build leaves, from the project's folder. */
  readonly built: readonly string[];
  readonly sources: readonly string[];
  readonly configs: readonly string[];
}

const COMMON = ['shared', 'package-lock.json'];

const INTERFACE: Part = {
  built: ['dist/renderer/index.html'],
  sources: ['renderer', 'assets', ...COMMON],
  configs: ['renderer/vite.config.ts'],
};
const DESKTOP: Part = {
  built: ['dist/desktop/main.js', 'dist/desktop/preload.cjs'],
  sources: ['electron/desktop', 'electron/backend', ...COMMON],
  configs: ['electron/desktop/vite.main.config.ts', 'electron/desktop/vite.preload.config.ts'],
};

/** Builds the interface where it is missing or older than its sources. */
export const buildInterface = (root: string, onBuild: () => void) => buildPart(INTERFACE, root, onBuild);

/** Builds what runs inside Electron, likewise. */
export const buildDesktop = (root: string, onBuild: () => void) => buildPart(DESKTOP, root, onBuild);

async function buildPart(
  { built, sources, configs }: Part,
  root: string,
  onBuild: () => void,
): Promise<void> {
  const inRoot = (path: string) => join(root, path);
  if (await isFresh(built.map(inRoot), sources.map(inRoot))) return;
  onBuild();
  const { build } = await import('vite');
  for (const config of configs) await build({ configFile: inRoot(config), logLevel: 'error' });
}
