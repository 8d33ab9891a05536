import { describe, expect, it } from 'vitest';
import { edit } from '../../../../shared/domain/edits/edit';
import { updateKpi } from '../../../../shared/domain/edits/kpis';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { translator } from '../../../../shared/i18n/i18n';
import { landReturn } from '../../../../shared/packs/return/land-return';
import { readReturn, type UnderstoodReturn } from '../../../../shared/packs/return/read-return';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { ReturnedPack } from '../../../builders/a-returned-pack';
import { countingIds } from '../../../builders/clock-and-ids';
import { aWorkshop } from '../../../builders/a-workshop';

const workshop = aFinishedWorkshop();
const pack = (traits?: ConstructorParameters<typeof ReturnedPack>[1]) => new ReturnedPack(workshop, traits);

function understood(returned: ReturnedPack, into: Workshop = workshop): UnderstoodReturn {
  const reading = readReturn(into, returned.cells());
  if (reading.kind === 'refused') throw new Error(reading.code);
  return reading;
}

const changes = (reading: UnderstoodReturn) =>
  reading.proposals.map((one) =>
    one.kind === 'field' ? [one.state, one.field, one.ours, one.theirs, one.sent] : [one.state, one.kind],
  );

describe('a pack that comes back as it was sent', () => {
  it.each([0, 1])('changes nothing in department %i', (department) => {
    for (const language of ['en', 'id'] as const) {
      const reading = understood(pack({ department, language }));
      expect(reading).toMatchObject({
        proposals: [],
        unreadable: [],
        missing: [],
        isOutdated: false,
        isSecond: false,
      });
      expect(reading.unchanged).toBeGreaterThan(20);
    }
  });

  it('changes nothing where we ourselves had typed what is no number', () => {
    const unknown = (text: string) => ({ value: null, text });
    const vague: Workshop = {
      ...workshop,
      design: updateKpi(workshop.design, 'mkt-01', {
        target: { value: unknown('n/a'), minimum: null, maximum: null },
        baseline: { value: unknown('banyak sekali'), period: '', establishBy: null },
      }),
    };
    expect(understood(new ReturnedPack(vague), vague)).toMatchObject({ proposals: [], unreadable: [] });
  });

  it('is known by what is in it, whatever its sheets are called and in whatever order they stand', () => {
    const returned = pack();
    returned.sheets = returned.sheets.map((sheet, index) => ({ ...sheet, name: `Sheet ${index}` })).reverse();
    expect(understood(returned).proposals).toEqual([]);
  });
});

describe('a field', () => {
  it('is a change of theirs where only they changed it, with the cell that it came from', () => {
    const reading = understood(pack().put('kpis', 0, { target: 5, owner: 'Sari' }));
    expect(changes(reading)).toEqual([
      ['changed', 'target', 3, 5, 3],
      ['changed', 'owner', 'Dinda Safitri', 'Sari', 'Dinda Safitri'],
    ]);
    expect(reading.proposals[0]).toMatchObject({
      place: { sheet: 'KPIs', cell: 'K5' },
      itemId: 'mkt-01',
      label: 'MKT-01 Jumlah kelas yang mengenal produk',
      matchedBy: 'id',
    });
  });

  it('is a conflict where both changed it, unchanged where both changed it alike, and ours where only we did', () => {
    const ours: Workshop = {
      ...workshop,
      design: updateKpi(workshop.design, 'mkt-01', { owner: 'Ayu', formula: 'New', notes: 'Only ours' }),
    };
    const reading = understood(pack().put('kpis', 0, { owner: 'Sari', formula: 'New' }), ours);
    expect(changes(reading)).toEqual([['conflict', 'owner', 'Ayu', 'Sari', 'Dinda Safitri']]);
    expect(reading.isOutdated).toBe(true);
  });

  it('may be emptied, which is up to people', () => {
    expect(changes(understood(pack().put('kpis', 0, { dataSource: null })))).toEqual([
      ['emptied', 'dataSource', 'Survei singkat di kelas', null, 'Survei singkat di kelas'],
    ]);
  });

  it('of a choice is read in either language, of a percentage as people type it', () => {
    const returned = pack({ department: 1 }).put('kpis', 0, {
      direction: translator('id')('terms.directionValue.lower').toUpperCase(),
      target: { share: 0.975 },
      frequency: 'Bulanan',
    });
    const [direction, target, frequency] = understood(returned).proposals;
    expect(target).toMatchObject({ theirs: 97.5, ours: 95 });
    expect([direction, frequency]).toMatchObject([{ theirs: 'lower' }, { theirs: 'monthly' }]);
  });
});

