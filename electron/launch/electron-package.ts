import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../shared/zod';

type Environment = Readonly<Record<string, string | undefined>>;

const manifestSchema = z.object({ version: z.string(), engines: z.object({ node: z.string() }) });

/** Electron's npm package. It is read, never required: requiring it would start a download. */
export interface ElectronPackage {
  readonly version: string;
  readonly neededNode: string;
  /** The program that downloads the binary. */
  readonly installScript: string;
  /** The binary, where it is there and of this version. */
  findBinary(): string | undefined;
}

/** Undefined where the package itself is not installed. */
export function readElectronPackage(folder: string, environment: Environment): ElectronPackage | undefined {
  const manifest = manifestSchema.safeParse(parse(readText(join(folder, 'package.json')))).data;
  if (!manifest) return undefined;
  const { version, engines } = manifest;
  return {
    version,
    neededNode: engines.node,
    installScript: join(folder, 'install.js'),
    findBinary: () => existing(overridden(folder, environment) ?? downloaded(folder, version)),
  };
}

/** Where a person keeps a binary of their own, it wins. */
function overridden(folder: string, environment: Environment): string | undefined {
  const dist = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  return dist ? join(dist, readText(join(folder, 'path.txt')) ?? 'electron') : undefined;
}

function downloaded(folder: string, version: string): string | undefined {
  const executable = readText(join(folder, 'path.txt'));
  const found = readText(join(folder, 'dist', 'version'))
    ?.trim()
    .replace(/^v/, '');
  return executable && found === version ? join(folder, 'dist', executable) : undefined;
}

function existing(path: string | undefined): string | undefined {
  return path && existsSync(path) ? path : undefined;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parse(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}
