import { describe, expect, it } from 'vitest';
import {
  decide,
  finalDecisions,
  giveReason,
  keepRest,
  lacksReason,
  tally,
} from '../../../../renderer/features/next-period/decisions';

const kpis = [{ id: 'k1' }, { id: 'k2' }, { id: 'k3' }];
const retired = giveReason(decide({}, 'k1', 'retire'), 'k1', ' Counts activity ');

describe('the decisions on the KPIs of a period', () => {
  it('ask for a reason where a KPI is changed or retired', () => {
    expect(lacksReason(decide({}, 'k1', 'retire')['k1'])).toBe(true);
    expect(lacksReason(giveReason(decide({}, 'k1', 'change'), 'k1', '  ')['k1'])).toBe(true);
    expect(lacksReason(retired['k1'])).toBe(false);
    expect(lacksReason(decide({}, 'k1', 'keep')['k1'])).toBe(false);
    expect(lacksReason(undefined)).toBe(false);
  });

  it('keep a reason that was typed when people change their mind and come back', () => {
    const kept = decide(retired, 'k1', 'keep');
    expect(finalDecisions(kept)).toEqual({ k1: { decision: 'keep', reason: '' } });
    expect(finalDecisions(decide(kept, 'k1', 'change'))).toEqual({
      k1: { decision: 'change', reason: 'Counts activity' },
    });
  });

  it('are not touched by keeping the rest', () => {
    expect(finalDecisions(keepRest(retired, kpis))).toEqual({
      k1: { decision: 'retire', reason: 'Counts activity' },
      k2: { decision: 'keep', reason: '' },
      k3: { decision: 'keep', reason: '' },
    });
  });

  it('are counted, those to come too', () => {
    expect(tally(retired, kpis)).toEqual({ keep: 0, change: 0, retire: 1, undecided: 2 });
  });

  it('have no reason without a decision', () => {
    expect(giveReason({}, 'k1', 'Why')).toEqual({});
  });
});
