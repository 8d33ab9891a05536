// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteButton } from '../../../../renderer/features/parking/NoteButton';
import type { ParkedQuestion } from '../../../../shared/domain/schema/session';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aWorkshop } from '../../../builders/a-workshop';

const at = '2026-08-03T02:00:00.000Z';
const LONG = 'Who pays for the scanner, and who carries it home? '.repeat(40).trim();

function aQuestion(id: string, text: string): ParkedQuestion {
  return { id, text, at };
}

describe('noting something down', () => {
  let screen: ReturnType<typeof aDrawnScreen>;
  const below = vi.fn();
  const listenBelow = (event: KeyboardEvent) => below(event.key);
  const press = (key: string) =>
    act(() => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    });
  const dialog = () => document.querySelector<HTMLElement>('[role="dialog"]');
  const notes = () => [...(dialog()?.querySelectorAll('textarea') ?? [])].map(({ value }) => value);
  const removeButton = (name: string) =>
    dialog()?.querySelector<HTMLElement>(`button[aria-label^="Remove “${name}"]`);

  beforeEach(() => {
    const parkingPlace = [aQuestion('a', 'First'), aQuestion('b', LONG), aQuestion('c', 'Last')];
    screen = aDrawnScreen(<NoteButton />, aWorkshop({ session: { parkingPlace } }));
    // As a dialog does that was opened later, below the one for notes.
    window.addEventListener('keydown', listenBelow, { capture: true });
    press('F8');
  });
  afterEach(() => {
    window.removeEventListener('keydown', listenBelow, { capture: true });
    below.mockReset();
    screen.remove();
  });

  it('shows the last note first, right below where the next is written', () => {
    expect(notes()).toEqual(['Last', LONG, 'First']);
  });

  it('is closed by Escape, which reaches no dialog below', () => {
    press('Escape');
    expect(screen.session.view.getState().openNoteList).toBeNull();
    expect(below).not.toHaveBeenCalledWith('Escape');
    press('Escape');
    expect(below).toHaveBeenCalledWith('Escape');
  });

  it('gives the focus back to where people were', () => {
    press('Escape');
    const field = screen.place.appendChild(document.createElement('input'));
    field.focus();
    press('F8');
    expect(dialog()?.contains(document.activeElement)).toBe(true);
    press('Escape');
    expect(document.activeElement).toBe(field);
  });

  it('shows a long list bit by bit', () => {
    const decisions = Array.from({ length: 100 }, (_, each) => aQuestion(`d${each}`, `Decision ${each}`));
    act(() => screen.documents.editSession((session) => ({ ...session, decisions })));
    press('F8');
    expect(notes()).toHaveLength(30);
    expect(notes()[0]).toBe('Decision 99');
    screen.press('Show 60 more', dialog());
    expect(notes()).toHaveLength(90);
  });

  it('speaks of a long note by its beginning', () => {
    const name = removeButton('Who pays')?.getAttribute('aria-label') ?? '';
    expect(name).toContain('…');
    expect(name.length).toBeLessThan(80);
  });

  it('puts the focus on the way back after each removal', () => {
    act(() => removeButton('First')?.click());
    expect(document.activeElement?.textContent).toBe('Undo');
    act(() => removeButton('Last')?.click());
    expect(document.activeElement?.textContent).toBe('Undo');
    screen.press('Undo', dialog());
    expect(notes()).toEqual(['Last', LONG]);
  });

  it('comes up again where the room view has come to lie over it, and goes with that', () => {
    const room = document.body.appendChild(document.createElement('dialog'));
    room.open = true;
    press('F8');
    expect(screen.session.view.getState().openNoteList).toBe('parkingPlace');
    press('F8');
    expect(screen.session.view.getState().openNoteList).toBe('decisions');
    act(() => void room.dispatchEvent(new Event('close')));
    expect(screen.session.view.getState().openNoteList).toBeNull();
    room.remove();
  });
});