describe('what was typed where a number or a date belongs', () => {
  const theirs = (language: 'en' | 'id', target: string) =>
    understood(pack({ language }).put('kpis', 0, { target })).proposals.map(
      (one) => one.kind === 'field' && one.theirs,
    );

  it('is read by the language of the pack', () => {
    expect(theirs('id', '1.234,5 %')).toEqual([1234.5]);
    expect(theirs('en', '1,234.5 %')).toEqual([1234.5]);
    expect(theirs('id', 'Rp 2 M')).toEqual([2_000_000_000]);
    expect(theirs('en', 'Rp 2 M')).toEqual([2_000_000]);
    expect(theirs('id', '1.234')).toEqual([1234]);
  });

  it.each(['n/a', '-', '–', 'N/A', 'tidak ada', 'belum tahu', 'TBD'])(
    'is no reason to lose ours: %s',
    (text) => {
      const reading = understood(pack().put('kpis', 0, { target: text, deadline: text }));
      expect(reading.proposals).toEqual([]);
      expect(reading.unreadable).toMatchObject([
        { cell: 'K5', reason: 'not-a-number', text },
        { cell: 'N5', reason: 'not-a-date', text },
      ]);
      expect(reading.rows.kpis[0]?.values).toMatchObject({ target: 3 });
      const without = updateKpi(workshop.design, 'mkt-01', {
        target: { value: null, minimum: null, maximum: null },
        deadline: null,
      });
      const both = understood(pack().put('kpis', 0, { target: text, deadline: text }), {
        ...workshop,
        design: without,
      });
      expect(both).toMatchObject({ proposals: [], unreadable: [] });
    },
  );

  it('is named by sheet and cell where it cannot be read', () => {
    const reading = understood(
      pack().put('kpis', 0, {
        target: 'a lot',
        baseline: { kind: 'date', value: '2026-04-03', text: '2026-04-03' },
        lastValue: { kind: 'error', value: null, text: '#DIV/0!' },
        deadline: 'soon',
        direction: 'sideways',
        frequency: null,
      }),
    );
    expect(reading.proposals).toEqual([]);
    expect(reading.unreadable.map(({ cell, reason, text }) => [cell, reason, text])).toEqual([
      ['G5', 'not-on-the-list', 'sideways'],
      ['H5', 'not-a-number', '3 Apr 2026'],
      ['K5', 'not-a-number', 'a lot'],
      ['N5', 'not-a-date', 'soon'],
      ['S5', 'formula-error', '#DIV/0!'],
      ['Y5', 'must-not-be-empty', ''],
    ]);
    expect(new Set(reading.unreadable.map(({ sheet }) => sheet))).toEqual(new Set(['KPIs']));
  });

  it('is a date, however it was typed, and as a bare number of days', () => {
    for (const deadline of ['4 November 2026', '4/11/2026', '2026-11-04', 46_330]) {
      expect(understood(pack().put('kpis', 0, { deadline })).proposals).toMatchObject([
        { theirs: '2026-11-04' },
      ]);
    }
  });
});

