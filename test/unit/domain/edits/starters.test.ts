import { describe, expect, it } from 'vitest';
import { addStarters, dutiesOf } from '../../../../shared/domain/edits/starters';
import { gridRows } from '../../../../shared/domain/grid';
import type { Design } from '../../../../shared/domain/schema/design';
import { aDepartment, aDesign } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const grid = (design: Design) =>
  gridRows(design).map(({ department, duty, idealOutcome }) => [
    department.name,
    duty?.text,
    idealOutcome?.text,
  ]);
const sales = {
  name: 'Sales',
  duties: [
    { text: 'Sell', idealOutcome: 'Sales grow by …%' },
    { text: 'Follow up', idealOutcome: '… of 10 offers become orders' },
  ],
};
const add = (design: Design, ...taken: Parameters<typeof addStarters>[1][number][]) =>
  addStarters(design, taken, countingIds('new'));

describe('starter departments', () => {
  it('come with the duties that were left ticked, after what is there', () => {
    const design = aDesign({ departments: [aDepartment('HRD', [['Attendance', '95%']])] });
    expect(grid(add(design, sales, { name: 'Quality', duties: [] }))).toEqual([
      ['HRD', 'Attendance', '95%'],
      ['Sales', 'Sell', 'Sales grow by …%'],
      ['Sales', 'Follow up', '… of 10 offers become orders'],
      ['Quality', '', ''],
    ]);
  });

  it('add to a department of that name the duties it lacks, and leave the others as they are', () => {
    const design = aDesign({
      departments: [aDepartment('s', [['SELL ', 'Twice as much']], { name: ' sales' })],
    });
    expect(grid(add(design, sales))).toEqual([
      [' sales', 'SELL ', 'Twice as much'],
      [' sales', 'Follow up', '… of 10 offers become orders'],
    ]);
  });

  it('change nothing where everything is there', () => {
    const design = aDesign({
      departments: [
        aDepartment('Sales', [
          ['Sell', ''],
          ['Follow up', 'x'],
        ]),
      ],
    });
    expect(add(design, sales, { name: 'Sales', duties: [] })).toBe(design);
    expect(add(design)).toBe(design);
  });

  it('take the line that somebody began and left', () => {
    const begun = aDesign({ departments: [aDepartment('d', [['', '']], { name: '' })] });
    expect(grid(add(begun, { ...sales, duties: sales.duties.slice(0, 1) }))).toEqual([
      ['Sales', 'Sell', 'Sales grow by …%'],
    ]);
  });
});

describe('the duties of a department by name', () => {
  it('are found however the name is written, and null where there is no such department', () => {
    const departments = [aDepartment('Sales', [['Follow  UP', '']])];
    expect(dutiesOf(departments, ' SALES')).toEqual(new Set(['follow up']));
    expect(dutiesOf(departments, 'Quality')).toBeNull();
  });
});
