import { describe, expect, it } from 'vitest';
import { settlesWithin } from '../../../electron/backend/settles-within';

describe('Waiting for an end', () => {
  it('is over as soon as it comes, whether good or bad', async () => {
    expect(await settlesWithin(60_000, Promise.resolve('done'))).toBe(true);
    expect(await settlesWithin(60_000, Promise.reject(new Error('no')))).toBe(true);
  });

  it('is given up when the time is over', async () => {
    expect(await settlesWithin(1, new Promise(() => {}))).toBe(false);
  });
});
