type Environment = Readonly<Record<string, string | undefined>>;

const PATIENCE_MS = 3_000;
const OFFICIAL = 'https://github.com/electron/electron/releases/download/';

/** The names under which npm and people set another place to download from, strongest first. */
const MIRROR_NAMES = [
  'npm_config_electron_mirror',
  'NPM_CONFIG_ELECTRON_MIRROR',
  'npm_package_config_electron_mirror',
  'ELECTRON_MIRROR',
];

/** Where Electron's install script downloads from. Undefined where a person wants no download. */
export function downloadAddress(environment: Environment): string | undefined {
  if (environment['ELECTRON_SKIP_BINARY_DOWNLOAD']) return undefined;
  const mirror = MIRROR_NAMES.map((name) => environment[name]).find((address) => address);
  return mirror ?? OFFICIAL;
}

/** Whether a host answers at all; what it answers, the download will see. */
export async function doesAnswer(address: string | undefined, patience = PATIENCE_MS): Promise<boolean> {
  if (address === undefined) return false;
  try {
    const signal = AbortSignal.timeout(patience);
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal });
    return true;
  } catch {
    return false;
  }
}
