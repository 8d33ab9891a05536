import { describe, expect, it } from 'vitest';
import { moved, movedOn, type PressedKey } from '../../../../renderer/ui/kpi-grid/cell-moves';

const extent = { rows: 100, columns: 5, page: 10 };
const from = { row: 20, column: 2 };

function pressed(key: string, traits: Partial<PressedKey> = {}): PressedKey {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, ...traits };
}

describe('where a key leads', () => {
  it.each([
    ['ArrowUp', { row: 19, column: 2 }],
    ['ArrowDown', { row: 21, column: 2 }],
    ['ArrowLeft', { row: 20, column: 1 }],
    ['ArrowRight', { row: 20, column: 3 }],
    ['Home', { row: 20, column: 0 }],
    ['End', { row: 20, column: 4 }],
    ['PageUp', { row: 10, column: 2 }],
    ['PageDown', { row: 30, column: 2 }],
    ['Tab', { row: 20, column: 3 }],
  ])('%s goes by one step of its kind', (key, to) => {
    expect(moved(pressed(key), from, extent)).toEqual(to);
  });

  it.each([
    ['ArrowUp', { row: 0, column: 2 }],
    ['ArrowDown', { row: 99, column: 2 }],
    ['ArrowLeft', { row: 20, column: 0 }],
    ['ArrowRight', { row: 20, column: 4 }],
    ['Home', { row: 0, column: 0 }],
    ['End', { row: 99, column: 4 }],
  ])('Ctrl+%s goes to the edge', (key, to) => {
    expect(moved(pressed(key, { ctrlKey: true }), from, extent)).toEqual(to);
    expect(moved(pressed(key, { metaKey: true }), from, extent)).toEqual(to);
  });

  it('does not lead off the table', () => {
    expect(moved(pressed('ArrowUp'), { row: 0, column: 0 }, extent)).toEqual({ row: 0, column: 0 });
    expect(moved(pressed('PageDown'), { row: 95, column: 4 }, extent)).toEqual({ row: 99, column: 4 });
  });

  it('lets Tab leave the table at both ends of a row, so that nobody is caught in it', () => {
    expect(moved(pressed('Tab'), { row: 3, column: 4 }, extent)).toBeNull();
    expect(moved(pressed('Tab', { shiftKey: true }), { row: 3, column: 0 }, extent)).toBeNull();
  });

  it('leads nowhere with a letter', () => {
    expect(moved(pressed('a'), from, extent)).toBeNull();
  });
});

describe('where to go on from a filled cell', () => {
  it('goes down with Enter and up with Shift+Enter, and stays at the ends', () => {
    expect(movedOn(pressed('Enter'), from, extent)).toEqual({ row: 21, column: 2 });
    expect(movedOn(pressed('Enter', { shiftKey: true }), from, extent)).toEqual({ row: 19, column: 2 });
    expect(movedOn(pressed('Enter'), { row: 99, column: 2 }, extent)).toEqual({ row: 99, column: 2 });
  });

  it('goes on into the next row with Tab, and back with Shift+Tab', () => {
    expect(movedOn(pressed('Tab'), from, extent)).toEqual({ row: 20, column: 3 });
    expect(movedOn(pressed('Tab'), { row: 20, column: 4 }, extent)).toEqual({ row: 21, column: 0 });
    const back = movedOn(pressed('Tab', { shiftKey: true }), { row: 20, column: 0 }, extent);
    expect(back).toEqual({ row: 19, column: 4 });
    expect(movedOn(pressed('Tab'), { row: 99, column: 4 }, extent)).toEqual({ row: 99, column: 4 });
  });
});
