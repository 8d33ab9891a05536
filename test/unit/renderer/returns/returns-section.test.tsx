// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ReturnsSection } from '../../../../renderer/features/returns/ReturnsSection';
import { returnsOf, type ReturnsState } from '../../../../renderer/features/returns/returns-store';
import type { AppApi } from '../../../../shared/contract/contract';
import { AppError } from '../../../../shared/errors';
import { translator } from '../../../../shared/i18n/i18n';
import { aDrawnScreen } from '../../../builders/a-drawn-screen';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { aList } from '../../../builders/a-list';
import { ReturnedPack } from '../../../builders/a-returned-pack';

const t = translator('en');
const workshop = aFinishedWorkshop();
const PACK = new ReturnedPack(workshop).put('kpis', 0, { owner: 'Sari' }).cells();

describe('what came back, on screen', () => {
  let screen: ReturnType<typeof aDrawnScreen>;
  afterEach(() => screen.remove());

  function drawn(files: Partial<ReturnsState>) {
    const api = { 'lists.mappings': async () => ({ fileName: '', mappings: [] }) };
    screen = aDrawnScreen(<ReturnsSection />, workshop, { api: api as unknown as AppApi });
    act(() => returnsOf(screen.session, 'handle-1').setState(files));
  }
  const control = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
  const use = (name: string) =>
    act(() => {
      control(name)?.focus();
      control(name)?.click();
    });
  const status = () => screen.place.querySelector('[role="status"]')?.textContent;

  it('tells by ear what was read and what was refused', () => {
    const error = new AppError('internal', { file: 'a.xlsx' });
    drawn({ packs: [{ id: '1', fileName: 'p.xlsx', workbook: PACK }], refused: [{ id: '2', error }] });
    expect(status()).toBe('1 file · 1 file was not read');
    expect(screen.place.textContent).toContain('a.xlsx: ');
  });

  it('leaves the focus where people go on, when a file is put away', () => {
    const error = new AppError('workbook-foreign', { file: 'a.xlsx' });
    drawn({
      packs: [{ id: '1', fileName: 'p.xlsx', workbook: PACK }],
      lists: [{ id: '3', fileName: 'l.xlsx', workbook: aList([['KPI'], ['Reach']]) }],
      refused: [{ id: '2', error }],
    });
    for (const name of [
      t('returns.dismiss', { file: 'a.xlsx' }),
      t('returns.dismiss', { file: 'l.xlsx' }),
      t('returns.putAway'),
    ]) {
      use(name);
      expect([name, document.activeElement]).toEqual([name, control(t('returns.choose'))]);
    }
  });

  it('leaves it on the list whose dialog was closed', async () => {
    drawn({ lists: [{ id: '3', fileName: 'l.xlsx', workbook: aList([['KPI'], ['Reach']]) }] });
    use(t('mapping.open'));
    await act(async () => undefined);
    use(t('app.cancel'));
    expect(document.activeElement).toBe(control(t('mapping.open')));
  });
});