describe('rows', () => {
  it('may be sorted and stand between empty ones', () => {
    const returned = pack();
    returned.setRows('kpis', [[], ...returned.rows('kpis').reverse()]);
    expect(understood(returned)).toMatchObject({ proposals: [], missing: [] });
  });

  it('that were sorted together with their heads are rows still', () => {
    const returned = pack();
    const sheet = returned.sheet('kpis');
    sheet.rows = [sheet.rows[0] ?? [], ...sheet.rows.slice(1).reverse()];
    expect(understood(returned)).toMatchObject({ proposals: [], missing: [] });
  });

  it('that were deleted are said and stay', () => {
    const returned = pack();
    returned.setRows('kpis', returned.rows('kpis').slice(1));
    const reading = understood(returned);
    expect(reading.proposals).toEqual([]);
    expect(reading.missing).toEqual([{ table: 'kpis', label: 'MKT-01 Jumlah kelas yang mengenal produk' }]);
  });

  it('that were added are new KPIs and new duties', () => {
    const returned = pack();
    returned.put('kpis', returned.free('kpis'), { name: 'Complaints', target: '< many', unit: 'complaints' });
    returned.put('duties', returned.free('duties'), { duty: 'Listen', idealOutcome: 'Answers in a day' });
    const reading = understood(returned);
    expect(changes(reading)).toEqual([
      ['new', 'new-duty'],
      ['new', 'new-kpi'],
    ]);
    expect(reading.proposals).toMatchObject([
      { values: { duty: 'Listen', idealOutcome: 'Answers in a day', dutyId: null } },
      { values: { name: 'Complaints', unit: 'complaints', target: null, status: 'candidate' } },
    ]);
    expect(reading.unreadable).toMatchObject([{ reason: 'not-a-number', text: '< many' }]);
  });

  it('are known by their names where their ids are lost, as proposals to look at twice', () => {
    const returned = pack();
    returned.setRows(
      'kpis',
      returned.rows('kpis').map((row) => row.map((content, column) => (column === 0 ? null : content))),
    );
    returned.put('kpis', 0, { owner: 'Sari' });
    const reading = understood(returned);
    expect(reading.missing).toEqual([]);
    expect(reading.proposals).toMatchObject([{ field: 'owner', matchedBy: 'name', itemId: 'mkt-01' }]);
  });

  it('that were copied to write another KPI over them are new', () => {
    const returned = pack();
    const [first = []] = returned.rows('kpis');
    returned.setRows('kpis', [[...first], ...returned.rows('kpis')]);
    returned.put('kpis', 0, { name: 'Something else' });
    expect(changes(understood(returned))).toEqual([['new', 'new-kpi']]);
  });

  it('that we have removed and they have changed are offered as new, in conflict', () => {
    const ours = { ...workshop, design: { ...workshop.design, kpis: workshop.design.kpis.slice(1) } };
    expect(understood(pack(), ours)).toMatchObject({ proposals: [], missing: [], isOutdated: true });
    expect(changes(understood(pack().put('kpis', 0, { owner: 'Sari' }), ours))).toEqual([
      ['conflict', 'new-kpi'],
    ]);
  });

  it('that were emptied: a KPI stays, a duty is to go', () => {
    const returned = pack();
    const empty = (row: readonly unknown[] = [], ids: number) =>
      row.map((one, column) => (column < ids ? one : null));
    const [kpi] = returned.rows('kpis');
    returned.setRows('kpis', [empty(kpi, 2) as never, ...returned.rows('kpis').slice(1)]);
    returned.put('duties', 0, { duty: null, idealOutcome: null });
    const reading = understood(returned);
    expect(reading.missing).toMatchObject([{ table: 'kpis' }]);
    expect(changes(reading)).toEqual([
      ['emptied', 'duty', 'Promosi produk', null, 'Promosi produk'],
      [
        'emptied',
        'idealOutcome',
        'Produk dikenal minimal oleh 3 kelas',
        null,
        'Produk dikenal minimal oleh 3 kelas',
      ],
    ]);
  });
});

describe('columns and sheets', () => {
  it('may be moved, and one that was deleted changes nothing', () => {
    const returned = pack().put('kpis', 0, { owner: 'Sari' });
    const gone = returned.column('kpis', 'notes');
    for (const row of returned.sheet('kpis').rows) row.splice(gone, 1);
    for (const row of returned.sheet('kpis').rows) row.reverse();
    expect(changes(understood(returned))).toEqual([
      ['changed', 'owner', 'Dinda Safitri', 'Sari', 'Dinda Safitri'],
    ]);
  });

  it('are known by their heads where the hidden keys were deleted', () => {
    const returned = pack().put('kpis', 0, { owner: 'Sari' });
    for (const table of ['kpis', 'duties', 'interview'] as const) returned.sheet(table).rows.shift();
    const reading = understood(returned);
    expect(reading.proposals).toMatchObject([{ field: 'owner', matchedBy: 'id', place: { cell: 'X4' } }]);
    expect(reading.missing).toEqual([]);
  });

  it('may be copied: what only the copy changed counts, and what both changed differently is said', () => {
    const returned = pack();
    const copy = structuredClone(returned.sheet('kpis'));
    returned.put('kpis', 0, { owner: 'Sari' });
    returned.sheets.push({ ...copy, name: 'KPIs (2)' });
    expect(changes(understood(returned))).toEqual([
      ['changed', 'owner', 'Dinda Safitri', 'Sari', 'Dinda Safitri'],
    ]);
    const line = copy.rows[4];
    if (line) line[returned.column('kpis', 'owner')] = 'Budi';
    if (line) line[returned.column('kpis', 'notes')] = 'From the copy';
    const reading = understood(returned);
    expect(changes(reading)).toEqual([['changed', 'notes', null, 'From the copy', null]]);
    expect(reading.unreadable).toMatchObject([
      { sheet: 'KPIs (2)', reason: 'filled-in-twice', text: 'Budi' },
    ]);
  });

  it('that were deleted came back as they were sent', () => {
    const returned = pack().put('duties', 0, { duty: 'Promote' });
    returned.sheets = returned.sheets.filter((sheet) => sheet !== returned.sheet('kpis'));
    expect(changes(understood(returned))).toEqual([
      ['changed', 'duty', 'Promosi produk', 'Promote', 'Promosi produk'],
    ]);
  });
});

