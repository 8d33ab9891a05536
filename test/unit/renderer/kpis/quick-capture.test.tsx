// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { SessionContext } from '../../../../renderer/app/session-context';
import { QuickCapture } from '../../../../renderer/features/kpis/QuickCapture';
import { createDocumentStore } from '../../../../renderer/state/document-store';
import { createInterfaceStore } from '../../../../renderer/state/interface-store';
import type { AppSession } from '../../../../renderer/state/session';
import type { SettingsStore } from '../../../../renderer/state/settings-store';
import { createI18n } from '../../../../shared/i18n/i18n';
import { anOpenedWorkshop } from '../../../builders/a-session';
import { aDepartment, aWorkshop } from '../../../builders/a-workshop';
import { countingIds, stoppedClock } from '../../../builders/clock-and-ids';

function aRow() {
  const documents = createDocumentStore(() => 0, stoppedClock().now);
  const department = aDepartment('HRD', [['Attendance', 'Present']]);
  documents.show(anOpenedWorkshop({ workshop: aWorkshop({ design: { departments: [department] } }) }));
  const session = {
    documents,
    newId: countingIds('new'),
    view: createInterfaceStore({
      route: { screen: 'home' },
      selectedDepartmentId: null,
      expandedKpiId: null,
    }),
    settings: createStore(() => ({ preferences: { language: 'en' } })) as unknown as SettingsStore,
  } as Partial<AppSession> as AppSession;
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() =>
    root.render(
      <MantineProvider env="test">
        <SessionContext value={session}>
          <I18nextProvider i18n={createI18n('en')}>
            <QuickCapture departmentId={department.id} isPinned={false} />
          </I18nextProvider>
        </SessionContext>
      </MantineProvider>,
    ),
  );
  const field = (label: string) => {
    const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    if (!(found?.control instanceof HTMLInputElement)) throw new Error(`There is no field ${label}.`);
    return found.control;
  };
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  return {
    settle: () => act(() => documents.settle()),
    kpis: () => documents.getState().open?.workshop.design.kpis ?? [],
    valueOf: (label: string) => field(label).value,
    type: (label: string, text: string) =>
      act(() => {
        write?.call(field(label), text);
        field(label).dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    next: () => act(() => place.querySelector('form')?.requestSubmit()),
    remove: () => act(() => root.unmount()),
  };
}

describe('the row for one idea', () => {
  let row: ReturnType<typeof aRow>;
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
    row = aRow();
  });
  afterEach(() => {
    row.remove();
    vi.unstubAllGlobals();
  });

  it('makes one KPI of a target and a name that were typed within one frame', () => {
    row.type('Target', '95');
    row.type('Name', 'Attendance');
    row.settle();
    expect(row.kpis()).toMatchObject([{ name: 'Attendance', target: { value: { value: 95 } } }]);
  });

  it('goes on empty to the next idea, however fast Enter follows the last letter', () => {
    row.type('Target', '95');
    row.next();
    row.settle();
    expect(row.valueOf('Target')).toBe('');
    row.type('Name', 'Turnover');
    expect(row.kpis()).toMatchObject([{ target: { value: { value: 95 } } }, { name: 'Turnover' }]);
  });
});
