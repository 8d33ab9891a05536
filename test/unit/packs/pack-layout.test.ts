import { describe, expect, it } from 'vitest';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import { packColumns } from '../../../shared/packs/pack-columns';
import { PACK_FIELDS, PACK_TABLES } from '../../../shared/packs/pack-fields';
import { LANGUAGES, translator } from '../../../shared/i18n/i18n';
import { aFinishedWorkshop } from '../../builders/a-finished-workshop';
import { aPackLayout } from '../../builders/a-pack';
import { aDepartment, aKpi, aQuantity } from '../../builders/a-workshop';

const tableOf = (layout: ReturnType<typeof aPackLayout>, name: string) =>
  layout.tables.find((table) => table.name === name);

function kpiValues(traits: Partial<Kpi>) {
  const kpis = [aKpi({ id: 'k', departmentId: 'Marketing', ...traits })];
  return tableOf(aPackLayout(aFinishedWorkshop({ kpis })), 'kpis')?.rows[0]?.values;
}

describe('The layout of a pack', () => {
  it('holds the department’s own rows with their ids, and room for more', () => {
    const workshop = aFinishedWorkshop();
    const layout = aPackLayout(workshop, { department: 1 });
    const [department] = workshop.design.departments.slice(1);
    const duty = department?.duties[0];
    expect(tableOf(layout, 'duties')).toMatchObject({
      rows: [
        {
          values: {
            dutyId: duty?.id,
            idealOutcomeId: duty?.idealOutcomes[0]?.id,
            duty: 'Mengelola kehadiran',
            idealOutcome: '95% karyawan hadir setiap minggu',
          },
        },
      ],
      emptyRows: 10,
    });
    expect(tableOf(layout, 'kpis')?.rows.map(({ values }) => values)).toMatchObject([
      {
        kpiId: 'hrd-01',
        code: 'HRD-01',
        duty: 'Mengelola kehadiran',
        unit: '%',
        direction: 'higher',
        baseline: 91.5,
        target: 95,
        targetMinimum: null,
        deadline: '2026-12-31',
        dataAvailability: null,
        frequency: 'weekly',
        kind: 'leading',
        status: 'chosen',
        notes: null,
      },
    ]);
    expect(layout.meta).toMatchObject({
      kind: 'pack',
      packId: 'pack-1',
      workshopId: 'workshop-1',
      revision: 7,
      departmentId: 'HRD',
      department: 'HRD',
    });
  });

  it('repeats a duty for each of its ideal outcomes and leaves out lines without text', () => {
    const department = aDepartment('Sales', [['Sell', 'Sold', 'Paid'], ['', ''], ['Advise']]);
    const rows = tableOf(
      aPackLayout(aFinishedWorkshop({ departments: [department], kpis: [] })),
      'duties',
    )?.rows;
    expect(rows?.map(({ values }) => [values.duty, values.idealOutcome])).toEqual([
      ['Sell', 'Sold'],
      ['Sell', 'Paid'],
      ['Advise', null],
    ]);
    expect(rows?.[0]?.values.dutyId).toBe(rows?.[1]?.values.dutyId);
  });

  it('sends candidates along, but no retired KPI and none of another department', () => {
    const layout = aPackLayout(
      aFinishedWorkshop({
        kpis: [
          aKpi({ id: 'a', departmentId: 'Marketing', status: 'candidate' }),
          aKpi({ id: 'b', departmentId: 'Marketing', status: 'retired' }),
          aKpi({ id: 'c', departmentId: 'HRD' }),
        ],
      }),
    );
    expect(tableOf(layout, 'kpis')?.rows.map(({ values }) => values.kpiId)).toEqual(['a']);
  });

  it('sends the bounds of a range, or the one value', () => {
    const target = { value: aQuantity(5), minimum: aQuantity(1), maximum: aQuantity(2) };
    expect(kpiValues({ direction: 'range', target })).toMatchObject({
      target: null,
      targetMinimum: 1,
      targetMaximum: 2,
    });
    expect(kpiValues({ direction: 'lower', target })).toMatchObject({
      target: 5,
      targetMinimum: null,
      targetMaximum: null,
    });
  });

  it('keeps what was typed where it was no number', () => {
    const target = { value: aQuantity(null, 'tiga kelas'), minimum: null, maximum: null };
    expect(kpiValues({ target })?.target).toBe('tiga kelas');
  });

  it('puts the answers of an interview beside each other', () => {
    const department = aDepartment('Sales');
    const interview = {
      ...department.interview,
      responsibilities: 'Sell\n\nAdvise\n',
      idealOutcomes: 'Sold',
    };
    const layout = aPackLayout(aFinishedWorkshop({ departments: [{ ...department, interview }], kpis: [] }));
    expect(tableOf(layout, 'interview')?.rows.map(({ values }) => values)).toEqual([
      { responsibility: 'Sell', outcome: 'Sold' },
      { responsibility: null, outcome: null },
      { responsibility: 'Advise', outcome: null },
    ]);
  });

  it('is the blank interview alone where a form is asked for', () => {
    const { meta, tables } = aPackLayout(aFinishedWorkshop(), { kind: 'interview-form' });
    expect(meta.kind).toBe('interview-form');
    expect(tables).toMatchObject([{ name: 'interview', rows: [], emptyRows: 12 }]);
  });
});

describe('The columns of a pack', () => {
  it.each(LANGUAGES)('each have a head of their own and fields in their order (%s)', (language) => {
    for (const table of PACK_TABLES) {
      const columns = packColumns(table, translator(language));
      expect(columns.map(({ field }) => field)).toEqual(PACK_FIELDS[table]);
      const heads = columns.map(({ header }) => header.toLowerCase());
      expect(heads.every((head) => head !== '')).toBe(true);
      expect(new Set(heads).size).toBe(heads.length);
    }
  });

  it.each(LANGUAGES)('offer choices whose words differ (%s)', (language) => {
    const choices = packColumns('kpis', translator(language)).flatMap(({ input }) =>
      input.kind === 'choice' ? [input.options] : [],
    );
    expect(choices).toHaveLength(7);
    for (const options of choices) {
      const labels = options.map(({ label }) => label.toLowerCase());
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('speak the language of the pack', () => {
    const direction = (language: 'en' | 'id') =>
      packColumns('kpis', translator(language)).find(({ field }) => field === 'direction');
    expect(direction('en')).toMatchObject({
      header: 'Direction',
      input: { options: [{ value: 'higher', label: 'Higher is better' }, {}, {}] },
    });
    expect(direction('id')).toMatchObject({
      header: 'Arah',
      input: { options: [{ value: 'higher', label: 'Tinggi lebih baik' }, {}, {}] },
    });
  });
});
