// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import { ReturnHistory } from '../../../../renderer/features/returns/ReturnHistory';
import { ReturnedLists } from '../../../../renderer/features/returns/ReturnedLists';
import { markLanded, returnsOf } from '../../../../renderer/features/returns/returns-store';
import { translator } from '../../../../shared/i18n/i18n';
import { landListInto } from '../../../../shared/lists/land-list';
import { readList } from '../../../../shared/lists/read-list';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aList } from '../../../builders/a-list';
import { countingIds } from '../../../builders/clock-and-ids';
import { aWorkshop } from '../../../builders/a-workshop';

const t = translator('en');
const workbook = aList([
  ['Department', 'KPI', 'Target'],
  ['Sales', 'Revenue', 5],
  ['Sales', 'Leads', 7],
]);

/** A list that was dropped, mapped and taken in. */
function landed() {
  const screen = aDrawnScreen(
    <>
      <ReturnedLists onGone={() => undefined} />
      <ReturnHistory />
    </>,
    aWorkshop(),
  );
  const { session, documents } = screen;
  const store = returnsOf(session, documents.getState().open?.handle ?? '');
  act(() => {
    store.setState({ lists: [{ id: 'file-1', fileName: 'KPI.xlsx', workbook }] });
    documents.editWithReturns('list', (workshop, at) => {
      const { rows } = readList(workshop.design, workbook, 'en');
      return landListInto(workshop, rows, { id: 'list-1', fileName: 'KPI.xlsx', at }, countingIds('new'));
    });
    markLanded(store, 'file-1', 'list-1');
  });
  return { screen, isWaiting: () => screen.place.textContent.includes(t('mapping.open')) };
}

let drawn: ReturnType<typeof landed> | undefined;
afterEach(() => drawn?.screen.remove());

it('a list that was taken in is gone from the screen, and back when that is undone', () => {
  drawn = landed();
  const { screen, isWaiting } = drawn;
  expect(isWaiting()).toBe(false);
  act(() => void screen.documents.undo());
  expect(isWaiting()).toBe(true);
  act(() => void screen.documents.redo());
  expect(isWaiting()).toBe(false);
});

it('a list that was taken in stands among what was taken in, can be taken back, and waits again', () => {
  drawn = landed();
  const { screen, isWaiting } = drawn;
  expect(screen.place.textContent).toContain('KPI.xlsx · 2 KPIs · ');
  screen.press(t('returns.takeBack'));
  expect(screen.design()).toMatchObject({ kpis: [], departments: [] });
  expect(isWaiting()).toBe(true);
});
