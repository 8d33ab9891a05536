// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TabList } from '../../../../renderer/ui/TabList';

const TABS = Array.from({ length: 200 }, (_, place) => ({ id: `d${place}`, name: `Department ${place}` }));

function Tabs() {
  const [selectedId, select] = useState('d1');
  return (
    <TabList label="Departments" tabs={TABS} selectedId={selectedId} panelId="panel" onSelect={select} />
  );
}

describe('a list of tabs', () => {
  let place: HTMLElement;
  let root: Root;
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    place = document.body.appendChild(document.createElement('div'));
    root = createRoot(place);
    act(() => root.render(<Tabs />));
  });
  afterEach(() => {
    act(() => root.unmount());
    place.remove();
    vi.unstubAllGlobals();
  });
  const selected = () => place.querySelector('[aria-selected="true"]')?.textContent;
  const stops = () => [...place.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
    act(() => document.activeElement?.dispatchEvent(event));
    return event;
  };

  it('is one stop, however many tabs there are', () => {
    expect(stops().map(({ textContent }) => textContent)).toEqual(['Department 1']);
    expect(stops()[0]?.getAttribute('aria-controls')).toBe('panel');
  });

  it('is walked by the arrows, round the end, and by Home and End', () => {
    stops()[0]?.focus();
    for (const [key, expected] of [
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
      ['Home', 0],
      ['ArrowLeft', 199],
      ['ArrowRight', 0],
      ['End', 199],
      ['ArrowUp', 198],
      ['ArrowDown', 199],
    ] as const) {
      expect(press(key).defaultPrevented).toBe(true);
      expect([selected(), document.activeElement?.textContent, stops().length]).toEqual([
        `Department ${expected}`,
        `Department ${expected}`,
        1,
      ]);
    }
  });

  it('leaves other keys, and keys held with others, to the app', () => {
    stops()[0]?.focus();
    expect([press('a'), press('ArrowRight', { altKey: true })].map((one) => one.defaultPrevented)).toEqual([
      false,
      false,
    ]);
    expect(selected()).toBe('Department 1');
  });

  it('scrolls itself to the tab that was selected, and never the page', () => {
    const list = place.querySelector<HTMLElement>('[role="tablist"]');
    const box = (top: number, bottom: number) => () => ({ top, bottom }) as DOMRect;
    if (list) list.getBoundingClientRect = box(100, 232);
    const last = [...place.querySelectorAll('button')].at(-1);
    if (last) last.getBoundingClientRect = box(900, 940);
    const scrolled = vi.spyOn(window, 'scrollTo').mockReturnValue();
    stops()[0]?.focus();
    press('End');
    expect(list?.scrollTop).toBeGreaterThanOrEqual(940 - 232);
    expect(scrolled).not.toHaveBeenCalled();
  });
});
