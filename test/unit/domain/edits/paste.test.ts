import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPaste, pasteEffects } from '../../../../shared/domain/edits/paste';
import { filledGridRows, gridRows } from '../../../../shared/domain/grid';
import { gridAsTable } from '../../../../shared/domain/paste/grid-as-table';
import { readTable } from '../../../../shared/domain/paste/read-table';
import { understandPaste } from '../../../../shared/domain/paste/understand-paste';
import { type Design, designSchema } from '../../../../shared/domain/schema/design';
import { aDepartment, aDesign, aKpi } from '../../../builders/a-workshop';
import { countingIds } from '../../../builders/clock-and-ids';

const HEADINGS = ['Department', 'Main duty', 'Ideal outcome'] as const;
const understood = (text: string) => understandPaste(readTable(text));
const paste = (design: Design, text: string, into?: string) =>
  applyPaste(design, understood(text), countingIds('new'), into);
const grid = (design: Design) =>
  gridRows(design).map(({ department, duty, idealOutcome }) => [
    department.name,
    duty?.text,
    idealOutcome?.text,
  ]);

const design = aDesign({
  departments: [aDepartment('Marketing', [['Promotion', 'Known']]), aDepartment('HRD', [['Attendance', '']])],
});

describe('a paste', () => {
  it('joins departments and duties by name, and begins those that are new', () => {
    const text =
      'marketing \t PROMOTION\tLiked\nMarketing\tMedia\tFollowed\nSales\tOffers\tAnswered\nhrd\tAttendance\t95%';
    expect(grid(paste(design, text))).toEqual([
      ['Marketing', 'Promotion', 'Known'],
      ['Marketing', 'Promotion', 'Liked'],
      ['Marketing', 'Media', 'Followed'],
      ['HRD', 'Attendance', '95%'],
      ['Sales', 'Offers', 'Answered'],
    ]);
  });

  it('is nothing where everything is there already', () => {
    expect(paste(design, 'Marketing\tPromotion\tKNOWN\nHRD\tattendance\t')).toBe(design);
  });

  it('fills the line that waits in a department, and keeps its KPI', () => {
    const waiting = aDepartment('HRD', [['', '']]);
    const kpi = aKpi({ id: 'k', departmentId: 'HRD', dutyId: waiting.duties[0]?.id ?? null });
    const after = paste(
      aDesign({ departments: [waiting], kpis: [kpi] }),
      'HRD\tAttendance\t95%\nHRD\tLeave\tPlanned',
    );
    expect(grid(after)).toEqual([
      ['HRD', 'Attendance', '95%'],
      ['HRD', 'Leave', 'Planned'],
    ]);
    expect(after.kpis[0]?.dutyId).toBe(after.departments[0]?.duties[0]?.id);
  });

  it('takes the place of a department that somebody began and left', () => {
    const begun = aDesign({ departments: [aDepartment('d', [['', '']], { name: ' ' })] });
    expect(grid(paste(begun, 'HRD\tAttendance\t95%'))).toEqual([['HRD', 'Attendance', '95%']]);
  });

  it('without a department goes where it was pasted, else to the last one', () => {
    const lines = understandPaste([['Leave', 'Planned']], { start: 'duty' });
    const into = (id: string | null) => applyPaste(design, lines, countingIds('new'), id);
    expect(grid(into('Marketing'))[1]).toEqual(['Marketing', 'Leave', 'Planned']);
    expect(grid(into(null))[2]).toEqual(['HRD', 'Leave', 'Planned']);
    expect(grid(applyPaste(aDesign(), lines, countingIds()))).toEqual([['', 'Leave', 'Planned']]);
  });

  it('finds the same department by its name and as the one pasted into', () => {
    const text = [
      ['', 'Leave', 'Planned'],
      ['HRD', 'Leave', 'Approved'],
    ];
    const after = applyPaste(design, understandPaste(text), countingIds('new'), 'HRD');
    expect(grid(after).slice(2)).toEqual([
      ['HRD', 'Leave', 'Planned'],
      ['HRD', 'Leave', 'Approved'],
    ]);
  });

  it('says beforehand what each line would do', () => {
    const text =
      'Marketing\tPromotion\tKnown\nMarketing\tPromotion\tLiked\nMarketing\tMedia\t\nSales\tOffers\t\nSales\tCalls\t';
    expect(pasteEffects(design, understood(text))).toEqual([
      'nothing-new',
      'new-outcome',
      'new-duty',
      'new-department',
      'new-duty',
    ]);
  });

  it('of five hundred lines lands each of them once', () => {
    const rows = Array.from(
      { length: 500 },
      (_, index) => `Department ${index % 20}\tDuty ${index}\tOutcome`,
    );
    const after = paste(aDesign(), rows.join('\n'));
    expect(after.departments).toHaveLength(20);
    expect(filledGridRows(after)).toHaveLength(500);
    expect(paste(after, rows.join('\n'))).toBe(after);
  });
});

describe('a grid copied out', () => {
  it('has headings and every department on each of its lines', () => {
    expect(gridAsTable(paste(design, 'Marketing\tPromotion\tLiked'), HEADINGS)).toBe(
      'Department\tMain duty\tIdeal outcome\r\n' +
        'Marketing\tPromotion\tKnown\r\n' +
        'Marketing\tPromotion\tLiked\r\n' +
        'HRD\tAttendance\t\r\n',
    );
  });

  it('quotes what holds tabs, line breaks or quotes, and never begins a cell as a formula', () => {
    const odd = aDesign({
      departments: [
        aDepartment('=cmd', [
          [' +1', '@"x"\ny'],
          ['- a', '-5'],
        ]),
      ],
    });
    expect(gridAsTable(odd, HEADINGS).split('\r\n').slice(1)).toEqual([
      `'=cmd\t'+1\t"'@""x""\ny"`,
      `'=cmd\t'- a\t'-5`,
      '',
    ]);
  });

  it('pastes back as what it was, and pasted onto itself changes nothing', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'B', '1', '"', '\n', '\t', ',', "'", '=', '-', ' ', '😀'),
    });
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 });
    const columns = { department: 0, duty: 1, idealOutcome: 2 };
    fc.assert(
      fc.property(rows, (cells) => {
        const named = [['Marketing', '', ''], ...cells];
        const pasted = applyPaste(aDesign(), understandPaste(named, { columns }), countingIds());
        expect(designSchema.safeParse(pasted).success).toBe(true);
        const table = gridAsTable(pasted, HEADINGS);
        expect(table).not.toMatch(/(?:^|\t|\r\n)"?[=+\-@]/);
        expect(paste(pasted, table)).toBe(pasted);
        expect(gridAsTable(paste(aDesign(), table), HEADINGS)).toBe(table);
      }),
    );
  });
});
