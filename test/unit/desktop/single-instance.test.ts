import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isOnlyInstance } from '../../../electron/desktop/single-instance';
import { app, resetElectron } from '../../builders/fake-electron';

vi.mock('electron', () => import('../../builders/fake-electron'));

/** Starts one process more; those that came up stay. */
function startFor(folder?: string): boolean {
  app.paths = {};
  const isOnly = isOnlyInstance(app, folder);
  if (isOnly) app.locked.push(app.getPath('userData'));
  return isOnly;
}

describe('one instance', () => {
  beforeEach(() => resetElectron('/nowhere'));

  it('serves the usual folder', () => {
    expect([startFor(), startFor()]).toEqual([true, false]);
    expect(app.locked).toEqual(['/nowhere/userData']);
  });

  it('serves each folder that is asked for', () => {
    expect([startFor('/stick'), startFor('/other'), startFor()]).toEqual([true, true, true]);
    expect([startFor('/stick'), startFor('/other/'), startFor()]).toEqual([false, false, false]);
  });

  it('keeps its own things where the app keeps the others', () => {
    startFor('/stick');
    expect(app.locked[0]).toContain(join('/nowhere/userData', 'folders'));
  });
});
