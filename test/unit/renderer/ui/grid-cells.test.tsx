// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type GridCells, useGridCells } from '../../../../renderer/ui/kpi-grid/use-grid-cells';

const COLUMNS = ['name', 'target'] as const;
type Column = (typeof COLUMNS)[number];

interface GridProps {
  readonly kpiIds: readonly string[];
  readonly tell: (cells: GridCells<Column>) => void;
}

function Grid({ kpiIds, tell }: GridProps) {
  const start = () => ({ kpiId: 'b', column: 'target' }) as const;
  tell(
    useGridCells<Column>({ grid: { current: null }, kpiIds, columns: COLUMNS, canEdit: () => true, start }),
  );
  return null;
}

/** A grid of the KPIs a, b and c, of which b is being changed. */
function aGrid() {
  const root = createRoot(document.createElement('div'));
  const told: GridCells<Column>[] = [];
  const tell = (cells: GridCells<Column>) => void told.push(cells);
  const draw = (...kpiIds: string[]) => act(() => root.render(<Grid kpiIds={kpiIds} tell={tell} />));
  draw('a', 'b', 'c');
  act(() => told.at(-1)?.startEditing('change'));
  return { draw, cells: () => told.at(-1), remove: () => act(() => root.unmount()) };
}

describe('the cells of a grid', () => {
  let grid: ReturnType<typeof aGrid>;
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    grid = aGrid();
  });
  afterEach(() => {
    grid.remove();
    vi.unstubAllGlobals();
  });

  it('stay with their KPI when rows come and go, one that is being changed too', () => {
    grid.draw('b', 'c');
    expect(grid.cells()?.active).toEqual({ row: 0, column: 1 });
    expect(grid.cells()?.editing).toMatchObject({ kpiId: 'b', column: 'target' });
  });

  it('are not being changed any more once the KPI is gone, so that keys lead on', () => {
    grid.draw('a', 'c');
    expect(grid.cells()?.editing).toBeNull();
    grid.draw('a', 'b', 'c');
    expect(grid.cells()?.editing).toBeNull();
  });
});
