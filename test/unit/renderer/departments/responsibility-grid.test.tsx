// @vitest-environment jsdom
import { act, createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionContext } from '../../../../renderer/app/session-context';
import { insertText } from '../../../../renderer/features/departments/grid-focus';
import { LineTools } from '../../../../renderer/features/departments/LineTools';
import {
  type PastedIntoCell,
  ResponsibilityGrid,
} from '../../../../renderer/features/departments/ResponsibilityGrid';
import { createDocumentStore } from '../../../../renderer/state/document-store';
import type { AppSession } from '../../../../renderer/state/session';
import { createI18n } from '../../../../shared/i18n/i18n';
import { anOpenedWorkshop } from '../../../builders/a-session';
import { aDepartment, aWorkshop } from '../../../builders/a-workshop';
import { countingIds, stoppedClock } from '../../../builders/clock-and-ids';

// Every line has its tools, so whoever draws a line calls them.
vi.mock('../../../../renderer/features/departments/LineTools', () => ({ LineTools: vi.fn(() => null) }));

const drawn = vi.mocked(LineTools);
const departments = Array.from({ length: 40 }, (_, index) =>
  aDepartment(`Department ${index}`, [
    ['Promotion', 'Known', 'Liked'],
    ['Media', 'Followed'],
  ]),
);

function aGrid() {
  const documents = createDocumentStore(() => 0, stoppedClock().now);
  documents.show(anOpenedWorkshop({ workshop: aWorkshop({ design: { departments } }) }));
  const session = { documents, newId: countingIds('new') } as Partial<AppSession> as AppSession;
  const place = document.body.appendChild(document.createElement('div'));
  const pasted: PastedIntoCell[] = [];
  const root = createRoot(place);
  act(() =>
    root.render(
      <SessionContext value={session}>
        <I18nextProvider i18n={createI18n('en')}>
          <ResponsibilityGrid body={createRef()} onPasteRows={(rows) => pasted.push(rows)} />
        </I18nextProvider>
      </SessionContext>,
    ),
  );
  const cell = (row: number, column: string) => {
    const field = place.querySelector(`[data-row="${row}"][data-column="${column}"]`);
    if (!(field instanceof HTMLTextAreaElement)) throw new Error(`There is no ${column} in row ${row}.`);
    return field;
  };
  return {
    documents,
    pasted,
    cell,
    type: (row: number, column: string, text: string) =>
      act(() => insertText({ field: cell(row, column) }, text)),
    remove: () => act(() => root.unmount()),
  };
}

describe('a grid of many lines', () => {
  let grid: ReturnType<typeof aGrid>;
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    grid = aGrid();
    drawn.mockClear();
  });
  afterEach(() => {
    grid.remove();
    vi.unstubAllGlobals();
  });

  it('draws the one line that a keystroke was typed into', () => {
    grid.type(60, 'idealOutcome', 'x');
    expect(drawn.mock.calls.map(([{ index }]) => index)).toEqual([60]);
    expect(grid.cell(60, 'idealOutcome').value).toBe('xKnown');
  });

  it('draws the lines that show a name, while that is typed', () => {
    grid.type(60, 'department', 'x');
    expect(drawn.mock.calls.map(([{ index }]) => index)).toEqual([60, 61, 62]);
  });

  it('keeps the line that is typed in when it begins at the end', () => {
    const waiting = grid.cell(120, 'duty');
    grid.type(120, 'duty', 'x');
    expect(grid.cell(120, 'duty')).toBe(waiting);
    expect(grid.documents.getState().open?.workshop.design.departments.at(-1)?.duties.at(-1)?.text).toBe('x');
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('hands over a pasted table with the place it was pasted into, and leaves a word to the field', () => {
    for (const text of ['Word', 'Duty\tOutcome']) {
      const getData = (type: string) => (type === 'text/plain' ? text : '');
      const event = new Event('paste', { bubbles: true, cancelable: true });
      grid.cell(3, 'duty').dispatchEvent(Object.assign(event, { clipboardData: { getData } }));
      expect(event.defaultPrevented).toBe(text !== 'Word');
    }
    expect(grid.pasted).toMatchObject([
      { rows: [['Duty', 'Outcome']], departmentId: 'Department 1', cell: { row: 3, column: 'duty' } },
    ]);
  });
});
