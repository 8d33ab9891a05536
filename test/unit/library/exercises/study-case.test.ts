import { describe, expect, it } from 'vitest';
import { LETTERS, type Letter } from '../../../../shared/coach/findings';
import { en } from '../../../../shared/i18n/en/catalogue';
import { LANGUAGES, translator } from '../../../../shared/i18n/i18n';
import { id } from '../../../../shared/i18n/id/catalogue';
import { caseLetters, commentOnLetter, remarkText } from '../../../../shared/library/exercises/case-comments';

const codes = (letter: Letter, texts: Partial<Record<Letter, string>>) =>
  commentOnLetter(letter, caseLetters(texts)).remarks.map(({ code }) => code);

describe.each(LANGUAGES)('the model answer in %s', (language) => {
  const { items } = { en, id }[language].concept.exercises['study-case'];
  const model = Object.fromEntries(LETTERS.map((letter) => [letter, items[letter].model]));

  it.each(LETTERS)('leaves the coach content with %s', (letter) => {
    const { verdict, remarks } = commentOnLetter(letter, caseLetters(model));
    expect(verdict).toBe('pass');
    expect(remarks.map(({ code }) => code)).toEqual(letter === 'R' ? ['people'] : []);
  });
});

describe('the coach on the study case', () => {
  it.each(LETTERS)('asks for %s where nothing is written', (letter) => {
    expect(commentOnLetter(letter, caseLetters({ [letter]: '  ' }))).toEqual({
      verdict: 'fail',
      remarks: [{ about: 'case', code: 'empty' }],
    });
  });

  it.each<[Letter, string, string[]]>([
    ['S', 'Sales of consumables', ['subject']],
    ['S', 'Sales of fat-removal machines', []],
    ['S', 'Penjualan mesin', []],
    ['M', 'Sales in the ledger', []],
    ['M', 'We will see', ['number', 'source']],
    ['M', 'Omzet', ['source']],
    ['M', 'Jumlah mesin terjual, dari faktur', []],
    ['M', 'Listening to notations', ['number', 'source']],
    ['A', '+100%', ['start', 'means']],
    ['A', '+100% by hiring five salespeople', ['start', 'means'].slice(0, 1)],
    ['A', 'From 2 billion to 4 billion', ['means']],
    ['A', 'Dari 2 miliar naik dua kali lipat, dengan menambah anggaran perjalanan', []],
    ['R', 'It matters', ['reason', 'people']],
    ['R', 'Mesin mendatangkan pesanan bahan habis pakai', ['people']],
    ['T', 'Soon', ['deadline', 'rhythm']],
    ['T', 'By December', ['rhythm']],
    ['T', 'We may reach it by marketing', ['deadline', 'rhythm']],
    ['T', 'Every 3 months', ['deadline']],
    ['T', 'Tiap 3 bulan', ['deadline']],
    ['T', 'Setiap tahun', ['deadline']],
    ['T', 'Akhir tahun depan, dilihat tiap triwulan', []],
    ['T', 'In twelve months, checked quarterly', []],
    ['T', '31/12/2027, monthly', []],
  ])('reads %s “%s”', (letter, text, expected) => {
    expect(codes(letter, { [letter]: text })).toEqual(expected);
  });

  it('finds the rhythm under M as well', () => {
    expect(codes('T', { T: 'January to December', M: 'Invoices, every 3 months' })).toEqual([]);
  });

  it('says of a wish under S what it says of any KPI’s name', () => {
    const { verdict, remarks } = commentOnLetter('S', caseLetters({ S: 'Improve sales performance' }));
    expect(verdict).toBe('warn');
    expect(remarks.map(({ code }) => code)).toEqual(['vague-words', 'subject']);
    const [wish] = remarks.map((remark) => remarkText(remark, translator('en')));
    expect(wish).toContain('Improve');
  });

  it('has a sentence for every comment in both languages', () => {
    const remarks = LETTERS.flatMap((letter) =>
      ['', 'x', 'Meningkatkan kinerja'].flatMap(
        (text) => commentOnLetter(letter, caseLetters({ [letter]: text })).remarks,
      ),
    );
    for (const t of [translator('en'), translator('id')]) {
      for (const remark of remarks) expect(remarkText(remark, t)).toMatch(/[.?]$/);
    }
  });
});
