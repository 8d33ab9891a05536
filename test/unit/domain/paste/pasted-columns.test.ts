import { describe, expect, it } from 'vitest';
import { pastedColumns, withColumn } from '../../../../shared/domain/paste/pasted-columns';

describe('the columns of a pasted table', () => {
  it('are told by letter and first words, without the empty ones', () => {
    expect(
      pastedColumns([
        ['', '', ' ', 'Tugas'],
        ['1', '', 'HRD ', 'Kehadiran'],
      ]),
    ).toEqual([
      { index: 0, letter: 'A', sample: '1' },
      { index: 2, letter: 'C', sample: 'HRD' },
      { index: 3, letter: 'D', sample: 'Tugas' },
    ]);
    expect(pastedColumns([])).toEqual([]);
  });

  it('go on after Z as in a spreadsheet', () => {
    const row = Array.from({ length: 703 }, () => 'x');
    const letters = pastedColumns([row]).map(({ letter }) => letter);
    expect([letters[25], letters[26], letters[51], letters[52], letters[702]]).toEqual([
      'Z',
      'AA',
      'AZ',
      'BA',
      'AAA',
    ]);
  });
});

describe('a column taken from another place', () => {
  const columns = { department: 0, duty: 1, idealOutcome: null };

  it('changes places with the one that had it', () => {
    expect(withColumn(columns, 'department', 1)).toEqual({ department: 1, duty: 0, idealOutcome: null });
    expect(withColumn(columns, 'idealOutcome', 0)).toEqual({ department: null, duty: 1, idealOutcome: 0 });
  });

  it('may come from nowhere, or from a place that nobody had', () => {
    expect(withColumn(columns, 'duty', null)).toEqual({ department: 0, duty: null, idealOutcome: null });
    expect(withColumn(columns, 'duty', 3)).toEqual({ department: 0, duty: 3, idealOutcome: null });
  });
});
