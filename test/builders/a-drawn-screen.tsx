import { MantineProvider } from '@mantine/core';
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { SessionContext } from '../../renderer/app/session-context';
import { createDocumentStore } from '../../renderer/state/document-store';
import { createInterfaceStore, type InterfaceState } from '../../renderer/state/interface-store';
import type { AppSession } from '../../renderer/state/session';
import type { SettingsStore } from '../../renderer/state/settings-store';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { createI18n } from '../../shared/i18n/i18n';
import { anOpenedWorkshop } from './a-session';
import { countingIds, stoppedClock } from './clock-and-ids';

/** A part of the screen, drawn over an open workshop in jsdom, with the hands to use it. */
export function aDrawnScreen(screen: ReactNode, workshop: Workshop, more: Partial<AppSession> = {}) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  const documents = createDocumentStore(() => 0, stoppedClock().now);
  documents.show(anOpenedWorkshop({ workshop }));
  const view = createInterfaceStore({
    route: { screen: 'home' },
    selectedDepartmentId: null,
    expandedKpiId: null,
  });
  const settings = createStore(() => ({
    preferences: { language: 'en' },
    host: { today: '2026-08-03' },
  })) as unknown as SettingsStore;
  const notify = vi.fn<AppSession['notify']>();
  const notifyWithUndo = vi.fn<AppSession['notifyWithUndo']>();
  const parts = {
    documents,
    view,
    settings,
    newId: countingIds('new'),
    now: stoppedClock().now,
    notify,
    notifyWithUndo,
    ...more,
  };
  const session = parts as Partial<AppSession> as AppSession;
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() =>
    root.render(
      <MantineProvider env="test">
        <SessionContext value={session}>
          <I18nextProvider i18n={createI18n('en')}>{screen}</I18nextProvider>
        </SessionContext>
      </MantineProvider>,
    ),
  );
  const field = (label: string) => {
    const labels = [...place.querySelectorAll('label')];
    const control = labels.find(({ textContent }) => textContent === label)?.control;
    return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control : null;
  };
  return {
    session,
    documents,
    notify,
    notifyWithUndo,
    place,
    field,
    design: () => documents.getState().open?.workshop.design,
    settle: () => act(() => documents.settle()),
    look: (state: Partial<InterfaceState>) => act(() => view.setState(state)),
    type: (label: string, text: string) =>
      act(() => {
        const typed = field(label);
        if (!typed) throw new Error(`There is no field ${label}.`);
        // React hears only of what reached the field past its own setter.
        const prototype: object = Object.getPrototypeOf(typed) as object;
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(typed, text);
        typed.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    press: (name: string, within: ParentNode | null = place) =>
      act(() => {
        const buttons = [...(within?.querySelectorAll('button') ?? [])];
        const pressed = buttons.find((button) => button.textContent === name);
        if (!pressed) throw new Error(`There is no button ${name}.`);
        pressed.click();
      }),
    remove() {
      act(() => root.unmount());
      place.remove();
      vi.unstubAllGlobals();
    },
  };
}
