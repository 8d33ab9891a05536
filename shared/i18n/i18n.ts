import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language } from '../domain/schema/primitives';
import type { Catalogue } from './catalogue-shape';
import { en } from './en/catalogue';
import { id } from './id/catalogue';
import { writtenFacts } from './written-facts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

export const LANGUAGES = ['en', 'id'] as const satisfies readonly Language[];

/** Looks sentences up in one language; the key is the path in the catalogue. */
export type Translate = TFunction<'translation'>;

/** A translator of its own, ready at once: the catalogues are part of the program. */
export function createI18n(language: Language): i18n {
  const instance = createInstance().use(writtenFacts);
  void instance.init({
    lng: language,
    resources: { en: { translation: en }, id: { translation: id } },
    fallbackLng: false,
    initAsync: false,
    returnNull: false,
    // React, the workbook writer and the terminal each escape for themselves.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return instance;
}

export function translator(language: Language): Translate {
  return createI18n(language).getFixedT(language);
}

export type Terms = Catalogue['terms'];

const knownTerms = new WeakMap<Translate, Terms>();

/** All words of the domain at once. Looking up a hundred words takes a millisecond, so each translator does it once. */
export function termsOf(t: Translate): Terms {
  const terms = knownTerms.get(t) ?? t('terms', { returnObjects: true });
  knownTerms.set(t, terms);
  return terms;
}
