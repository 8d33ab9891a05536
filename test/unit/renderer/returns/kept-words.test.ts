import { expect, it } from 'vitest';
import { keptWords } from '../../../../renderer/features/returns/kept-words';
import type { ReturnChange } from '../../../../shared/domain/schema/record';
import { translator } from '../../../../shared/i18n/i18n';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';

const { design } = aFinishedWorkshop();
const change = (traits: Partial<ReturnChange>): ReturnChange => ({
  item: 'kpi',
  id: 'mkt-01',
  departmentId: 'Marketing',
  field: 'owner',
  before: 'Ayu',
  after: 'Sari',
  ...traits,
});
const words = (...changes: readonly ReturnChange[]) => keptWords(changes, design, translator('en'));

it('names what stayed by its item and its field, each once', () => {
  const [code] = design.kpis.map((kpi) => kpi.code);
  const kpi = [code, 'Jumlah kelas yang mengenal produk'].filter(Boolean).join(' ');
  expect(words(change({}), change({}), change({ field: null }))).toEqual([`${kpi}: Owner`, kpi]);
});

it('has a word for answers, for duties and for what is gone', () => {
  expect(
    words(
      change({ item: 'interview', id: 'Marketing', field: 'responsibilities' }),
      change({ item: 'duty', id: design.departments[0]?.duties[0]?.id ?? '', field: 'text' }),
      change({ id: 'gone', field: 'constructor' }),
    ),
  ).toEqual(['Interview, Marketing', 'Promosi produk', 'KPI']);
});
