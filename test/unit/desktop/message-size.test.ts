import { describe, expect, it } from 'vitest';
import { fitsInto, LARGEST_MESSAGE } from '../../../electron/desktop/ipc/message-size';

describe('the size of a message', () => {
  it('counts text, names, numbers and bytes', () => {
    const message = { name: 'abc', payload: { bytes: new Uint8Array(100), list: [1, 2, 3] } };
    expect(fitsInto(message, 200)).toBe(true);
    expect(fitsInto(message, 100)).toBe(false);
  });

  it('takes the largest workshop file and not twice as much', () => {
    const megabytes = (count: number) => ({ payload: { bytes: new Uint8Array(count * 1024 * 1024) } });
    expect(fitsInto(megabytes(50), LARGEST_MESSAGE)).toBe(true);
    expect(fitsInto(megabytes(52), LARGEST_MESSAGE)).toBe(false);
  });

  it('takes no nesting without end', () => {
    const circle: Record<string, unknown> = {};
    circle['again'] = circle;
    expect(fitsInto(circle, LARGEST_MESSAGE)).toBe(false);
  });

  it('takes an empty message', () => {
    expect(fitsInto(null, 10)).toBe(true);
    expect(fitsInto(undefined, 10)).toBe(true);
  });
});
