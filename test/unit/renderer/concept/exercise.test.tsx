// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Exercise } from '../../../../renderer/features/concept/exercises/Exercise';
import type { ExerciseId } from '../../../../shared/library/exercises/exercises';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aKpi, aWorkshop } from '../../../builders/a-workshop';

let remove: (() => void) | undefined;
afterEach(() => remove?.());

function anExercise(id: ExerciseId, workshop = aWorkshop()) {
  const screen = aDrawnScreen(<Exercise id={id} />, workshop);
  remove = screen.remove;
  const press = (key: string) =>
    act(() => {
      const title = screen.place.querySelector('h2');
      title?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  const named = (name: string) => screen.place.querySelector<HTMLElement>(`[aria-label="${name}"]`);
  const session = () => screen.documents.getState().open?.workshop.session;
  return { ...screen, press, named, session };
}

describe('an exercise on screen', () => {
  it('sorts by number keys, keeps the item at hand to talk about, and says why', () => {
    const { press, place, session } = anExercise('kpi-or-activity');
    press('2');
    expect(session()?.exercises).toMatchObject({ 'kpi-or-activity': { places: { meeting: 'kpi' } } });
    expect(place.textContent).toContain('1 of 10 sorted');
    expect(place.textContent).not.toContain('We see it differently');
    clickOn(place, 'Show the answer');
    expect(place.textContent).toContain('We see it differently');
    expect(place.textContent).toContain('What should be different on Tuesday?');
  });

  it('hears its keys after a click beside its buttons, too', () => {
    const { place, session } = anExercise('direction');
    const exercise = place.querySelector('section');
    act(() => exercise?.focus());
    expect(document.activeElement).toBe(exercise);
    act(() => exercise?.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true })));
    expect(session()?.exercises).toMatchObject({ direction: { places: { roas: 'range' } } });
  });

  it('says which items are for discussion', () => {
    const { press, place } = anExercise('kpi-or-activity');
    press('ArrowRight');
    press('ArrowRight');
    press('1');
    clickOn(place, 'Show the answer');
    expect(place.textContent).toContain('For discussion');
    expect(place.textContent).toContain('Both can be argued');
  });

  it('is emptied by a button that goes with the answers, and offers them back where it stands', () => {
    const { press, named, notify, session, place } = anExercise('direction');
    press('1');
    const answered = session()?.exercises;
    act(() => named('Clear the answers')?.click());
    expect(session()?.exercises).toEqual({});
    expect(named('Clear the answers')).toBeNull();
    expect(document.activeElement).toBe(place.querySelector('h2'));
    expect(notify).toHaveBeenLastCalledWith({
      message: 'exerciseReset',
      values: { exercise: 'Which way is better?' },
    });
    clickOn(place, 'Bring the answers back');
    expect(session()?.exercises).toEqual(answered);
    expect(place.textContent).not.toContain('Bring the answers back');
    expect(document.activeElement).toBe(place.querySelector('h2'));
  });

  it('says so when all cards are sorted', () => {
    const { press, place } = anExercise('direction');
    for (let card = 0; card < 7; card += 1) {
      press('1');
      press('ArrowRight');
    }
    expect(place.textContent).toContain('7 of 8 sorted');
    expect(place.textContent).not.toContain('All cards are sorted.');
    press('1');
    const said = [...place.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);
    expect(said.join()).toContain('All cards are sorted.');
  });

  it('offers chosen KPIs for the seven tests, then named candidates, and no retired ones', () => {
    const kpis = [
      aKpi({ id: 'k1', departmentId: 'd1', code: 'A-01', name: 'Idea', status: 'candidate' }),
      aKpi({ id: 'k2', departmentId: 'd1', code: 'A-02', name: 'Chosen', status: 'chosen' }),
      aKpi({ id: 'k3', departmentId: 'd1', code: 'A-03', name: 'Gone', status: 'retired' }),
      aKpi({ id: 'k4', departmentId: 'd1', code: 'A-04', name: ' ', status: 'candidate' }),
    ];
    const { place, session } = anExercise(
      'seven-tests',
      aWorkshop({ design: { ...aWorkshop().design, kpis } }),
    );
    const options = [...place.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(options.slice(1)).toEqual(['A-02 Chosen', 'A-01 Idea (candidate)']);
    const choice = place.querySelector('select');
    act(() => {
      if (choice) choice.value = 'k1';
      choice?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(session()?.exercises).toMatchObject({ 'seven-tests': { kpiId: 'k1', name: 'Idea' } });
  });

  it('is not undone with the design', () => {
    const { press, session, documents } = anExercise('direction');
    press('3');
    expect(documents.undo()).toBeUndefined();
    expect(session()?.exercises).toMatchObject({ direction: { places: { roas: 'range' } } });
  });

  it('leads by Tab from a line of the study case to the answer to that line', () => {
    const { place, field, session } = anExercise('study-case');
    for (const line of ['Measurable', 'Time-bound', 'Specific']) {
      act(() => field(line)?.focus());
      expect(document.activeElement).toBe(field(line));
      const stops = [...place.querySelectorAll('textarea, button')];
      const next = stops[stops.findIndex((stop) => stop === field(line)) + 1];
      expect(next?.textContent).toBe('Show the answer');
      act(() => (next as HTMLElement).click());
    }
    expect(session()?.exercises).toMatchObject({ 'study-case': { shown: ['M', 'T', 'S'] } });
  });

  it('lets the coach comment on the study case as it is written', () => {
    const { type, settle, place } = anExercise('study-case');
    type('Specific', 'Sales of fat-removal machines');
    settle();
    expect(place.textContent).toContain('Nothing to add.');
    type('Specific', 'More sales');
    settle();
    expect(place.textContent).toContain('Whose sales, or which product?');
  });
});

function clickOn(place: HTMLElement, name: string): void {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  act(() => button?.click());
}
