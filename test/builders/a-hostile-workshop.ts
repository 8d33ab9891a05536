import type { Workshop } from '../../shared/domain/schema/workshop';
import { aFinishedWorkshop } from './a-finished-workshop';
import { aDepartment, aKpi, aQuantity } from './a-workshop';

/** Texts that break careless writers of workbooks. */
const HOSTILE_TEXTS = [
  '=1234+4321',
  'Q1/Q2: [Plan]?',
  'History',
  "'O'Brien & <b>\"",
  '😀'.repeat(20),
  'bel\u0007',
  '_x0041_',
  'a, "b"',
  '-5',
  ' ',
  'long '.repeat(7_000),
];

/** A workshop whose departments, duties and KPIs are all called something hostile. */
export function aHostileWorkshop(): Workshop {
  const departments = HOSTILE_TEXTS.map((text, index) => ({
    ...aDepartment(text, [[text, text]]),
    id: `d${index}`,
  }));
  const kpis = HOSTILE_TEXTS.map((text, index) =>
    aKpi({
      id: `k${index}`,
      departmentId: index % 2 ? 'd0' : `d${index}`,
      name: text,
      formula: text,
      unit: { kind: index % 2 ? 'currency' : 'custom', label: text },
      target: { value: aQuantity(index * 1.25), minimum: null, maximum: null },
    }),
  );
  return aFinishedWorkshop({ departments, kpis, company: '&P "Q&A"' });
}
