// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { PrintOrSave } from '../../../../renderer/features/help/run-of-show/PrintOrSave';
import type { AppSession } from '../../../../renderer/state/session';
import type { SettingsStore } from '../../../../renderer/state/settings-store';
import { AppError } from '../../../../shared/errors';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';

const FILE = {
  handle: 'pdf',
  fileName: 'Toko (susunan acara, ID).pdf',
  folder: 'Exports',
  outcome: 'written',
};

type SavePdf = (wish: unknown, options: { readonly signal: AbortSignal }) => Promise<unknown>;

function theButtons(savePdf: SavePdf, writePdf = true) {
  Element.prototype.scrollIntoView = () => {};
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
  const more = {
    settings: createStore(() => ({
      preferences: { language: 'id' },
      host: { can: { openFiles: true, writePdf } },
    })) as unknown as SettingsStore,
    autosave: {
      flush: async () => true,
      state: createStore(() => ({ kind: 'saved' })),
    } as unknown as AppSession['autosave'],
    api: { 'print.save-pdf': savePdf } as unknown as AppSession['api'],
  };
  return aDrawnScreen(<PrintOrSave language="id" />, aFinishedWorkshop(), more);
}

const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

describe('The run of show as a PDF', () => {
  let screen: ReturnType<typeof theButtons>;
  afterEach(() => screen.remove());

  it('is written by the host, in the language chosen for it, and counts as handed out to nobody', async () => {
    const wishes: unknown[] = [];
    screen = theButtons(async (wish) => {
      wishes.push(wish);
      return FILE;
    });
    const { workshop } = screen.documents.getState().open ?? {};
    screen.press('Save as PDF');
    await settled();
    expect(wishes).toEqual([{ handle: 'handle-1', document: 'run-of-show', language: 'id' }]);
    expect(screen.place.textContent).toContain(FILE.fileName);
    expect(screen.documents.getState().open?.workshop).toBe(workshop);
  });

  it('says why there is none', async () => {
    screen = theButtons(() => Promise.reject(new AppError('disk-full', { file: 'x.pdf' })));
    screen.press('Save as PDF');
    await settled();
    expect(screen.place.querySelector('[role=group]')?.textContent).toContain('full');
  });

  it('is stopped when the dialog is closed, as there would be nothing drawn for it', async () => {
    let signal: AbortSignal | undefined;
    screen = theButtons((_wish, options) => {
      signal = options.signal;
      return new Promise(() => {});
    });
    screen.press('Save as PDF');
    await settled();
    expect(signal?.aborted).toBe(false);
    screen.remove();
    expect(signal?.aborted).toBe(true);
  });

  it('is left to the print dialog by hosts that write none', () => {
    screen = theButtons(() => Promise.reject(new Error('Nobody may ask.')), false);
    const names = [...screen.place.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Print']);
  });
});
