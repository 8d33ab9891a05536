import { expect, it } from 'vitest';
import { systemLanguage } from '../../../electron/desktop/system-facts';

const aSystem = (...languages: string[]) => ({
  getPreferredSystemLanguages: () => languages,
  getLocale: () => 'id',
});

it('speaks the language that the person prefers, however the system writes it', () => {
  expect(['id-ID', 'id_ID', 'in'].map((locale) => systemLanguage(aSystem(locale)))).toEqual([
    'id',
    'id',
    'id',
  ]);
  expect(systemLanguage(aSystem('en-GB', 'id-ID'))).toBe('en');
  expect(systemLanguage(aSystem())).toBe('id');
});
