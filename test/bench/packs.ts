import { buildPacks, type PackFile } from '../../electron/backend/exports/pack-files';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { aDepartment, aKpi, aQuantity, aWorkshop } from '../builders/a-workshop';
import { countingIds, stoppedClock } from '../builders/clock-and-ids';
import { cellsOf, plainWorkbook } from './export';
import { compare, type Result, timed } from './measure';

const DEPARTMENTS = 50;
const KPIS_EACH = 3;

/** The packs of many departments, against the same library writing the same cells without looks and checks. */
export async function comparePacks(): Promise<Result> {
  const workshop = aWideWorkshop();
  const write = () => packsOf(workshop);
  const packs = await Promise.all((await write()).map(({ bytes }) => cellsOf(bytes)));
  const writePlain = async () => {
    for (const sheets of packs) await plainWorkbook(sheets).xlsx.writeBuffer();
  };
  return compare({
    name: `${DEPARTMENTS} department packs`,
    measured: () => timed(write),
    referenceName: 'exceljs, the same cells plain',
    reference: () => timed(writePlain),
    warmUps: 1,
    runs: 5,
  });
}

export function packsOf(workshop: Workshop): Promise<PackFile[]> {
  const wish = { kind: 'pack', language: 'en', revision: 1 } as const;
  return buildPacks(workshop, wish, { clock: stoppedClock(), newId: countingIds() });
}

/** A company with many departments of a few KPIs. */
export function aWideWorkshop(): Workshop {
  const departments = Array.from({ length: DEPARTMENTS }, (_, index) =>
    aDepartment(`Department ${index + 1}`, [
      ['Make the product known', 'Known by at least three classes'],
      ['Keep attendance', '95% of the staff present every week'],
    ]),
  );
  const kpis = departments.flatMap(({ id: departmentId }) =>
    Array.from({ length: KPIS_EACH }, (_, index) =>
      aKpi({
        id: `${departmentId}-${index}`,
        departmentId,
        name: `Share of customers served within a day, group ${index}`,
        formula: 'Customers served within a day ÷ all customers who asked, times one hundred',
        target: { value: aQuantity(85 + index), minimum: null, maximum: null },
        dataSource: 'The counter’s log book, copied every Friday',
        owner: `Person ${index}`,
      }),
    ),
  );
  return aWorkshop({ company: 'Wide Company', design: { departments, kpis } });
}
