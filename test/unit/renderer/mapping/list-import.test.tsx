// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ListImport } from '../../../../renderer/features/mapping/ListImport';
import type { AppApi } from '../../../../shared/contract/contract';
import { AppError } from '../../../../shared/errors';
import type { ListMapping } from '../../../../shared/lists/list-mappings';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aList } from '../../../builders/a-list';
import { anOpenedWorkshop } from '../../../builders/a-session';
import { aDepartment, aKpi, aWorkshop } from '../../../builders/a-workshop';

type Screen = ReturnType<typeof aDrawnScreen>;

const DEPARTMENTS = [aDepartment('Marketing', [], { code: 'MKT' }), aDepartment('HRD', [], { code: 'HRD' })];
const LIST = aList([
  ['KPI', 'Target', 'Owner'],
  ['Reach', 5, 'Ann'],
  ['Leads', 7, 'Ben'],
]);

function aScreen(
  lists: Partial<Pick<AppApi, 'lists.mappings' | 'lists.keep-mapping'>> = {},
  workbook = LIST,
) {
  const keep = vi.fn(async ({ mapping }: { mapping: ListMapping }) => ({
    fileName: '',
    mappings: [mapping],
  }));
  const api = {
    'lists.mappings': async () => ({ fileName: '', mappings: [] }),
    'lists.keep-mapping': keep,
    ...lists,
  };
  const [onLanded, onCancel] = [vi.fn(), vi.fn()];
  const workshop = aWorkshop({
    design: {
      departments: DEPARTMENTS,
      kpis: [aKpi({ id: 'reach', departmentId: 'Marketing', name: 'Reach' })],
      codeCounters: { MKT: 1 },
    },
  });
  const screen = aDrawnScreen(
    <ListImport fileName="KPI.xlsx" workbook={workbook} onLanded={onLanded} onCancel={onCancel} />,
    workshop,
    { api: api as unknown as AppApi },
  );
  return { screen, keep, onLanded };
}

