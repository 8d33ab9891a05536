import { describe, expect, it } from 'vitest';
import { updateKpi } from '../../../shared/domain/edits/kpis';
import { workshopSchema } from '../../../shared/domain/schema/workshop';
import { landListInto } from '../../../shared/lists/land-list';
import { readList } from '../../../shared/lists/read-list';
import { takeBackReturn } from '../../../shared/packs/return/take-back-return';
import { aList } from '../../builders/a-list';
import { aDepartment, aWorkshop } from '../../builders/a-workshop';
import { countingIds } from '../../builders/clock-and-ids';

const AT = '2026-08-03T02:00:00.000Z';
const LIST = aList([
  ['Departemen', 'Tugas', 'KPI', 'Target'],
  ['HRD', 'Mengelola kehadiran', 'Karyawan hadir', 95],
  ['Gudang', '', 'Stok cocok', 97],
  ['Gudang', 'Mengirim', 'Retur', 3],
]);
const before = aWorkshop({ design: { departments: [aDepartment('HRD', [['Melatih']])] } });

function landed() {
  const { rows } = readList(before.design, LIST, 'id');
  return landListInto(before, rows, { id: 'list-1', fileName: 'KPI.xlsx', at: AT }, countingIds('new'));
}

describe('A list that was taken in', () => {
  it('stands in the record, and everything that it brought can be taken back', () => {
    const after = landed();
    expect(after.design.kpis).toHaveLength(3);
    expect(after.record.returns).toMatchObject([{ id: 'list-1', fileName: 'KPI.xlsx', takenBackAt: null }]);
    expect(workshopSchema.parse(after)).toEqual(after);
    const { workshop, kept } = takeBackReturn(after, 'list-1', AT);
    expect(kept).toEqual([]);
    const { codeCounters, departments, ...rest } = workshop.design;
    // A code is given once, whatever becomes of its KPI.
    expect(Object.keys(codeCounters)).toHaveLength(2);
    expect(departments.map(({ name, duties }) => [name, duties])).toEqual([
      ['HRD', before.design.departments[0]?.duties],
    ]);
    expect({ ...rest, codeCounters: {}, departments: before.design.departments }).toEqual(before.design);
  });

  it('leaves what people have worked on since, and the departments of that', () => {
    const { design, ...rest } = landed();
    const stock = design.kpis.find(({ name }) => name === 'Stok cocok');
    const worked = { ...rest, design: updateKpi(design, stock?.id ?? '', { owner: 'Budi' }) };
    const { workshop, kept } = takeBackReturn(worked, 'list-1', AT);
    expect(workshop.design.kpis.map(({ name }) => name)).toEqual(['Stok cocok']);
    expect(workshop.design.departments.map(({ name }) => name)).toEqual(['HRD', 'Gudang']);
    expect(kept).toMatchObject([{ item: 'kpi', id: stock?.id }]);
  });

  it('leaves a new department that has got a head', () => {
    const { design, ...rest } = landed();
    const departments = design.departments.map((one) => ({ ...one, headId: 'budi' }));
    const { workshop } = takeBackReturn({ ...rest, design: { ...design, departments } }, 'list-1', AT);
    expect(workshop.design.kpis).toEqual([]);
    expect(workshop.design.departments.map(({ name }) => name)).toEqual(['HRD', 'Gudang']);
  });

  it('changes nothing where no row was chosen', () => {
    expect(landListInto(before, [], { id: 'x', fileName: 'KPI.xlsx', at: AT }, countingIds('x'))).toBe(
      before,
    );
  });
});
