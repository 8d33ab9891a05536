import type { App } from 'electron';
import type { Language } from '../../shared/domain/schema/primitives';
import { languageOfLocale } from '../../shared/i18n/language-of-locale';

/** The language that the person's system prefers, such as `id-ID`. */
export function systemLocale(app: Pick<App, 'getPreferredSystemLanguages' | 'getLocale'>): string {
  return app.getPreferredSystemLanguages()[0] ?? app.getLocale();
}

export function systemLanguage(app: Pick<App, 'getPreferredSystemLanguages' | 'getLocale'>): Language {
  return languageOfLocale(systemLocale(app));
}
