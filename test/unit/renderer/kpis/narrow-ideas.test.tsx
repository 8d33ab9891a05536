// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KpisStep } from '../../../../renderer/features/kpis/KpisStep';
import { NarrowIdeas } from '../../../../renderer/features/kpis/narrow/NarrowIdeas';
import { translator } from '../../../../shared/i18n/i18n';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aDepartment, aKpi, aWorkshop } from '../../../builders/a-workshop';

const t = translator('en');
const department = aDepartment('HRD', [['Attendance', 'Present']]);

function aRoom() {
  const kpis = ['k1', 'k2', 'k3', 'k4'].map((id, place) =>
    aKpi({ id, departmentId: 'HRD', name: id, status: place < 2 ? 'chosen' : 'candidate' }),
  );
  return aDrawnScreen(
    <NarrowIdeas department={department} />,
    aWorkshop({ design: { departments: [department], kpis } }),
  );
}

describe('choosing together', () => {
  it('begins at the first idea, so that + is heard at once', async () => {
    const candidates = ['k1', 'k2', 'k3', 'k4'].map((id) => aKpi({ id, departmentId: 'HRD', name: id }));
    vi.stubGlobal('requestIdleCallback', () => 0);
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    const room = aDrawnScreen(
      <KpisStep />,
      aWorkshop({ design: { departments: [department], kpis: candidates } }),
    );
    Element.prototype.scrollIntoView = () => undefined;
    room.press(t('kpiTable.view.narrow'));
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-part')).toBe('keep'));
    act(() => {
      const event = new KeyboardEvent('keydown', { key: '+', bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    expect(room.documents.getState().open?.workshop.session.votes).toEqual({ k1: 1 });
    room.remove();
  });
});

describe('keeping the ideas that the room marked', () => {
  let room: ReturnType<typeof aRoom>;
  beforeEach(() => {
    room = aRoom();
  });
  afterEach(() => room.remove());

  it('is one step that can be taken back', () => {
    room.look({ keptIdeas: { HRD: ['k2', 'k3'] } });
    room.press(t('kpiTable.narrow.confirm', { count: 2 }));
    expect(room.design()?.kpis.map(({ status }) => status)).toEqual([
      'candidate',
      'chosen',
      'chosen',
      'candidate',
    ]);
    expect(room.notifyWithUndo).toHaveBeenCalledOnce();
  });

  it('offers to take nothing back where they were chosen already', () => {
    room.press(t('kpiTable.narrow.confirm', { count: 2 }));
    expect(room.notifyWithUndo).not.toHaveBeenCalled();
    expect(room.notify).toHaveBeenCalledOnce();
  });
});
