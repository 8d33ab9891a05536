import { describe, expect, it } from 'vitest';
import { SheetNames } from '../../../../../electron/backend/excel/write/sheet-names';

function named(...wanted: string[]): string[] {
  const names = new SheetNames();
  return wanted.map((name, index) => names.claim(name, `Department ${index + 1}`));
}

describe('sheet names', () => {
  it('keeps names that Excel accepts', () => {
    expect(named('Marketing', 'R&D', 'إدارة', '😀')).toEqual(['Marketing', 'R&D', 'إدارة', '😀']);
  });

  it('replaces forbidden characters with ones that read alike', () => {
    expect(named('Q1/Q2: [Plan]?')).toEqual(['Q1-Q2 (Plan)']);
    expect(named('Ａ／Ｂ：［Ｃ］')).toEqual(['Ａ-Ｂ(Ｃ)']);
    expect(named('a\tb\nc')).toEqual(['a b c']);
  });

  it('holds no straight quotes, so that references need none doubled', () => {
    expect(named("'Kepala'", 'Director\'s "office"')).toEqual(['Kepala', 'Director’s ”office”']);
  });

  it('falls back where nothing of a name remains', () => {
    expect(named('', '   ', "'??'")).toEqual(['Department 1', 'Department 2', 'Department 3']);
  });

  it('numbers names that differ only in case, form or forbidden characters', () => {
    expect(named('Sales', 'SALES', 'Sales?', 'Ｓales')).toEqual([
      'Sales',
      'SALES (2)',
      'Sales (3)',
      'Ｓales (4)',
    ]);
  });

  it('leaves the name that Excel keeps for itself', () => {
    expect(named('History', 'history')).toEqual(['History (2)', 'history (3)']);
  });

  it('cuts names to 31 characters, their numbers included', () => {
    const long = 'A very long department name that goes on';
    expect(named(long, long)).toEqual(['A very long department name tha', 'A very long department name (2)']);
    expect(named('😀'.repeat(20))).toEqual(['😀'.repeat(15)]);
  });

  it('hides what looks like an escaped character', () => {
    expect(named('_x0041_')).toEqual(['-x0041_']);
  });
});