describe('the answers of the interview', () => {
  it('come as two texts, line beside line', () => {
    const returned = pack()
      .put('interview', 0, { responsibility: 'Promote', outcome: 'Known' })
      .put('interview', 2, { responsibility: 'Sell' });
    expect(changes(understood(returned))).toEqual([
      ['changed', 'responsibility', null, 'Promote\nSell', null],
      ['changed', 'outcome', null, 'Known', null],
    ]);
  });

  it('come from a blank form too', () => {
    const returned = new ReturnedPack(workshop, { kind: 'interview-form' }).put('interview', 0, {
      outcome: 'Known',
    });
    expect(changes(understood(returned))).toEqual([['changed', 'outcome', null, 'Known', null]]);
  });
});

describe('the answers on a blank form', () => {
  const withAnswers = (responsibilities: string, idealOutcomes = ''): Workshop => ({
    ...workshop,
    design: edit(workshop.design, ({ departments: [first] }) => {
      if (first) first.interview = { ...first.interview, responsibilities, idealOutcomes };
    }),
  });
  const form = (into: Workshop) => new ReturnedPack(into, { kind: 'interview-form' });

  it('are offered below those that we have, line beside line', () => {
    const ours = withAnswers('Promote\nSell', 'Known');
    const returned = form(ours).put('interview', 0, { responsibility: 'Care', outcome: 'Loved' });
    expect(changes(understood(returned, ours))).toEqual([
      ['below', 'responsibility', 'Promote\nSell', 'Promote\nSell\nCare', null],
      ['below', 'outcome', 'Known', 'Known\n\nLoved', null],
    ]);
  });

  it('are asked again until they stand there, and then no more', () => {
    const ours = withAnswers('Promote');
    const returned = form(ours).put('interview', 0, { responsibility: 'Care' });
    const reading = understood(returned, ours);
    const context = { fileName: 'form.xlsx', at: '2026-08-10T03:00:00.000Z', newId: countingIds('landed') };
    const undecided = landReturn(ours, reading, [], context);
    expect(changes(understood(returned, undecided))).toHaveLength(1);
    const landed = landReturn(ours, reading, reading.proposals, context);
    expect(landed.design.departments[0]?.interview.responsibilities).toBe('Promote\nCare');
    expect(changes(understood(returned, landed))).toEqual([]);
    returned.put('interview', 1, { responsibility: 'Listen' });
    expect(changes(understood(returned, landed))).toEqual([
      ['below', 'responsibility', 'Promote\nCare', 'Promote\nCare\nListen', 'Care'],
    ]);
  });
});

describe('a workbook that is refused', () => {
  const codeOf = (returned: ReturnedPack, into: Workshop = workshop) => {
    const reading = readReturn(into, returned.cells());
    return reading.kind === 'refused' ? reading.code : 'understood';
  };

  it('is no pack, or one without its tables or with a torn hidden sheet', () => {
    const withoutMeta = pack();
    withoutMeta.sheets.pop();
    expect(codeOf(withoutMeta)).toBe('return-no-pack');
    const metaAlone = pack();
    metaAlone.sheets = metaAlone.sheets.slice(-1);
    expect(codeOf(metaAlone)).toBe('return-damaged');
    const torn = pack();
    torn.sheets.at(-1)?.rows[0]?.splice(1);
    expect(codeOf(torn)).toBe('return-damaged');
  });

  it('belongs to another workshop', () => {
    expect(codeOf(pack(), aWorkshop({ id: 'another' }))).toBe('return-other-workshop');
  });

  it('is about a department that is gone; one of the same name is taken for it', () => {
    const [marketing, ...others] = workshop.design.departments;
    const without = { ...workshop, design: { ...workshop.design, departments: others } };
    expect(readReturn(without, pack().cells())).toMatchObject({
      code: 'return-department-gone',
      details: { department: 'Marketing' },
    });
    const renewed = marketing ? [{ ...marketing, id: 'new' }] : [];
    const again = { ...workshop, design: { ...workshop.design, departments: [...renewed, ...others] } };
    expect(understood(pack(), again)).toMatchObject({ departmentId: 'new', department: 'Marketing' });
  });
});
