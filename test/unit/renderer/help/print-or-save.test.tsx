// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { PrintOrSave } from '../../../../renderer/features/print/PrintOrSave';
import { usePdf } from '../../../../renderer/features/print/use-pdf';
import type { AppSession } from '../../../../renderer/state/session';
import type { SettingsStore } from '../../../../renderer/state/settings-store';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';

const FILE = {
  handle: 'pdf',
  fileName: 'Toko (susunan acara, ID).pdf',
  folder: 'Exports',
  outcome: 'written',
};

type SavePdf = (wish: unknown) => Promise<unknown>;

function Buttons() {
  return <PrintOrSave wish={{ document: 'run-of-show', language: 'id' }} pdf={usePdf()} />;
}

function theButtons(savePdf: SavePdf) {
  Element.prototype.scrollIntoView = () => {};
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
  const more = {
    settings: createStore(() => ({
      preferences: { language: 'id' },
      host: { can: { openFiles: true, writePdf: true } },
    })) as unknown as SettingsStore,
    autosave: {
      flush: async () => true,
      state: createStore(() => ({ kind: 'saved' })),
    } as unknown as AppSession['autosave'],
    api: { 'print.save-pdf': savePdf } as unknown as AppSession['api'],
  };
  return aDrawnScreen(<Buttons />, aFinishedWorkshop(), more);
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
});
