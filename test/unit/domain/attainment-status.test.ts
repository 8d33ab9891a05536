import { describe, expect, it } from 'vitest';
import { attainment } from '../../../shared/domain/attainment';
import { attainmentStatus } from '../../../shared/domain/attainment-status';

describe('the status of an attainment', () => {
  it.each([
    [1.2, 0.8, 'reached'],
    [1, 0.8, 'reached'],
    [0.999, 0.8, 'close'],
    [0.8, 0.8, 'close'],
    [0.799, 0.8, 'missed'],
    [0, 0.8, 'missed'],
    [0.5, 1.1, 'missed'],
    [1, 1.1, 'reached'],
    [0, 0, 'close'],
  ])('of %d with amber from %d is %s', (share, amber, status) => {
    expect(attainmentStatus(share, amber)).toBe(status);
  });

  it('is not moved by the dust of a division', () => {
    const share = attainment('higher', { value: 0.05, minimum: null, maximum: null }, 0.04);
    expect(share).toBeLessThan(0.8);
    expect(attainmentStatus(share ?? 0, 0.8)).toBe('close');
  });
});
