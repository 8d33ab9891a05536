import { describe, expect, it } from 'vitest';
import { formatShare } from '../../../../renderer/features/track/format-share';
import { currentPeriod, duePeriod, gridColumns } from '../../../../renderer/features/track/grid-columns';
import { trendPoints } from '../../../../renderer/features/track/trend-points';
import { trackerGrids } from '../../../../shared/tracker/tracker-table';
import { anActual } from '../../../builders/a-tracked-workshop';
import { aKpi, aWorkshop } from '../../../builders/a-workshop';

const kpi = aKpi({ id: 'k', departmentId: 'd', frequency: 'monthly' });
const workshop = aWorkshop({ design: { kpis: [kpi], actuals: [anActual('k', '2027-05', 1)] } });
const periods = trackerGrids(workshop, [kpi], 'en')[0]?.periods ?? [];

describe('the periods of a grid', () => {
  it('stand after what is said of the KPI, unknown ones too', () => {
    expect(gridColumns(periods).slice(3, 6)).toEqual(['trend', '2026-07', '2026-08']);
    expect(gridColumns(periods).at(-1)).toBe('2027-05');
  });

  it('tell the one that today lies in and the latest that is over', () => {
    const on = (today: string) => [currentPeriod(periods, today)?.key, duePeriod(periods, today)?.key];
    expect(on('2026-06-30')).toEqual([undefined, undefined]);
    expect(on('2026-07-31')).toEqual(['2026-07', undefined]);
    expect(on('2026-08-01')).toEqual(['2026-08', '2026-07']);
    expect(on('2027-06-01')).toEqual([undefined, '2026-12']);
  });
});

describe('a trend', () => {
  const box = { width: 80, height: 20 };

  it('has a point for each value at its period, with the target in sight', () => {
    expect(trendPoints([0, null, 5], [10], box)).toEqual({
      points: [
        { x: 0, y: 20 },
        { x: 80, y: 10 },
      ],
      targets: [0],
    });
  });

  it('runs through the middle where nothing changes', () => {
    expect(trendPoints([3], [3], box)).toEqual({ points: [{ x: 0, y: 10 }], targets: [10] });
  });
});

describe('an attainment in percent', () => {
  it.each([
    [0.996, '99%'],
    [0.7949, '79%'],
    [1, '100%'],
    [0.1 + 0.2 + 0.7, '100%'],
    [1.2, '120%'],
  ])('reads %d as %s, never whole where it falls short', (share, text) => {
    expect(formatShare(share, 'en')).toBe(text);
  });
});
