import type { App } from 'electron';
import type { Host } from '../../shared/contract/contract';
import type { Language } from '../../shared/domain/schema/primitives';

/** The language that the person's system prefers, such as `id-ID`. */
export function systemLocale(app: Pick<App, 'getPreferredSystemLanguages' | 'getLocale'>): string {
  return app.getPreferredSystemLanguages()[0] ?? app.getLocale();
}

export function systemLanguage(app: Pick<App, 'getPreferredSystemLanguages' | 'getLocale'>): Language {
  return /^(id|in)\b/i.test(systemLocale(app)) ? 'id' : 'en';
}

export function platformOf(platform: NodeJS.Platform): Host['platform'] {
  if (platform === 'win32') return 'windows';
  return platform === 'darwin' ? 'mac' : 'linux';
}
