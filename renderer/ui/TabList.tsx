import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import choices from './choices.module.css';
import { neighbourTab } from './neighbour-tab';

/** One tab: its name, and what is drawn where that says more than the name. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly face?: ReactNode;
}

interface TabListProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selectedId: string;
  readonly panelId?: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** Tabs that are one stop of the Tab key: the arrows go from one to the next, Home and End to either end. */
export function TabList({ label, tabs, selectedId, panelId, onSelect }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const hasSelected = tabs.some(({ id }) => id === selectedId);

  // Two hundred tabs scroll within their own few lines, never the page.
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (tab && list.current) reveal(tab, list.current);
  }, [selectedId]);

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = neighbourTab(tabs, selectedId, event.key);
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    const index = tabs.indexOf(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus({ preventScroll: true });
  }

  return (
    <div ref={list} role="tablist" aria-label={label} className={choices.row} onKeyDown={onKey}>
      {tabs.map(({ id, name, face }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          className={choices.choice}
          aria-selected={id === selectedId}
          aria-controls={id === selectedId ? panelId : undefined}
          tabIndex={id === selectedId || (!hasSelected && index === 0) ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {face === undefined ? (
            name
          ) : (
            <>
              <span className="visually-hidden">{name}</span>
              <span aria-hidden className={choices.face}>
                {face}
              </span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

/** The ring around a tab that has the focus. */
const RING = 4;

function reveal(tab: HTMLElement, list: HTMLElement): void {
  const [one, whole] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
  if (one.top < whole.top + RING) list.scrollTop -= whole.top + RING - one.top;
  else if (one.bottom > whole.bottom - RING) list.scrollTop += one.bottom + RING - whole.bottom;
}
