import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';

const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** A version, a length, and the nine fuses as Electron ships them: on, off, on, on, off, off, off, on, on. */
const FUSE_WIRE = [1, 9, ...Buffer.from('101100011')];

/** A folder that the packager takes for Electron's: no program, but a real fuse wire to flip. */
export async function writeDummyElectron(folder: string): Promise<void> {
  const resources = join(folder, 'resources');
  const defaultApp = join(folder, '..', 'default-app');
  await mkdir(resources, { recursive: true });
  await mkdir(defaultApp, { recursive: true });
  await writeFile(join(defaultApp, 'main.js'), '');
  await createPackage(defaultApp, join(resources, 'default_app.asar'));
  await writeFile(join(folder, 'version'), '0.0.0');
  const padding = Buffer.alloc(64);
  const program = [padding, Buffer.from(FUSE_SENTINEL), Buffer.from(FUSE_WIRE), padding];
  await writeFile(join(folder, 'electron'), Buffer.concat(program));
  await chmod(join(folder, 'electron'), 0o755);
}
