// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { PrintSection } from '../../../../renderer/features/print/PrintSection';
import type { AppSession } from '../../../../renderer/state/session';
import type { SettingsStore } from '../../../../renderer/state/settings-store';
import type { Paper } from '../../../../shared/contract/contract';
import { AppError } from '../../../../shared/errors';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';

const FILE = { handle: 'pdf', fileName: 'Toko (cetak, ID).pdf', folder: 'Exports', outcome: 'written' };
const onPaper = () => document.querySelector('[lang]');

type SavePdf = (wish: unknown, options: { readonly signal: AbortSignal }) => Promise<unknown>;

function aPrintSection(savePdf: SavePdf, canWritePdf = true, paper: Paper = 'a4') {
  vi.stubGlobal('scrollTo', () => {});
  Element.prototype.scrollIntoView = () => {};
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
  const can = { openFiles: true, writePdf: canWritePdf };
  const more = {
    settings: createStore(() => ({
      preferences: { language: 'id' },
      host: { today: '2026-08-03', can },
    })) as unknown as SettingsStore,
    autosave: {
      flush: async () => true,
      state: createStore(() => ({ kind: 'saved' })),
    } as unknown as AppSession['autosave'],
    api: { 'print.save-pdf': savePdf } as unknown as AppSession['api'],
  };
  return aDrawnScreen(<PrintSection paper={paper} onPaper={() => undefined} />, aFinishedWorkshop(), more);
}

async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
}

describe('Printing', () => {
  let screen: ReturnType<typeof aPrintSection>;
  afterEach(() => screen.remove());

  it('draws the pages, in the language chosen for them, before a PDF is made of the window', async () => {
    const seen: unknown[] = [];
    screen = aPrintSection(async (wish) => {
      const { lang, textContent } = onPaper() as HTMLElement;
      seen.push(wish, lang, textContent.includes('Hasil lokakarya KPI'));
      return FILE;
    });
    expect(onPaper()).toBeNull();
    screen.press('Save as PDF');
    await settled();
    expect(seen).toEqual([{ handle: 'handle-1', document: 'results', language: 'id' }, 'id', true]);
    expect(onPaper()).toBeNull();
    expect(screen.place.textContent).toContain(FILE.fileName);
    const handouts = screen.documents.getState().open?.workshop.record.handouts;
    expect(handouts).toMatchObject([{ kind: 'results', fileName: FILE.fileName, language: 'id' }]);
  });

  it('prints on the paper that was chosen on another part of the step', () => {
    screen = aPrintSection(async () => FILE, true, 'f4');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(onPaper()?.querySelector('[data-page]')?.getAttribute('data-page')).toBe('f4-portrait');
  });

  it('shows what was made for as long as that is what is asked for', async () => {
    screen = aPrintSection(async () => FILE);
    screen.press('Save as PDF');
    await settled();
    expect(screen.place.textContent).toContain(FILE.fileName);
    act(() => screen.place.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click());
    expect(screen.place.textContent).not.toContain(FILE.fileName);
  });

  it('says why there is no PDF, and notes none', async () => {
    screen = aPrintSection(() => Promise.reject(new AppError('disk-full', { file: 'x.pdf' })));
    screen.press('Save as PDF');
    await settled();
    expect(screen.place.querySelector('[role=group]')?.textContent).toContain('full');
    expect(screen.documents.getState().open?.workshop.record.handouts).toEqual([]);
  });

  it('stops making a PDF when people leave, as there would be nothing drawn for it', async () => {
    let signal: AbortSignal | undefined;
    screen = aPrintSection((_wish, options) => {
      signal = options.signal;
      return new Promise(() => {});
    });
    screen.press('Save as PDF');
    await settled();
    expect(signal?.aborted).toBe(false);
    screen.remove();
    expect(signal?.aborted).toBe(true);
  });

  it('leaves PDFs to the print dialog where the host has no window of its own', () => {
    screen = aPrintSection(() => Promise.reject(new Error('Nobody may ask.')), false);
    const names = [...screen.place.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Print']);
  });

  it('measures its pages once, whatever changes around them while the browser prints', () => {
    const measured = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(1);
    screen = aPrintSection(async () => FILE);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const times = measured.mock.calls.length;
    expect(times).toBeGreaterThan(0);
    screen.press('Save as PDF');
    expect(measured.mock.calls.length).toBe(times);
    measured.mockRestore();
  });

  it('names the department above its places to sign, which may come to stand on a sheet of their own', () => {
    screen = aPrintSection(async () => FILE);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const heads = [...(onPaper()?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent);
    expect(heads).toContain('Persetujuan · Marketing');
    expect(heads).toContain('Persetujuan · HRD');
  });

  it('gives the print its name for as long as it is printed', () => {
    screen = aPrintSection(async () => FILE);
    document.title = 'KPI Workshop';
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.title).toBe('Toko Siswa Maju – Hasil lokakarya KPI');
    const { style } = document.documentElement;
    expect(style.getPropertyValue('--page-number')).toBe('"Halaman " counter(page) " dari " counter(pages)');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect([document.title, style.length, onPaper()]).toEqual(['KPI Workshop', 0, null]);
  });
});
