import { describe, expect, it } from 'vitest';
import { LETTERS } from '../../../../shared/coach/findings';
import { LANGUAGES, translator } from '../../../../shared/i18n/i18n';
import type { Blanks } from '../../../../shared/library/exercises/change-answers';
import { smartKpi, smartVerdict, type Speech } from '../../../../shared/library/exercises/smart-kpi';
import { smartRemarks } from '../../../../shared/library/exercises/smart-remarks';
import { SENTENCE_IDS, type SentenceId } from '../../../../shared/library/exercises/smart-sentences';
import { exampleBlanks, smartPieces, smartText } from '../../../../shared/library/exercises/smart-text';
import { JULY_TO_DECEMBER } from '../../../builders/kpi-facts';

const NOTHING: Blanks = { target: '', baseline: '', by: '', source: '', goal: '' };
const DEADLINE = '2026-12-31';
const horizon = { kind: 'semester', ...JULY_TO_DECEMBER, from: '2026-08-03' } as const;
const speech = {
  en: { language: 'en', t: translator('en'), horizon },
  id: { language: 'id', t: translator('id'), horizon },
} satisfies Record<string, Speech>;

const letters = (id: SentenceId, blanks: Partial<Blanks>, language: 'en' | 'id' = 'en') => {
  const verdict = smartVerdict(id, { ...NOTHING, ...blanks }, speech[language]);
  return LETTERS.map((letter) => verdict.letters[letter]);
};
const example = (id: SentenceId, language: 'en' | 'id' = 'en') =>
  exampleBlanks(id, DEADLINE, speech[language]);

