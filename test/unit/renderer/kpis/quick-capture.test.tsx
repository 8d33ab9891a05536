// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QuickCapture } from '../../../../renderer/features/kpis/QuickCapture';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aDepartment, aWorkshop } from '../../../builders/a-workshop';

const department = aDepartment('HRD', [['Attendance', 'Present']]);

function aRow() {
  return aDrawnScreen(
    <QuickCapture departmentId={department.id} isPinned={false} />,
    aWorkshop({ design: { departments: [department] } }),
  );
}

describe('the row for one idea', () => {
  let row: ReturnType<typeof aRow>;
  beforeEach(() => {
    row = aRow();
  });
  afterEach(() => row.remove());

  it('makes one KPI of a target and a name that were typed within one frame', () => {
    row.type('Target', '95');
    row.type('Name', 'Attendance');
    row.settle();
    expect(row.design()?.kpis).toMatchObject([{ name: 'Attendance', target: { value: { value: 95 } } }]);
  });

  it('goes on empty to the next idea, however fast Enter follows the last letter', () => {
    row.type('Target', '95');
    act(() => row.place.querySelector('form')?.requestSubmit());
    row.settle();
    expect(row.field('Target')?.value).toBe('');
    row.type('Name', 'Turnover');
    expect(row.design()?.kpis).toMatchObject([{ target: { value: { value: 95 } } }, { name: 'Turnover' }]);
  });
});
