import { describe, expect, it } from 'vitest';
import { createPathQueue } from '../../../electron/backend/path-queue';

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('A queue per path', () => {
  it('runs tasks on one path one after another, in order', async () => {
    const queue = createPathQueue();
    const log: string[] = [];
    const task = (name: string) => async () => {
      log.push(`${name} begins`);
      await pause();
      log.push(`${name} ends`);
    };
    await Promise.all([queue.run('p', task('a')), queue.run('p', task('b'))]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('lets other paths run meanwhile', async () => {
    const queue = createPathQueue();
    let finish = () => {};
    const slow = queue.run('p', () => new Promise<void>((resolve) => (finish = resolve)));
    expect(await queue.run('q', async () => 'quick')).toBe('quick');
    finish();
    await slow;
  });

  it('goes on after a task that failed, and gives the failure to whoever asked', async () => {
    const queue = createPathQueue();
    const failing = queue.run('p', () => Promise.reject(new Error('no')));
    const next = queue.run('p', async () => 'next');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('next');
  });

  it('is idle when all is done, also what was added while it waited', async () => {
    const queue = createPathQueue();
    const log: string[] = [];
    void queue.run('p', async () => {
      await pause();
      void queue.run('p', async () => {
        await pause();
        log.push('added');
      });
    });
    await queue.idle();
    expect(log).toEqual(['added']);
  });
});
