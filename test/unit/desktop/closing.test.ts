import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveBeforeClosing, saveThenReload } from '../../../electron/desktop/closing';
import { FakeWindow, resetElectron } from '../../builders/fake-electron';

vi.mock('electron', () => import('../../builders/fake-electron'));

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const never = () => new Promise<void>(() => {});

describe('closing the window', () => {
  let window: FakeWindow;
  let questions: number;

  function closingWith(save: () => Promise<void>, doesLeave = false): void {
    const confirmLoss = () => {
      questions += 1;
      return doesLeave;
    };
    const options = { page: { save }, confirmLoss, longestSave: 5 };
    saveBeforeClosing(window as unknown as BrowserWindow, options);
  }

  beforeEach(() => {
    resetElectron('/nowhere');
    window = new FakeWindow();
    questions = 0;
  });

  it('waits until the page has saved', async () => {
    let finish = () => {};
    closingWith(() => new Promise((resolve) => (finish = resolve)));
    window.close();
    expect(window.isDestroyed()).toBe(false);
    finish();
    await settled();
    expect(window.isDestroyed()).toBe(true);
    expect(questions).toBe(0);
  });

  it('asks the page once, however often people click', async () => {
    let asked = 0;
    closingWith(async () => void (asked += 1));
    window.close();
    window.close();
    await settled();
    expect(asked).toBe(1);
  });

  it('asks the person when the page does not answer, and stays when told to', async () => {
    closingWith(never);
    window.close();
    await settled();
    expect([questions, window.isDestroyed()]).toEqual([1, false]);
    window.close();
    await settled();
    expect(questions).toBe(2);
  });

  it('leaves a page that does not answer when told to', async () => {
    closingWith(never, true);
    window.close();
    await settled();
    expect(window.isDestroyed()).toBe(true);
  });

  it('stays open when the page still holds edits that it could not save', async () => {
    window.doesPageObject = true;
    closingWith(async () => {});
    window.close();
    await settled();
    expect([questions, window.isDestroyed()]).toEqual([1, false]);
  });

  it('tries to save again at the next attempt', async () => {
    let asked = 0;
    window.doesPageObject = true;
    closingWith(async () => void (asked += 1));
    window.close();
    await settled();
    window.doesPageObject = false;
    window.close();
    await settled();
    expect([asked, window.isDestroyed()]).toEqual([2, true]);
  });

  it('gives unsaved edits up only when told to', async () => {
    window.doesPageObject = true;
    closingWith(async () => {}, true);
    window.close();
    await settled();
    expect([questions, window.isDestroyed()]).toEqual([1, true]);
  });

  it('does not wait for a page that has crashed', () => {
    closingWith(never);
    window.webContents.hasCrashed = true;
    window.close();
    expect([questions, window.isDestroyed()]).toEqual([0, true]);
  });
});

describe('reloading the window', () => {
  let window: FakeWindow;
  const reloadWith = (save: () => Promise<void>) =>
    saveThenReload(window as unknown as BrowserWindow, { save }, 5);

  beforeEach(() => {
    resetElectron('/nowhere');
    window = new FakeWindow();
  });

  it('waits until the page has saved, or has tried to', async () => {
    let finish = () => {};
    const reloading = saveThenReload(
      window as unknown as BrowserWindow,
      { save: () => new Promise((resolve) => (finish = resolve)) },
      60_000,
    );
    await settled();
    expect(window.webContents.reloads).toBe(0);
    finish();
    await reloading;
    expect(window.webContents.reloads).toBe(1);
  });

  it('does not wait for ever for a page that hangs', async () => {
    await reloadWith(never);
    expect(window.webContents.reloads).toBe(1);
  });

  it('does not wait for a page that has crashed', async () => {
    window.webContents.hasCrashed = true;
    let asked = 0;
    await reloadWith(async () => void (asked += 1));
    expect([asked, window.webContents.reloads]).toEqual([0, 1]);
  });

  it('is not tried on a window that is gone by then', async () => {
    await reloadWith(async () => window.destroy());
    expect(window.webContents.reloads).toBe(0);
  });
});
