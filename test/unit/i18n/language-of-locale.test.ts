import { expect, it } from 'vitest';
import { languageOfLocale } from '../../../shared/i18n/language-of-locale';

it.each(['id-ID', 'id', 'in_ID', 'ID', 'id_ID.UTF-8'])('%j is Indonesian', (locale) => {
  expect(languageOfLocale(locale)).toBe('id');
});

it.each(['en-GB', 'de', 'it-IT', 'ind', ''])('%j is not, so English is spoken', (locale) => {
  expect(languageOfLocale(locale)).toBe('en');
});