async function drawn(...asked: Parameters<typeof aScreen>) {
  const { screen, ...rest } = aScreen(...asked);
  // How lists were mapped before arrives a moment later.
  await act(async () => undefined);
  const dialog = () => document.querySelector('[role="dialog"]');
  const choose = (label: string, value: string) => {
    const select = [...document.querySelectorAll('select')].find(
      (one) => one.getAttribute('aria-label') === label || one.labels[0]?.textContent === label,
    );
    act(() => {
      if (!select) throw new Error(`There is no choice ${label}.`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  return {
    screen,
    ...rest,
    text: () => dialog()?.textContent ?? '',
    choose,
    tick: (name: string) =>
      act(() => dialog()?.querySelector<HTMLInputElement>(`[aria-label="Take in: ${name}"]`)?.click()),
    isTicked: (name: string) =>
      dialog()?.querySelector<HTMLInputElement>(`[aria-label="Take in: ${name}"]`)?.checked,
    takeIn: async (count: number) => {
      screen.press(`Take in ${count} ${count === 1 ? 'KPI' : 'KPIs'}`, dialog());
      await act(async () => undefined);
    },
    codes: () => screen.design()?.kpis.map(({ code, status }) => `${code} ${status}`),
  };
}

describe('A list on screen', () => {
  let screen: Screen | undefined;
  afterEach(() => screen?.remove());

  it('asks for the department that no cell names, and takes in what is new to it', async () => {
    const list = await drawn();
    screen = list.screen;
    expect(list.text()).toContain('Choose which department these KPIs belong to.');
    list.choose('Departments', 'one:Marketing');
    expect([list.isTicked('Reach'), list.isTicked('Leads')]).toEqual([false, true]);
    await list.takeIn(1);
    expect(list.codes()).toEqual(['REACH chosen', 'MKT-02 candidate']);
    expect(list.screen.notifyWithUndo).toHaveBeenCalledWith({
      message: 'listTakenIn',
      values: { count: '1 KPI' },
    });
    expect(list.keep.mock.calls[0]?.[0].mapping.fields).toEqual(['name', 'target', 'owner']);
    expect(list.onLanded).toHaveBeenCalledOnce();
    const returns = () => list.screen.documents.getState().open?.workshop.record.returns;
    expect(returns()).toMatchObject([{ id: list.onLanded.mock.calls[0]?.[0], fileName: 'KPI.xlsx' }]);
    act(() => void list.screen.documents.undo());
    expect([list.codes(), returns()]).toEqual([['REACH chosen'], []]);
  });

  it('takes in a KPI of a known name where people say so, and leaves out what they do not want', async () => {
    const list = await drawn();
    screen = list.screen;
    list.choose('Departments', 'one:Marketing');
    list.tick('Reach');
    list.tick('Leads');
    await list.takeIn(1);
    expect(list.screen.design()?.kpis.map(({ name }) => name)).toEqual(['Reach', 'Reach']);
  });

  it('makes a department of the name that is typed for it', async () => {
    const list = await drawn();
    screen = list.screen;
    list.choose('Departments', 'new');
    const field = [...document.querySelectorAll('input')].find(
      ({ labels }) => labels?.[0]?.textContent === 'Name of the department',
    );
    act(() => {
      const prototype = Object.getPrototypeOf(field) as object;
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, 'Export');
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    list.screen.settle();
    await list.takeIn(2);
    expect(list.screen.design()?.departments.map(({ name }) => name)).toEqual(['Marketing', 'HRD', 'Export']);
  });

  it('tells what the list leaves open, and lets people say which department it means', async () => {
    const list = await drawn(
      undefined,
      aList([
        ['Department', 'KPI', 'Unit', 'Baseline', 'Target', 'Frequency'],
        ['HR', 'Resignations', 'people', 12, 5, 'quarterly'],
        ['Export', 'Orders', 'number', 5, 12, ''],
      ]),
    );
    screen = list.screen;
    expect(list.text()).toContain('The list does not say, so this is filled in: Frequency: Monthly (row 3)');
    list.choose('In the list: HR', 'HRD');
    await list.takeIn(2);
    expect(list.screen.design()?.departments.map(({ name }) => name)).toEqual(['Marketing', 'HRD', 'Export']);
    expect(list.screen.design()?.kpis.at(1)).toMatchObject({ departmentId: 'HRD', direction: 'lower' });
  });

  it('gives a field to one column only, and says when none holds the KPIs', async () => {
    const list = await drawn();
    screen = list.screen;
    list.choose('Departments', 'one:HRD');
    list.choose('Column C, “Owner”', 'name');
    expect([list.isTicked('Ann'), list.isTicked('Reach')]).toEqual([true, undefined]);
    list.choose('Column C, “Owner”', '');
    expect(list.text()).toContain('Choose the column that holds the KPIs.');
  });

  it('lands at once, in the workshop that is open, while the mapping is still being kept', async () => {
    let refuse: (error: Error) => void = () => undefined;
    const keeping = new Promise<never>((_, reject) => {
      refuse = reject;
    });
    const list = await drawn({ 'lists.keep-mapping': () => keeping });
    screen = list.screen;
    list.choose('Departments', 'one:Marketing');
    await list.takeIn(1);
    expect(list.codes()).toEqual(['REACH chosen', 'MKT-02 candidate']);
    expect(list.onLanded).toHaveBeenCalledOnce();
    act(() => list.screen.documents.show(anOpenedWorkshop({ handle: 'another' })));
    refuse(new AppError('mappings-damaged', { file: 'List Mappings.json', reason: 'json' }));
    await act(async () => undefined);
    expect(list.screen.notify).not.toHaveBeenCalled();
    expect(list.screen.notifyWithUndo.mock.calls.map(([{ message }]) => message)).toEqual(['listTakenIn']);
  });

  it('lands all the same where it cannot be remembered, and says why', async () => {
    const refuse = async () => {
      throw new AppError('mappings-damaged', { file: 'List Mappings.json', reason: 'json' });
    };
    const list = await drawn({ 'lists.mappings': refuse, 'lists.keep-mapping': refuse });
    screen = list.screen;
    expect(document.querySelector('[role="alert"]')?.textContent).toContain(
      '“List Mappings.json” is damaged',
    );
    list.choose('Departments', 'sheet');
    await list.takeIn(2);
    expect(list.screen.design()?.departments.at(-1)?.name).toBe('Sheet1');
    expect(list.screen.notifyWithUndo.mock.lastCall?.[0].message).toBe('listNotRemembered');
  });
});
