import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as pack, type AfterPackContext, Platform } from 'electron-builder';
import { build } from 'vite';
import { writeDummyElectron } from './dummy-electron';

export interface PackagedApp {
  readonly asar: string;
  readonly program: string;
  readonly packager: AfterPackContext['packager'];
}

/** Builds the desktop programs and packages them as `npm run dist` does, around an Electron that is none. */
export async function packageApp(folder: string): Promise<PackagedApp> {
  const project = join(folder, 'project');
  const electronDist = join(folder, 'electron');
  await buildProject(project);
  await writeDummyElectron(electronDist);
  const context = await packProject(project, electronDist, join(folder, 'release'));
  return {
    asar: join(context.appOutDir, 'resources', 'app.asar'),
    program: join(context.appOutDir, 'kpi-workshop'),
    packager: context.packager,
  };
}

async function buildProject(project: string): Promise<void> {
  await mkdir(join(project, 'dist', 'renderer'), { recursive: true });
  for (const name of ['package.json', 'package-lock.json', 'electron-builder.yml', 'assets']) {
    await cp(name, join(project, name), { recursive: true });
  }
  // Must stay out of the package, as everything that is neither built nor package.json.
  await writeFile(join(project, 'notes.md'), 'not for the package');
  await writeFile(join(project, 'dist', 'renderer', 'index.html'), '<title>KPI Workshop</title>');
  for (const bundle of ['main', 'preload']) {
    const outDir = join(project, 'dist', 'desktop');
    const configFile = `electron/desktop/vite.${bundle}.config.ts`;
    await build({ configFile, logLevel: 'silent', build: { outDir } });
  }
}

async function packProject(project: string, electronDist: string, output: string): Promise<AfterPackContext> {
  const contexts: AfterPackContext[] = [];
  await pack({
    projectDir: project,
    targets: Platform.LINUX.createTarget('dir'),
    publish: 'never',
    config: {
      electronDist,
      electronVersion: await versionOfElectron(),
      directories: { output },
      afterPack: async (context) => void contexts.push(context),
    },
  });
  const [context] = contexts;
  if (!context) throw new Error('Nothing was packaged.');
  return context;
}

async function versionOfElectron(): Promise<string> {
  const manifest = JSON.parse(await readFile('package.json', 'utf8'));
  return manifest.devDependencies.electron;
}
