import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../shared/errors';
import { en } from '../../../shared/i18n/en/catalogue';
import { createI18n, LANGUAGES, translator } from '../../../shared/i18n/i18n';
import { id } from '../../../shared/i18n/id/catalogue';

const texts = { en: textsOf(en), id: textsOf(id) };

describe('the two catalogues', () => {
  it('have the same keys', () => {
    expect([...texts.id.keys()].sort()).toEqual([...texts.en.keys()].sort());
  });

  it('have the same placeholders in every text', () => {
    const different = [...texts.en].filter(
      ([key, english]) => placeholders(english) !== placeholders(texts.id.get(key) ?? ''),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('have no empty text and none with space around it (%s)', (language) => {
    const untidy = [...texts[language]].filter(([, text]) => text.trim() === '' || text !== text.trim());
    expect(untidy.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('close every placeholder that they open (%s)', (language) => {
    const broken = [...texts[language]].filter(([, text]) => /[{}]/.test(text.replace(/{{\w+}}/g, '')));
    expect(broken.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('can be reached by every key (%s)', (language) => {
    const i18n = createI18n(language);
    const lost = [...texts[language].keys()].filter((key) => !i18n.exists(key));
    expect(lost).toEqual([]);
  });

  it('bring both plural forms wherever they bring one', () => {
    const lonely = [...texts.en.keys()].filter(
      (key) =>
        (key.endsWith('_one') && !texts.en.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !texts.en.has(key.replace(/_other$/, '_one'))),
    );
    expect(lonely).toEqual([]);
  });

  it('have a sentence for every error', () => {
    expect(Object.keys(en.errors).sort()).toEqual([...ERROR_CODES].sort());
  });
});

describe('a translator', () => {
  it('speaks its own language at once', () => {
    expect(translator('en')('terms.idealOutcome')).toBe('Ideal outcome');
    expect(translator('id')('terms.idealOutcome')).toBe('Target Kerja Ideal');
  });

  it('writes counts above 999 as its language does, and names that are numbers as they are', () => {
    expect(translator('en')('returns.land', { count: 1234 })).toContain('1,234');
    expect(translator('id')('returns.land', { count: 1234 })).toContain('1.234');
    expect(translator('id')('returns.chosen', { accepted: 1000, total: 12345 })).toContain(
      '1.000 dari 12.345',
    );
    expect(translator('id')('track.values', { count: 1 })).toBe('1 nilai');
    expect(translator('en')('track.plan.signed', { number: 1024 })).toContain('version 1024');
  });

  it('puts facts in as they are, without escaping them', () => {
    expect(translator('en')('errors.file-foreign', { file: 'R&D <plan>.kpiw' })).toContain(
      '“R&D <plan>.kpiw”',
    );
  });
});

function textsOf(node: object, path: readonly string[] = []): Map<string, string> {
  const entries = Object.entries(node).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value]]
      : [...textsOf(value as object, [...path, key])],
  );
  return new Map(entries);
}

function placeholders(text: string): string {
  return [...new Set(text.match(/{{\w+}}/g))].sort().join(' ');
}