describe.each(LANGUAGES)('every sentence in %s', (language) => {
  it.each(SENTENCE_IDS)('begins as a wish in which no letter holds (%s)', (id) => {
    expect(letters(id, {}, language)).toEqual(['fail', 'fail', 'warn', 'warn', 'fail']);
  });

  it.each(SENTENCE_IDS)('ends with five letters, and the coach has no warning left (%s)', (id) => {
    const blanks = example(id, language);
    expect(letters(id, blanks, language)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass']);
    const { findings } = smartVerdict(id, blanks, speech[language]);
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it.each(SENTENCE_IDS)('shows a gap where nothing stands, and none once all is filled (%s)', (id) => {
    expect(
      smartPieces(id, NOTHING, speech[language]).every(
        ({ text, isFilled }) => text.includes('…') && !isFilled,
      ),
    ).toBe(true);
    const filled = smartPieces(id, example(id, language), speech[language]);
    expect(filled.every(({ text, isFilled }) => !/[…{}]/.test(text) && isFilled)).toBe(true);
  });
});

describe('a sentence that is being filled', () => {
  const whole = example('sales');

  it('gains a letter with every blank', () => {
    const { target, baseline, by, source, goal } = whole;
    expect(letters('sales', { target })).toEqual(['pass', 'fail', 'warn', 'warn', 'fail']);
    expect(letters('sales', { target, baseline })).toEqual(['pass', 'fail', 'pass', 'warn', 'fail']);
    expect(letters('sales', { target, baseline, by })).toEqual(['pass', 'fail', 'pass', 'warn', 'pass']);
    expect(letters('sales', { target, baseline, by, source })).toEqual([
      'pass',
      'pass',
      'pass',
      'warn',
      'pass',
    ]);
    expect(letters('sales', { target, baseline, by, source, goal })).toEqual([
      'pass',
      'pass',
      'pass',
      'pass',
      'pass',
    ]);
  });

  it('reads as people of each language would say it', () => {
    expect(smartText('sales', whole, speech.en)).toBe(
      'Sales +10% a month, now 4%, by 31 December 2026, as shown in the sales ledger, so that the new branch pays for itself.',
    );
    expect(smartText('development', example('development', 'id'), speech.id)).toBe(
      '3 fitur per sprint, sekarang 2, paling lambat 31 Desember 2026, dilihat di papan sprint, supaya aplikasinya siap untuk pameran.',
    );
    expect(smartText('finance', { ...NOTHING, target: '4,5' }, speech.id)).toContain(
      'di bawah 4,5%, sekarang …,',
    );
  });

  it('writes a number as the language does, however it was typed', () => {
    expect(smartText('sales', { ...NOTHING, target: '12,5 %' }, speech.id)).toContain('+12,5% per bulan');
    expect(smartText('sales', { ...NOTHING, target: '12.5' }, speech.en)).toContain('+12.5% a month');
  });

  it('reads a number with the unit that the sentence names anyway', () => {
    const blanks = { ...NOTHING, target: '3 fitur', baseline: '2 fitur' };
    expect(smartText('development', blanks, speech.id)).toMatch(/^3 fitur per sprint, sekarang 2,/);
    expect(letters('development', blanks, 'id').slice(0, 3)).toEqual(['pass', 'fail', 'pass']);
    expect(smartText('leads', { ...NOTHING, target: '40 leads' }, speech.en)).toMatch(/: 40,/);
  });

  it('writes a fall with one sign', () => {
    expect(smartText('sales', { ...NOTHING, target: '-5' }, speech.en)).toMatch(/^Sales -5% a month/);
  });

  it.each([
    ['Desember 2026', '31 December 2026'],
    ['December 2026', '31 December 2026'],
    ['12/2026', '31 December 2026'],
    ['akhir September 2026', '30 September 2026'],
    ['the end of November 2026', '30 November 2026'],
    ['akhir bulan Februari 2028', '29 February 2028'],
    ['akhir tahun 2026', '31 December 2026'],
    ['end of 2026', '31 December 2026'],
    ['31/12/2026', '31 December 2026'],
  ])('takes “%s” as people say it in a room', (by, read) => {
    expect(smartText('sales', { ...NOTHING, by }, speech.en)).toContain(`by ${read},`);
    if (read.endsWith('2026')) expect(letters('sales', { ...whole, by })[4]).toBe('pass');
  });

  it.each(['13/2026', 'soon', '31/2/2026', 'nanti'])(
    'says first that “%s” is no date that can be read, never that there is none',
    (by) => {
      const blanks = { ...NOTHING, target: '10', by };
      const [first, ...others] = smartRemarks('sales', blanks, speech.en);
      expect(first).toContain(`“${by}”`);
      expect(first).toContain('31 December 2026');
      expect(others).not.toContain(translator('en')('coach.finding.deadline-missing.why'));
      expect(letters('sales', blanks)[4]).toBe('fail');
    },
  );

  it('says nothing of a date where none was written yet', () => {
    const said = smartRemarks('sales', { ...NOTHING, target: '10' }, speech.en);
    expect(said).toContain(translator('en')('coach.finding.deadline-missing.why'));
    expect(smartRemarks('sales', whole, speech.en)).toEqual([]);
  });

  it('keeps words where a number belongs in sight, unfilled, and no letter holds by them', () => {
    const blanks = { ...whole, target: 'a lot' };
    const [first] = smartPieces('sales', blanks, speech.en);
    expect(first).toEqual({ blank: 'target', text: 'Sales +a lot a month', isFilled: false });
    expect(letters('sales', blanks).slice(0, 2)).toEqual(['fail', 'fail']);
  });

  it('takes no date that is none, and warns of one outside the period', () => {
    expect(smartPieces('sales', { ...whole, by: '31/2/2026' }, speech.en)[2]).toMatchObject({
      isFilled: false,
    });
    expect(letters('sales', { ...whole, by: '31/2/2026' })[4]).toBe('fail');
    expect(letters('sales', { ...whole, by: '30/6/2028' })[4]).toBe('fail');
  });

  it('lets the coach doubt a target that is no better than today', () => {
    expect(letters('sales', { ...whole, baseline: '10' })[2]).toBe('fail');
    expect(letters('finance', { ...example('finance'), baseline: '3' })[2]).toBe('fail');
    expect(letters('service', { ...example('service'), target: '120' })[2]).toBe('fail');
  });

  it.each(['31 Desember', '31 Des', 'akhir Desember', 'akhir semester', 'dalam 6 bulan', 'Januari-Desember'])(
    'is time-bound by “%s”, and says which day that is',
    (by) => {
      expect(letters('sales', { ...whole, by }, 'id')[4]).toBe('pass');
      expect(smartText('sales', { ...whole, by }, speech.id)).toContain('paling lambat 31 Desember 2026,');
    },
  );

  it.each(['Rp 50 juta', '50 juta', '$ 3,000', '50 jt'])(
    'makes no percentage of “%s”, and says which unit it counts in',
    (baseline) => {
      const blanks = { ...whole, baseline };
      expect(smartText('sales', blanks, speech.id)).toContain(`sekarang ${baseline},`);
      const said = smartRemarks('sales', blanks, speech.id);
      expect(said[0]).toBe(
        `Kalimat ini memakai satuan %, sedangkan “${baseline}” tidak. Tulis misalnya: 4%.`,
      );
      expect(said).not.toContain(translator('id')('coach.finding.baseline-missing.why'));
      expect(letters('sales', blanks, 'id')[2]).not.toBe('fail');
      expect(smartText('sales', { ...NOTHING, target: baseline }, speech.en)).toMatch(
        `Sales +${baseline} a month,`,
      );
    },
  );

  it.each([
    ['4 persen', '4%'],
    ['sekarang 4', '4%'],
    ['sekitar 4,5%', '4,5%'],
    ['± 4 %', '4%'],
  ])('reads “%s” as today’s value', (baseline, read) => {
    expect(smartText('sales', { ...NOTHING, baseline }, speech.id)).toContain(`sekarang ${read},`);
  });

  it.each([
    ['id', 'goal', 'supaya cabang baru untung', 'supaya cabang baru untung.'],
    ['id', 'goal', 'Agar cabang baru untung', 'supaya cabang baru untung.'],
    ['id', 'goal', 'untuk membiayai cabang baru', 'untuk membiayai cabang baru.'],
    ['en', 'goal', 'so that the branch pays', 'so that the branch pays.'],
    ['en', 'goal', 'to open a branch', 'to open a branch.'],
    ['id', 'source', 'di buku penjualan', 'dilihat di buku penjualan,'],
    ['id', 'source', 'dari laporan kasir', 'dilihat dari laporan kasir,'],
    ['en', 'source', 'in the ledger', 'as shown in the ledger,'],
    ['en', 'source', 'on the receipts', 'as shown on the receipts,'],
    ['id', 'by', 'paling lambat nanti', 'paling lambat nanti,'],
    ['en', 'by', 'by then', 'by then,'],
    ['id', 'baseline', 'sekarang belum tahu', 'sekarang belum tahu,'],
  ] as const)(
    'says no word of “%s” twice where people begin with it: %s %s',
    (language, blank, text, read) => {
      const said = smartText('sales', { ...NOTHING, [blank]: text }, speech[language]);
      expect(said).toContain(`, ${read}`);
      expect(said).not.toMatch(/(\b\p{L}{2,}\b) \1\b/u);
    },
  );

  it('becomes a KPI with its measure only once a number stands in it', () => {
    expect(smartKpi('finance', NOTHING, speech.en)).toMatchObject({
      name: 'Better budget control',
      unitKind: null,
    });
    expect(smartKpi('finance', example('finance'), speech.en)).toMatchObject({
      name: 'Budget variance',
      direction: 'lower',
      unitKind: 'percent',
      target: 5,
      lastValue: 9,
    });
  });

  it('is not asked for an owner, who is chosen where KPIs are written', () => {
    const { findings } = smartVerdict('sales', whole, speech.en);
    expect(findings.map(({ field }) => field)).not.toContain('owner');
  });
});
