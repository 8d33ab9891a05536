// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '../../../../renderer/app/session-context';
import { CoachPanel } from '../../../../renderer/features/kpis/CoachPanel';
import { createDocumentStore } from '../../../../renderer/state/document-store';
import { createInterfaceStore } from '../../../../renderer/state/interface-store';
import type { AppSession } from '../../../../renderer/state/session';
import { createI18n, translator } from '../../../../shared/i18n/i18n';
import { anOpenedWorkshop } from '../../../builders/a-session';
import { aDepartment, aKpi, aWorkshop } from '../../../builders/a-workshop';
import { stoppedClock } from '../../../builders/clock-and-ids';

const t = translator('en');

function aPanel() {
  const kpis = ['k1', 'k2'].map((id) => aKpi({ id, departmentId: 'HRD', name: 'Attendance', owner: '' }));
  const departments = [aDepartment('HRD', [['Attendance', 'Present']])];
  const documents = createDocumentStore(() => 0, stoppedClock().now);
  documents.show(anOpenedWorkshop({ workshop: aWorkshop({ design: { departments, kpis } }) }));
  const view = createInterfaceStore({
    route: { screen: 'home' },
    selectedDepartmentId: null,
    expandedKpiId: 'k1',
  });
  const session = { documents, view } as Partial<AppSession> as AppSession;
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() =>
    root.render(
      <MantineProvider env="test">
        <SessionContext value={session}>
          <I18nextProvider i18n={createI18n('en')}>
            <CoachPanel />
          </I18nextProvider>
        </SessionContext>
      </MantineProvider>,
    ),
  );
  const remark = () => place.querySelector('#remark-owner-missing');
  const press = (name: string) =>
    act(() =>
      [...(remark()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name)?.click(),
    );
  const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  return {
    press,
    discuss: (discussedKpiId: string) => act(() => view.setState({ discussedKpiId })),
    reason: () => remark()?.querySelector('textarea')?.value,
    type: (text: string) =>
      act(() => {
        const field = remark()?.querySelector('textarea');
        write?.call(field, text);
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    overrules: () => documents.getState().open?.workshop.design.kpis[0]?.overrules,
    remove: () => act(() => root.unmount()),
  };
}

describe('a reason against the coach', () => {
  let panel: ReturnType<typeof aPanel>;
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
    panel = aPanel();
    panel.press(t('kpis.coach.overrule'));
    panel.type('Decided on Monday');
  });
  afterEach(() => {
    panel.remove();
    vi.unstubAllGlobals();
  });

  it('that is half written is still there after a look at another KPI', () => {
    panel.discuss('k2');
    expect(panel.reason()).toBeUndefined();
    panel.discuss('k1');
    expect(panel.reason()).toBe('Decided on Monday');
    panel.press(t('kpis.coach.saveReason'));
    expect(panel.overrules()).toMatchObject([{ code: 'owner-missing', reason: 'Decided on Monday' }]);
  });

  it('is gone once it is left on purpose, and stays open while it is written anew', () => {
    panel.type('');
    expect(panel.reason()).toBe('');
    panel.type('Never mind');
    panel.press(t('app.cancel'));
    panel.discuss('k2');
    panel.discuss('k1');
    expect(panel.reason()).toBeUndefined();
  });
});
