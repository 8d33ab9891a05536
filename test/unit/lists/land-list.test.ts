import { describe, expect, it } from 'vitest';
import { designSchema } from '../../../shared/domain/schema/design';
import { landList } from '../../../shared/lists/land-list';
import { readList } from '../../../shared/lists/read-list';
import { aList, COMPANY_LISTS } from '../../builders/a-list';
import { aDepartment, aDesign, aKpi } from '../../builders/a-workshop';
import { countingIds } from '../../builders/clock-and-ids';

const landed = (design: ReturnType<typeof aDesign>, rows: Parameters<typeof aList>[0]) =>
  landList(design, readList(design, aList(rows), 'id').rows, countingIds('new'));

describe('A list that lands', () => {
  it('brings departments with their duties, and KPIs as candidates with codes', () => {
    const design = landed(aDesign(), COMPANY_LISTS.id);
    expect(
      design.departments.map(({ name, code, duties }) => [name, code, duties.map(({ text }) => text)]),
    ).toEqual([
      ['Produksi', 'PRD', ['Menjaga mutu', 'Memenuhi pesanan']],
      ['Pemasaran', 'MKT', ['Menjual']],
    ]);
    expect(design.kpis.map(({ code, name, status }) => [code, name, status])).toEqual([
      ['PRD-01', 'Produk cacat', 'candidate'],
      ['PRD-02', 'Waktu henti mesin', 'candidate'],
      ['PRD-03', 'Pengiriman tepat waktu', 'candidate'],
      ['MKT-01', 'Penjualan', 'candidate'],
      ['MKT-02', 'Kepuasan pelanggan', 'candidate'],
    ]);
    expect(design.kpis[1]).toMatchObject({
      departmentId: design.departments[0]?.id,
      dutyId: design.departments[0]?.duties[0]?.id,
      owner: 'Budi',
      dataSource: 'Log mesin',
      targetScope: 'each-period',
      deadline: '2026-12-31',
    });
    expect(() => designSchema.parse(design)).not.toThrow();
  });

  it('finds departments, duties and outcomes that are there, and counts codes on', () => {
    const departments = [
      aDepartment(
        'HRD',
        [
          ['Mengelola kehadiran', '95% hadir'],
          ['', ''],
        ],
        { code: 'HRD' },
      ),
    ];
    const kpis = [aKpi({ id: 'k', departmentId: 'HRD', name: 'Kehadiran', code: 'HRD-01' })];
    const design = landed(aDesign({ departments, kpis, codeCounters: { HRD: 1 } }), [
      ['Divisi', 'Tugas Utama', 'Target Kerja Ideal', 'KPI'],
      ['HRD', 'mengelola  kehadiran', '95% hadir', 'Tingkat kehadiran'],
      ['HRD', 'Mengelola kehadiran', 'Izin tercatat', 'Izin tercatat'],
      ['HRD', 'Melatih', null, 'Jam pelatihan'],
    ]);
    expect(design.departments).toHaveLength(1);
    const duties = design.departments[0]?.duties.map(({ text, idealOutcomes }) => [
      text,
      ...idealOutcomes.map((outcome) => outcome.text),
    ]);
    expect(duties).toEqual([
      ['Mengelola kehadiran', '95% hadir', 'Izin tercatat'],
      ['Melatih', ''],
    ]);
    const [, attendance, absence, training] = design.kpis;
    expect([attendance?.code, absence?.code, training?.code]).toEqual(['HRD-02', 'HRD-03', 'HRD-04']);
    const [known, added] = design.departments[0]?.duties[0]?.idealOutcomes ?? [];
    expect([attendance?.idealOutcomeId, absence?.idealOutcomeId]).toEqual([known?.id, added?.id]);
    expect(training?.idealOutcomeId).toBeNull();
  });

  it('keeps an outcome whose duty nobody named', () => {
    const design = landed(aDesign(), [
      ['Divisi', 'Target Kerja Ideal', 'KPI'],
      ['HRD', 'Semua hadir', 'Kehadiran'],
    ]);
    expect(design.departments[0]?.duties).toMatchObject([
      { text: '', idealOutcomes: [{ text: 'Semua hadir' }] },
    ]);
    expect(design.kpis[0]?.dutyId).toBe(design.departments[0]?.duties[0]?.id);
  });

  it('changes nothing where nothing was chosen', () => {
    const design = aDesign();
    expect(landList(design, [], countingIds('new'))).toBe(design);
  });
});
