import { describe, expect, it } from 'vitest';
import { excelDate, excelMoment } from '../../../../../electron/backend/excel/write/excel-dates';

describe('Excel dates', () => {
  it('keeps a calendar date on its day in every time zone', () => {
    expect(excelDate('2026-08-03')?.toISOString()).toBe('2026-08-03T00:00:00.000Z');
  });

  it('has none for days before Excel counts right', () => {
    expect(excelDate('1900-02-28')).toBeNull();
    expect(excelDate('1900-03-01')).not.toBeNull();
  });

  it('shows a moment as the clock on the wall did', () => {
    const noon = new Date(2026, 7, 3, 12, 5);
    expect(excelMoment(noon.toISOString()).toISOString()).toBe('2026-08-03T12:05:00.000Z');
  });
});
