import type { Language } from '../domain/schema/primitives';

/** The product's language for a system locale such as `id-ID`; old systems call Indonesian `in`. */
export function languageOfLocale(locale: string): Language {
  return /^(id|in)([-_.]|$)/i.test(locale) ? 'id' : 'en';
}
