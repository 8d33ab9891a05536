import { describe, expect, it } from 'vitest';
import { fieldWord, isProse, valueWord } from '../../../../renderer/features/returns/value-words';
import type { Language } from '../../../../shared/domain/schema/primitives';
import { translator } from '../../../../shared/i18n/i18n';

const saying = (language: Language, unit: Parameters<typeof valueWord>[3]['unit'] = null) => ({
  t: translator(language),
  language,
  unit,
});
const PERCENT = { kind: 'percent', label: '' } as const;

describe('a value that came back', () => {
  it('reads as people of this window read it, whatever language the pack was in', () => {
    expect(valueWord('kpis', 'target', 97.5, saying('id', PERCENT))).toBe('97,5%');
    expect(valueWord('kpis', 'target', 97.5, saying('en'))).toBe('97.5');
    expect(valueWord('kpis', 'deadline', '2026-12-18', saying('id'))).toBe('18 Des 2026');
    expect(valueWord('kpis', 'frequency', 'weekly', saying('id'))).toBe('Mingguan');
    expect(valueWord('kpis', 'owner', 'Sari', saying('en'))).toBe('Sari');
  });

  it('is empty for none, and stays as typed where it is no number or date', () => {
    expect(valueWord('kpis', 'target', null, saying('en', PERCENT))).toBe('');
    expect(valueWord('kpis', 'target', 'as many as possible', saying('en', PERCENT))).toBe(
      'as many as possible',
    );
    expect(valueWord('kpis', 'deadline', 'soon', saying('en'))).toBe('soon');
  });

  it('stands under the head of its column, and has its changed words marked only where it is prose', () => {
    const t = translator('en');
    expect(fieldWord('interview', 'outcome', t)).toBe('What are the ideal outcomes this phase or semester?');
    expect([isProse('kpis', 'formula', t), isProse('kpis', 'target', t)]).toEqual([true, false]);
  });
});
