import { describe, expect, it } from 'vitest';
import { landList } from '../../../shared/lists/land-list';
import { type ListWish, readList } from '../../../shared/lists/read-list';
import type { WorkbookCells } from '../../../shared/packs/return/workbook-cells';
import { aList } from '../../builders/a-list';
import { aDepartment, aDesign } from '../../builders/a-workshop';

const read = (workbook: WorkbookCells, wish: ListWish = {}, design = aDesign()) =>
  readList(design, workbook, 'id', { wish });

describe('What a list of KPIs does not say', () => {
  const reading = read(
    aList([
      ['Departemen', 'KPI', 'Satuan', 'Nilai awal', 'Target', 'Frekuensi', 'Tenggat'],
      ['HR', 'Karyawan keluar', 'orang', 12, 5, '', 'secepatnya'],
      ['HR', 'Pelatihan', 'jam', 5, 12, 'triwulan', '31/12/2026'],
      ['HR', 'Lembur', 'jam', 12, '≥ 5', 'bulanan', ''],
      ['HR', 'Suasana kerja', '', '', 'baik', '', ''],
    ]),
  );
  const directions = reading.rows.map(({ kpi }) => kpi.direction);

  it('about what is better, its numbers tell: a target below the starting value wants less', () => {
    expect(directions).toEqual(['lower', 'higher', 'higher', undefined]);
  });

  it('is told field by field, since the workshop fills it in by itself', () => {
    expect(reading.rows.map(({ assumed }) => assumed)).toEqual([
      ['frequency'],
      [],
      ['deadline'],
      ['unit', 'direction', 'frequency', 'deadline'],
    ]);
  });

  it('about a deadline that nobody can read stays empty when it lands', () => {
    let last = 0;
    const landed = landList(aDesign(), reading.rows, () => `id-${(last += 1)}`);
    expect(reading.unreadable.map(({ cell }) => cell)).toContain('G2');
    expect(landed.kpis.map(({ deadline }) => deadline)).toEqual([
      null,
      '2026-12-31',
      aDesign().period.end,
      aDesign().period.end,
    ]);
  });
});

it('a deadline in words is the last day of that time, by the period of the workshop', () => {
  const reading = read(
    aList([
      ['Departemen', 'KPI', 'Tenggat'],
      ['HR', 'Karyawan keluar', 'Q4'],
      ['HR', 'Pelatihan', 'akhir Juni'],
    ]),
    {},
    aDesign({ period: { kind: 'year', label: '2026', start: '2026-01-01', end: '2026-12-31' } }),
  );
  expect(reading.rows.map(({ kpi }) => kpi.deadline)).toEqual(['2026-12-31', '2026-06-30']);
  expect(reading.unreadable).toEqual([]);
});

describe('A department that a list calls by another name', () => {
  const design = aDesign({ departments: [aDepartment('HRD'), aDepartment('Penjualan & Layanan')] });
  const list = aList([
    ['Departemen', 'KPI'],
    ['HR', 'Karyawan keluar'],
    ['Divisi Penjualan', 'Omzet'],
    ['HRD', 'Pelatihan'],
  ]);

  it('is named once, however many KPIs it has, so that people can say which it is', () => {
    expect(read(list, {}, design).strangers).toEqual([
      { key: 'hr', name: 'HR' },
      { key: 'penjualan', name: 'Penjualan' },
    ]);
  });

  it('is the one that people choose for it, and stays among those to choose for', () => {
    const chosen = read(list, { departments: new Map([['hr', 'HRD']]) }, design);
    expect(chosen.rows.map(({ department, isNewDepartment }) => [department, isNewDepartment])).toEqual([
      ['HRD', false],
      ['Penjualan', true],
      ['HRD', false],
    ]);
    expect(chosen.strangers.map(({ name }) => name)).toEqual(['HR', 'Penjualan']);
    let last = 0;
    const landed = landList(design, chosen.rows, () => `id-${(last += 1)}`);
    expect(landed.departments.map(({ name }) => name)).toEqual(['HRD', 'Penjualan & Layanan', 'Penjualan']);
  });
});
