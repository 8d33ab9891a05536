import { describe, expect, it } from 'vitest';
import { filledGridRows, type GridRow, gridRows } from '../../../shared/domain/grid';
import { aDepartment } from '../../builders/a-workshop';

const cells = (rows: readonly GridRow[]) =>
  rows.map((row) => [
    row.isFirstOfDepartment ? row.department.name : '',
    row.duty?.text ?? null,
    row.idealOutcome?.text ?? null,
  ]);

describe('the grid', () => {
  it('has a line for every ideal outcome, with the department named once', () => {
    const departments = [
      aDepartment('Marketing', [
        ['Promosi produk', 'Dikenal 3 kelas', 'Disukai 2 kelas'],
        ['Media sosial', '100 pengikut'],
      ]),
      aDepartment('HRD', [['Kehadiran', '95% hadir']]),
    ];
    expect(cells(gridRows({ departments }))).toEqual([
      ['Marketing', 'Promosi produk', 'Dikenal 3 kelas'],
      ['', 'Promosi produk', 'Disukai 2 kelas'],
      ['', 'Media sosial', '100 pengikut'],
      ['HRD', 'Kehadiran', '95% hadir'],
    ]);
  });

  it('has a line for a duty without an ideal outcome, and for a department without a duty', () => {
    const departments = [aDepartment('Marketing', [['Promosi produk']]), aDepartment('HRD')];
    expect(cells(gridRows({ departments }))).toEqual([
      ['Marketing', 'Promosi produk', null],
      ['HRD', null, null],
    ]);
  });
});

describe('the first line of a duty', () => {
  it('is told from the lines of its further ideal outcomes', () => {
    const departments = [
      aDepartment('Marketing', [
        ['Promosi produk', 'Dikenal', 'Disukai'],
        ['Promosi produk', 'Dibeli'],
      ]),
      aDepartment('HRD'),
      aDepartment('Sales'),
    ];
    expect(gridRows({ departments }).map((row) => row.isFirstOfDuty)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });
});

describe('the filled rows', () => {
  it('leave out lines that wait for text, in any department', () => {
    const departments = [
      aDepartment('Marketing', [
        ['Promosi produk', 'Dikenal'],
        ['', ' '],
      ]),
      aDepartment('', [['', '']]),
    ];
    expect(cells(filledGridRows({ departments }))).toEqual([['Marketing', 'Promosi produk', 'Dikenal']]);
  });

  it('name the department on its first line that says something', () => {
    const departments = [
      aDepartment('Marketing', [
        ['', ''],
        ['Promosi produk', 'Dikenal'],
      ]),
    ];
    expect(cells(filledGridRows({ departments }))).toEqual([['Marketing', 'Promosi produk', 'Dikenal']]);
  });

  it('keep one line for a department that has only a name', () => {
    const departments = [
      aDepartment('Marketing', [
        ['', ''],
        ['', ''],
      ]),
      aDepartment('HRD'),
    ];
    expect(cells(filledGridRows({ departments }))).toEqual([
      ['Marketing', '', ''],
      ['HRD', null, null],
    ]);
  });

  it('keep a duty whose department has no name yet', () => {
    const departments = [aDepartment('', [['Promosi produk', '']])];
    expect(cells(filledGridRows({ departments }))).toEqual([['', 'Promosi produk', '']]);
  });
});
