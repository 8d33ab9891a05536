// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useStore } from 'zustand';
import { Exercise } from '../../../../renderer/features/concept/exercises/Exercise';
import { useShownCards } from '../../../../renderer/features/concept/use-shown-cards';
import { RoomOverlay } from '../../../../renderer/features/room/overlay/RoomOverlay';
import type { RoomFeed } from '../../../../renderer/features/room/feed/room-feed';
import type { InterfaceState } from '../../../../renderer/state/interface-store';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aRoomLine } from '../../../builders/a-room';
import { aWorkshop } from '../../../builders/a-workshop';

let remove: (() => void) | undefined;
afterEach(() => {
  remove?.();
  vi.useRealTimers();
});

// jsdom knows the element, but not how it is opened.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
  this.focus();
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

function Covered({ feed }: { readonly feed: RoomFeed }) {
  const { openExercise } = useShownCards();
  const isShownHere = useStore(feed.state, (state) => state.isShownHere);
  return (
    <>
      {openExercise && <Exercise key={openExercise} id={openExercise} />}
      {isShownHere && <RoomOverlay feed={feed} />}
    </>
  );
}

/** The Concept step with the room view over it, as on a single display. */
function aCoveredStep(view: Partial<InterfaceState> = {}) {
  const { feed } = aRoomLine().aFacilitator('Kopi');
  feed.showHere(true);
  const screen = aDrawnScreen(<Covered feed={feed} />, aWorkshop());
  remove = screen.remove;
  screen.look({ route: { screen: 'workshop', handle: 'w', step: 'concept' }, ...view });
  const dialog = () => document.querySelector('dialog');
  return {
    ...screen,
    feed,
    dialog,
    card: () => screen.session.view.getState().selectedCardId,
    exercise: () => screen.session.view.getState().openExerciseId,
    answers: () => screen.documents.getState().open?.workshop.session.exercises,
    press(key: string, more: KeyboardEventInit = {}) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
      act(() => void dialog()?.dispatchEvent(event));
      return event;
    },
    move: (pointerType: string) =>
      act(() => {
        const event = new MouseEvent('pointermove', { bubbles: true });
        dialog()?.dispatchEvent(Object.assign(event, { pointerType }));
      }),
    wayBack: () =>
      [...(dialog()?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
        textContent.includes('Back to your window'),
      ),
  };
}

describe('the room view over the facilitator’s window', () => {
  it('goes from card to card by the keys of a presenter and by the arrows, without leaving', () => {
    const { press, card, dialog } = aCoveredStep();
    expect(press('PageDown').defaultPrevented).toBe(true);
    expect(card()).toBe('activity');
    press('ArrowRight');
    expect(card()).toBe('smart');
    press('ArrowLeft');
    press('PageUp');
    expect(card()).toBe('definition');
    press('PageUp');
    expect(card()).toBe('definition');
    for (let time = 0; time < 20; time += 1) press('PageDown');
    expect(card()).toBe('examples');
    expect(dialog()?.open).toBe(true);
  });

  it('goes one card further while a key is held', () => {
    const { press, card } = aCoveredStep();
    press('PageDown');
    press('PageDown', { repeat: true });
    expect(card()).toBe('activity');
  });

  it('goes to the exercises of a card and back, and shows our answer', () => {
    const { press, exercise, answers } = aCoveredStep();
    press('PageDown', { shiftKey: true });
    expect(exercise()).toBe('key-or-number');
    press('1');
    press('Enter', { ctrlKey: true });
    expect(answers()).toMatchObject({ 'key-or-number': { shown: ['guests-back'] } });
    press('PageUp', { shiftKey: true });
    expect(exercise()).toBeNull();
  });

  it('passes its keys on to the open exercise first', () => {
    const { press, card, answers, session } = aCoveredStep({
      selectedCardId: 'activity',
      openExerciseId: 'kpi-or-activity',
    });
    press('2');
    expect(answers()).toMatchObject({ 'kpi-or-activity': { places: { meeting: 'kpi' } } });
    press('ArrowRight');
    expect(session.view.getState().exerciseItem).not.toBe('meeting');
    expect(card()).toBe('activity');
    press('PageDown');
    expect(card()).toBe('smart');
  });

  it('leads nothing in other steps, in a dialog over it, or with a modifier', () => {
    const { press, card, look, dialog } = aCoveredStep();
    press('PageDown', { altKey: true });
    const note = dialog()?.appendChild(document.createElement('div'));
    note?.setAttribute('role', 'dialog');
    act(() => void note?.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true })));
    look({ route: { screen: 'workshop', handle: 'w', step: 'kpis' } });
    press('PageDown');
    expect(card()).toBeNull();
  });

  it('leaves the clock, notes and saving their keys, and no other', () => {
    const heard: string[] = [];
    const listen = ({ key }: KeyboardEvent) => void heard.push(key);
    window.addEventListener('keydown', listen);
    const { press } = aCoveredStep();
    press('F9');
    press('F8');
    press('s', { ctrlKey: true });
    press('?');
    press('Enter');
    press('z', { ctrlKey: true });
    window.removeEventListener('keydown', listen);
    expect(heard).toEqual(['F9', 'F8', 's']);
  });

  it('offers a way back once the mouse moves or the screen is touched, for three seconds', () => {
    vi.useFakeTimers();
    const { move, wayBack, dialog, feed } = aCoveredStep();
    expect(wayBack()).toBeUndefined();
    // A finger that slides has not asked for anything yet.
    move('touch');
    expect(wayBack()).toBeUndefined();
    move('mouse');
    expect(wayBack()).toBeDefined();
    act(() => void vi.advanceTimersByTime(2_000));
    move('mouse');
    act(() => void vi.advanceTimersByTime(2_000));
    expect(wayBack()).toBeDefined();
    act(() => void vi.advanceTimersByTime(1_100));
    expect(wayBack()).toBeUndefined();
    act(() => dialog()?.click());
    act(() => wayBack()?.click());
    expect(feed.state.getState().isShownHere).toBe(false);
  });

  it('leaves the focus with the exercise that people led to', () => {
    const { press, dialog, place } = aCoveredStep();
    press('PageDown', { shiftKey: true });
    act(() => dialog()?.focus());
    press('Escape');
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(place.querySelector('#exercise-title'));
  });
});
