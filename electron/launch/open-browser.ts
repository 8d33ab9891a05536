import { join } from 'node:path';
import { type Start, startDetached } from '../backend/system-opener';

type Environment = Readonly<Record<string, string | undefined>>;

/** How this system opens an address in its browser, without a shell. Undefined where it has no screen. */
export function browserStart(
  address: string,
  platform: NodeJS.Platform,
  environment: Environment,
): Start | undefined {
  if (platform === 'darwin') return { command: 'open', parameters: [address] };
  if (platform === 'win32') {
    const command = join(environment['SystemRoot'] ?? 'C:\\Windows', 'System32', 'rundll32.exe');
    return { command, parameters: ['url.dll,FileProtocolHandler', address] };
  }
  // Without a screen the command would start a browser of text, inside this terminal.
  return hasScreen(platform, environment) ? { command: 'xdg-open', parameters: [address] } : undefined;
}

export function hasScreen(platform: NodeJS.Platform, environment: Environment): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/** False where no browser could be started; a person then opens the address. */
export async function openBrowser(address: string, environment: Environment = process.env): Promise<boolean> {
  const start = browserStart(address, process.platform, environment);
  if (!start) return false;
  const exitCode = await startDetached(start).catch(() => 1);
  return exitCode === 0 || exitCode === null;
}
