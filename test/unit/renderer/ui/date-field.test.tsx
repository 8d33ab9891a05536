// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { DateEditor } from '../../../../renderer/features/kpis/table/DateEditor';
import { WhoFields } from '../../../../renderer/features/kpis/WhoFields';
import { NewNote } from '../../../../renderer/features/parking/NewNote';
import { useDesign } from '../../../../renderer/app/session-context';
import { A_SEMESTER, aDepartment, aKpi, aWorkshop } from '../../../builders/a-workshop';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';

const workshop = aWorkshop({
  design: {
    period: A_SEMESTER,
    departments: [aDepartment('HRD')],
    kpis: [aKpi({ id: 'k', departmentId: 'HRD', deadline: null })],
  },
});

function Who() {
  const kpi = useDesign((design) => design.kpis[0]);
  return kpi && <WhoFields kpi={kpi} findings={{}} />;
}

function Cell({ onRead }: { readonly onRead: (deadline: string | null | undefined) => void }) {
  const kpi = useDesign((design) => design.kpis[0]);
  return kpi && <DateEditor kpi={kpi} onChange={(change) => onRead(change(kpi).deadline)} />;
}

describe('a date that is typed as people say it', () => {
  let screen: ReturnType<typeof aDrawnScreen>;
  const leave = (label: string) => act(() => screen.field(label)?.blur());
  const enter = (label: string, text: string) => {
    act(() => screen.field(label)?.focus());
    screen.type(label, text);
  };
  afterEach(() => screen.remove());

  it('is read in an action once the field is left, and shown as the day that was read', () => {
    screen = aDrawnScreen(<NewNote list="actions" />, workshop, { now: () => '2026-11-22T05:00:00.000Z' });
    const by = () => screen.session.view.getState().begunNote.by;
    enter('By when', '3/1');
    expect(by()).toBeNull();
    screen.type('By when', 'besok');
    leave('By when');
    expect(by()).toBe('2026-11-23');
    expect(screen.field('By when')?.value).toBe('23 Nov 2026');
    // The same day in other words.
    enter('By when', 'tomorrow');
    leave('By when');
    expect([by(), screen.field('By when')?.value]).toEqual(['2026-11-23', '23 Nov 2026']);
    enter('By when', 'some day');
    leave('By when');
    expect(screen.place.textContent).toContain('This is not a date yet');
    expect(by()).toBe('2026-11-23');
  });

  it('takes the year of a KPI’s deadline from the period, in the card and in the table', () => {
    screen = aDrawnScreen(<Who />, workshop);
    enter('Deadline', '20/12');
    leave('Deadline');
    expect(screen.design()?.kpis[0]?.deadline).toBe('2026-12-20');
    screen.remove();

    const read: unknown[] = [];
    screen = aDrawnScreen(<Cell onRead={(deadline) => read.push(deadline)} />, workshop);
    screen.type('Deadline', '20/12');
    expect(read.at(-1)).toBe('2026-12-20');
  });
});
