// @vitest-environment jsdom
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { CardPlanDialog } from '../../../../renderer/features/concept/plan/CardPlanDialog';
import { CreateDialog } from '../../../../renderer/features/home/CreateDialog';
import type { SettingsState } from '../../../../renderer/state/settings-store';
import type { OpenedWorkshop } from '../../../../shared/contract/contract';
import { plannedCardIds } from '../../../../shared/library/card-plan';
import { type KeptPlan, keptPlansFormat, NO_KEPT_PLANS } from '../../../../shared/session-plans/kept-plans';
import { withPlannedAll } from '../../../../shared/session-plans/plan-of-workshop';
import { aBackend } from '../../../builders/a-backend';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aFolder } from '../../../builders/a-folder';
import { aKeptPlan } from '../../../builders/a-kept-plan';
import { aWorkshop } from '../../../builders/a-workshop';

let remove: (() => void) | undefined;
beforeEach(() =>
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  ),
);
afterEach(() => remove?.());

const school = aKeptPlan('school', 'Sekolah, 120 menit');
const firm = aKeptPlan('firm', 'Firm', { cardPlan: undefined, timePlan: undefined, lessons: 1 });

async function theFolder(plans: readonly KeptPlan[] = []) {
  const backend = aBackend(await aFolder());
  const path = join(backend.ports.folder, 'Session Plans.json');
  await mkdir(backend.ports.folder);
  if (plans.length > 0)
    await writeFile(path, keptPlansFormat.serialise({ ...NO_KEPT_PLANS, plans: [...plans] }));
  return { api: backend.api, path };
}

