import { useEffect, useRef } from 'react';
import type { InterfaceStore } from '../../state/interface-store';

/** Gives the focus back to where it was when something was to be noted, so that people type on there. */
export function useWayBack(view: InterfaceStore, isOpen: boolean): void {
  const places = useRef<readonly HTMLElement[]>([]);

  useEffect(
    () =>
      view.subscribe(({ openNoteList }, before) => {
        if (openNoteList === null || before.openNoteList !== null) return;
        places.current = placesOfFocus();
        closeMenus();
      }),
    [view],
  );

  useEffect(() => {
    if (isOpen || document.activeElement !== document.body) return;
    places.current.find((place) => place.isConnected)?.focus({ preventScroll: true });
  }, [isOpen]);
}

/** The focused element, and what stays where that goes away by itself: its table cell, its menu's button. */
function placesOfFocus(): HTMLElement[] {
  const places: HTMLElement[] = [];
  const menu = document.activeElement?.closest('[role="menu"]');
  for (let place = document.activeElement; place; place = place.parentElement) {
    if (place instanceof HTMLElement && place.tabIndex >= 0) places.push(place);
  }
  const owner = menu && document.querySelector<HTMLElement>(`[aria-controls="${menu.id}"]`);
  return owner ? [owner, ...places] : places;
}

/** An open menu would take the focus at the first letter that is typed elsewhere; a press outside closes it before. */
function closeMenus(): void {
  document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
}
