// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { UndoButtons } from '../../../../renderer/app/UndoButtons';
import { useShortcuts } from '../../../../renderer/app/use-shortcuts';
import { Exercise } from '../../../../renderer/features/concept/exercises/Exercise';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aWorkshop } from '../../../builders/a-workshop';

let remove: (() => void) | undefined;
afterEach(() => remove?.());

/** An exercise with an answer, after a department was renamed in another step. */
function anAnsweredExercise() {
  const screen = aDrawnScreen(<ExerciseUnderTheBar />, aWorkshop());
  remove = screen.remove;
  const { place, documents, look } = screen;
  look({
    route: { screen: 'workshop', handle: 'h1', step: 'concept' },
    selectedCardId: 'activity',
    openExerciseId: 'kpi-or-activity',
  });
  act(() => documents.edit('company', (design) => ({ ...design, company: 'Renamed' })));
  const named = (name: string) => place.querySelector<HTMLButtonElement>(`[aria-label="${name}"]`);
  const ctrlZ = () =>
    act(() => {
      const event = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    });
  const sort = (key: string) =>
    act(() => {
      place.querySelector('h2')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    });
  const session = () => documents.getState().open?.workshop.session;
  sort('2');
  return {
    ...screen,
    named,
    ctrlZ,
    sort,
    session,
    clear: () => act(() => named('Clear the answers')?.click()),
  };
}

function ExerciseUnderTheBar() {
  useShortcuts();
  return (
    <>
      <UndoButtons />
      <Exercise id="kpi-or-activity" />
    </>
  );
}

describe('undo right after an exercise was emptied', () => {
  it.each(['the key', 'the bar'])('by %s brings the answers back, and leaves other steps alone', (way) => {
    const { named, ctrlZ, session, design, notify, clear } = anAnsweredExercise();
    const answered = session()?.exercises;
    clear();
    expect(session()?.exercises).toEqual({});
    if (way === 'the key') ctrlZ();
    else act(() => named('Undo')?.click());
    expect(session()?.exercises).toEqual(answered);
    expect(design()?.company).toBe('Renamed');
    expect(notify.mock.lastCall?.[0]).toMatchObject({ message: 'exerciseBack' });
    // The next one goes on where people expect it to.
    act(() => named('Undo')?.click());
    expect(design()?.company).not.toBe('Renamed');
    expect(session()?.exercises).toEqual(answered);
  });

  it('is offered by the bar even where nothing else can be undone', () => {
    const { named, documents, clear, session } = anAnsweredExercise();
    act(() => void documents.undo());
    expect(named('Undo')?.disabled).toBe(true);
    clear();
    expect(named('Undo')?.disabled).toBe(false);
    act(() => named('Undo')?.click());
    expect(Object.keys(session()?.exercises ?? {})).toEqual(['kpi-or-activity']);
    expect(named('Undo')?.disabled).toBe(true);
  });

  it.each([
    ['a new answer', ({ sort }: Answered) => sort('1')],
    ['an edit', ({ documents }: Answered) => act(() => documents.edit('company', withoutName))],
    ['a step elsewhere', ({ look }: Answered) => look({ openExerciseId: null })],
  ])('is about the design again after %s', (_, go) => {
    const answered = anAnsweredExercise();
    const { named, clear, session, notify } = answered;
    clear();
    go(answered);
    const since = session()?.exercises;
    act(() => named('Undo')?.click());
    expect(session()?.exercises).toEqual(since);
    expect(notify.mock.lastCall?.[0]).toMatchObject({ message: 'undone' });
  });
});

type Answered = ReturnType<typeof anAnsweredExercise>;
const withoutName = <Design extends object>(design: Design) => ({ ...design, company: '' });