/** A dialog over a real folder, with the hands to use it. */
async function drawn(element: ReactNode, { api }: Pick<ReturnType<typeof aBackend>, 'api'>) {
  const settings = createStore<SettingsState>(() => ({
    host: {
      kind: 'web',
      version: '1',
      platform: 'linux',
      folder: '',
      today: '2026-11-22',
      can: { openFiles: false, writePdf: false, showRoom: false },
    },
    preferences: { language: 'en', sidePanelOpen: true },
  }));
  const screen = aDrawnScreen(element, aWorkshop(), { api, settings });
  remove = screen.remove;
  const button = (name: string) =>
    [...document.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
  /** What was answered meanwhile is drawn before it is looked at. */
  async function until<Seen>(look: () => Seen, tries = 200): Promise<Seen> {
    await act(() => new Promise((done) => setTimeout(done, 5)));
    try {
      return look();
    } catch (error) {
      if (tries === 0) throw error;
      return until(look, tries - 1);
    }
  }
  const workshop = () => screen.documents.getState().open?.workshop ?? aWorkshop();
  return {
    settings,
    workshop,
    documents: screen.documents,
    button,
    until,
    cards: () => plannedCardIds(workshop().session),
    text: () => document.querySelector('[role=dialog]')?.textContent ?? '',
    async press(name: string) {
      const one = await until(() => {
        const found = button(name);
        if (!found) throw new Error(`There is no button ${name}.`);
        return found;
      });
      act(() => one.click());
    },
    name: (text: string) =>
      act(() => {
        const field = document.querySelector('input[maxlength]');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
  };
}

describe('Session plans where cards are chosen', () => {
  it('are kept under a name, which is said to replace the plan that has it, and can be taken back', async () => {
    const folder = await theFolder([firm]);
    const dialog = await drawn(<CardPlanDialog onClose={() => {}} />, folder);
    act(() => dialog.documents.editSession(({ ...session }) => ({ ...session, cardPlan: school.cardPlan })));
    await dialog.until(() => expect(dialog.button('Use a session plan')).toBeDefined());
    await dialog.press('Keep as a session plan');
    dialog.name('Sekolah');
    expect(dialog.text()).toContain('the session’s length (2 × 45 min)');
    dialog.name(' firm ');
    expect(dialog.text()).toContain('“Firm” is there already; this plan takes its place.');
    await dialog.press('Replace');
    await dialog.until(() => expect(dialog.text()).toContain('“firm” has been replaced.'));
    expect(document.activeElement?.textContent).toBe('“firm” has been replaced.');
    const plans = async () => (await folder.api['plans.list']({})).plans;
    expect(await plans()).toEqual([
      { id: 'firm', name: 'firm', lessons: 2, lessonMinutes: 45, cardPlan: school.cardPlan },
    ]);
    expect(dialog.settings.getState().preferences.lastPlanId).toBe('firm');
    await dialog.press('Undo');
    await dialog.until(() => expect(dialog.text()).toContain('It is as it was before.'));
    expect(await plans()).toEqual([JSON.parse(JSON.stringify(firm))]);
  });

  it('are used by one click, which says what it changed and can be taken back', async () => {
    const dialog = await drawn(<CardPlanDialog onClose={() => {}} />, await theFolder([school, firm]));
    const before = dialog.workshop();
    await dialog.press('Use a session plan');
    await dialog.press('Use “Sekolah, 120 menit”');
    expect(dialog.workshop()).toEqual(withPlannedAll(before, school));
    expect(dialog.text()).toContain(
      '“Sekolah, 120 menit” is in use now. New: 2 cards, 14 min · 3 × 40 min · the minutes of the steps.',
    );
    expect(dialog.button('Use “Sekolah, 120 menit”')).toBeUndefined();
    expect(dialog.text()).toContain('In use');
    await dialog.press('Undo');
    expect(dialog.workshop()).toEqual({
      ...before,
      session: {
        ...before.session,
        cardPlan: undefined,
        clock: { ...before.session.clock, plan: undefined },
      },
    });
    expect(dialog.button('Use “Sekolah, 120 menit”')).toBeDefined();
  });

  it('are removed, and come back', async () => {
    const folder = await theFolder([school]);
    const dialog = await drawn(<CardPlanDialog onClose={() => {}} />, folder);
    await dialog.press('Use a session plan');
    await dialog.press('Remove “Sekolah, 120 menit”');
    await dialog.until(() => expect(dialog.text()).toContain('“Sekolah, 120 menit” has been removed.'));
    expect((await folder.api['plans.list']({})).plans).toEqual([]);
    await dialog.press('Undo');
    await dialog.until(() => expect(dialog.button('Remove “Sekolah, 120 menit”')).toBeDefined());
    expect((await folder.api['plans.list']({})).plans).toEqual([school]);
  });

  it('keep nobody from choosing cards where their file is damaged, and are not written over', async () => {
    const folder = await theFolder();
    await writeFile(folder.path, '{ broken');
    const dialog = await drawn(<CardPlanDialog onClose={() => {}} />, folder);
    await dialog.until(() => expect(dialog.text()).toContain('“Session Plans.json” is damaged.'));
    expect(dialog.button('Use a session plan')).toBeUndefined();
    await dialog.press('Keep as a session plan');
    dialog.name('Sekolah');
    await dialog.press('Keep');
    await dialog.until(() => expect(dialog.text()).toContain('“Session Plans.json” is damaged.'));
    expect(await readFile(folder.path, 'utf8')).toBe('{ broken');
    await dialog.press('Cancel');
    expect(document.activeElement?.textContent).toBe('Keep as a session plan');
  });
});

describe('A new workshop', () => {
  async function theCreation(plans: readonly KeptPlan[], lastPlanId?: string | null) {
    const folder = await theFolder(plans);
    const created: OpenedWorkshop[] = [];
    const onCreated = (opened: OpenedWorkshop) => created.push(opened);
    const dialog = await drawn(<CreateDialog isOpen onClose={() => {}} onCreated={onCreated} />, folder);
    act(() =>
      dialog.settings.setState(({ preferences }) => ({ preferences: { ...preferences, lastPlanId } })),
    );
    return { ...dialog, created };
  }
  const choice = () => [...document.querySelectorAll('select')][1];

  it('is asked for no plan where none is kept', async () => {
    const dialog = await theCreation([]);
    await dialog.press('Create');
    await dialog.until(() => expect(dialog.created).toHaveLength(1));
    expect(choice()).toBeUndefined();
    expect(dialog.created[0]?.workshop.design.lessons).toBe(2);
  });

  it('begins with the plan that was used last, or with another that is chosen', async () => {
    const dialog = await theCreation([school, firm], 'school');
    await dialog.until(() => expect(choice()?.value).toBe('school'));
    await dialog.press('Create');
    await dialog.until(() => expect(dialog.created).toHaveLength(1));
    expect(dialog.created[0]?.workshop.design).toMatchObject({ lessons: 3, lessonMinutes: 40 });
    const select = choice();
    if (!select) throw new Error('There is no choice of plans.');
    act(() => {
      select.value = 'firm';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await dialog.press('Create');
    await dialog.until(() => expect(dialog.created).toHaveLength(2));
    expect(dialog.created[1]?.workshop.design).toMatchObject({ lessons: 1, lessonMinutes: 40 });
    expect(dialog.settings.getState().preferences.lastPlanId).toBe('firm');
  });

  it('begins as usual where the last plan is gone, and remembers that none was wanted', async () => {
    const dialog = await theCreation([firm], 'gone');
    await dialog.until(() => expect(choice()?.value).toBe(''));
    await dialog.press('Create');
    await dialog.until(() => expect(dialog.created).toHaveLength(1));
    expect(dialog.created[0]?.workshop.design.lessons).toBe(2);
    expect(dialog.settings.getState().preferences.lastPlanId).toBeNull();
  });
});
