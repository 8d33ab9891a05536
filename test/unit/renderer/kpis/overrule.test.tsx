// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CoachPanel } from '../../../../renderer/features/kpis/CoachPanel';
import { translator } from '../../../../shared/i18n/i18n';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aDepartment, aKpi, aWorkshop } from '../../../builders/a-workshop';

const t = translator('en');
const REASON = t('kpis.coach.reason');

function aPanel() {
  const kpis = ['k1', 'k2'].map((id) => aKpi({ id, departmentId: 'HRD', name: 'Attendance', owner: '' }));
  const departments = [aDepartment('HRD', [['Attendance', 'Present']])];
  const screen = aDrawnScreen(<CoachPanel />, aWorkshop({ design: { departments, kpis } }));
  return {
    ...screen,
    discuss: (discussedKpiId: string) => screen.look({ discussedKpiId }),
    pressAtRemark: (name: string) => screen.press(name, screen.place.querySelector('#remark-owner-missing')),
    reason: () => screen.field(REASON)?.value,
  };
}

describe('a reason against the coach', () => {
  let panel: ReturnType<typeof aPanel>;
  beforeEach(() => {
    panel = aPanel();
    panel.discuss('k1');
    panel.pressAtRemark(t('kpis.coach.overrule'));
    panel.type(REASON, 'Decided on Monday');
  });
  afterEach(() => panel.remove());

  it('that is half written is still there after a look at another KPI', () => {
    panel.discuss('k2');
    expect(panel.reason()).toBeUndefined();
    panel.discuss('k1');
    expect(panel.reason()).toBe('Decided on Monday');
    panel.pressAtRemark(t('kpis.coach.saveReason'));
    expect(panel.design()?.kpis[0]?.overrules).toMatchObject([
      { code: 'owner-missing', reason: 'Decided on Monday' },
    ]);
  });

  it('is gone once it is left on purpose, and stays open while it is written anew', () => {
    panel.type(REASON, '');
    expect(panel.reason()).toBe('');
    panel.type(REASON, 'Never mind');
    panel.pressAtRemark(t('app.cancel'));
    panel.discuss('k2');
    panel.discuss('k1');
    expect(panel.reason()).toBeUndefined();
  });
});
