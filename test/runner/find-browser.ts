import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names a browser of one's own, stronger than whatever is found. */
export const BROWSER_VARIABLE = 'CHROME_PATH';

/** A Chromium on this computer that starts; undefined where there is none. */
export function findBrowser(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const chosen = environment[BROWSER_VARIABLE];
  const candidates = chosen
    ? [chosen]
    : [...installedPaths(environment, platform), chromium.executablePath()];
  return candidates.find((path) => existsSync(path) && doesStart(path, platform));
}

function installedPaths(environment: Environment, platform: NodeJS.Platform): string[] {
  switch (platform) {
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
        const folder = environment[name];
        if (!folder) return [];
        return [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
      });
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
        (name) => `/usr/bin/${name}`,
      );
  }
}

function doesStart(path: string, platform: NodeJS.Platform): boolean {
  // Ubuntu's chromium-browser is a script that only asks for a snap. Elsewhere a version opens a window.
  return platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}
