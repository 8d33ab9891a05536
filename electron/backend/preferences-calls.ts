import { type AppApi, type Preferences, preferencesSchema } from '../../shared/contract/contract';
import { languageOfLocale } from '../../shared/i18n/language-of-locale';
import type { PreferencesStore } from './ports';

type PreferencesCalls = Pick<AppApi, 'preferences.read' | 'preferences.update'>;

export function preferencesCalls(store: PreferencesStore, systemLocale: string): PreferencesCalls {
  const complete = (chosen: Partial<Preferences>, locale = systemLocale): Preferences => ({
    ...defaults(locale),
    ...chosen,
  });

  return {
    'preferences.read': async ({ locale }) => complete(readablePart(store.read()), locale),
    'preferences.update': async (change) => {
      const chosen = { ...readablePart(store.read()), ...definedPart(change) };
      // What nobody chose is not kept: the next window may speak another language.
      store.write(chosen);
      return complete(chosen);
    },
  };
}

function defaults(systemLocale: string): Preferences {
  return { language: languageOfLocale(systemLocale), sidePanelOpen: true };
}

/** What of a stored file still fits; a damaged one costs a choice, not the app. */
export function readablePart(stored: unknown): Partial<Preferences> {
  const whole = preferencesSchema.partial().safeParse(stored);
  if (whole.success) return definedPart(whole.data);
  const part = (key: keyof Preferences) =>
    preferencesSchema.pick({ [key]: true } as Record<typeof key, true>).safeParse(stored);
  return Object.assign({}, ...preferencesSchema.keyof().options.map((key) => part(key).data));
}

function definedPart(change: Partial<Preferences>): Partial<Preferences> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
