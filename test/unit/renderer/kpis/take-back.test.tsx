// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '../../../../renderer/app/session-context';
import { useCellEdit } from '../../../../renderer/features/kpis/table/use-cell-edit';
import { useTakeBack } from '../../../../renderer/ui/kpi-grid/use-take-back';
import { createDocumentStore } from '../../../../renderer/state/document-store';
import type { AppSession } from '../../../../renderer/state/session';
import { anOpenedWorkshop } from '../../../builders/a-session';
import { aKpi, aWorkshop } from '../../../builders/a-workshop';
import { stoppedClock } from '../../../builders/clock-and-ids';

const EDITING = { kpiId: 'k', column: 'name', manner: 'replace', stepKey: 'name, 1' } as const;

function aCell() {
  const kpi = aKpi({ id: 'k', departmentId: 'HRD', name: 'Attendance' });
  const documents = createDocumentStore(() => 0, stoppedClock().now);
  documents.show(anOpenedWorkshop({ workshop: aWorkshop({ design: { kpis: [kpi] } }) }));
  let takeBack: ReturnType<typeof useTakeBack> = () => undefined;
  let change: ReturnType<typeof useCellEdit> = () => undefined;
  function Cell() {
    takeBack = useTakeBack();
    change = useCellEdit(EDITING);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  const session = { documents } as Partial<AppSession> as AppSession;
  act(() =>
    root.render(
      <SessionContext value={session}>
        <Cell />
      </SessionContext>,
    ),
  );
  return {
    documents,
    hold: (name: string) => documents.hold(EDITING, () => change(() => ({ name }))),
    escape: () => takeBack(EDITING),
    name: () => documents.getState().open?.workshop.design.kpis[0]?.name,
    remove: () => act(() => root.unmount()),
  };
}

describe('Escape in a cell of the KPI table', () => {
  let cell: ReturnType<typeof aCell>;
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    cell = aCell();
  });
  afterEach(() => {
    cell.remove();
    vi.unstubAllGlobals();
  });

  it('takes back a letter that the field still held', () => {
    cell.hold('A');
    cell.escape();
    cell.documents.settle();
    expect(cell.name()).toBe('Attendance');
  });

  it('takes back everything typed since the cell was opened, and nothing before', () => {
    cell.documents.edit('company', (design) => ({ ...design, company: 'Toko' }));
    cell.hold('A');
    cell.documents.settle();
    cell.hold('At');
    cell.escape();
    expect(cell.name()).toBe('Attendance');
    expect(cell.documents.getState().open?.workshop.design.company).toBe('Toko');
  });
});
