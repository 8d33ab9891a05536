import { describe, expect, it } from 'vitest';
import { choicesFor, choiceTyped } from '../../../../renderer/features/kpis/table/cell-choices';
import { translator } from '../../../../shared/i18n/i18n';

const kinds = choicesFor('kind', translator('en'));
const frequencies = choicesFor('frequency', translator('en'));

describe('letters typed on a choice', () => {
  it('choose the first that begins with them', () => {
    expect(choiceTyped(kinds, '', 'la')?.value).toBe('lagging');
    expect(choiceTyped(frequencies, 'monthly', 'w')?.value).toBe('weekly');
  });

  it('go round all that begin with one letter', () => {
    expect(choiceTyped(kinds, '', 'l')?.value).toBe('leading');
    expect(choiceTyped(kinds, 'leading', 'l')?.value).toBe('lagging');
    expect(choiceTyped(kinds, 'leading', 'll')?.value).toBe('lagging');
    expect(choiceTyped(kinds, 'lagging', 'L')?.value).toBe('leading');
  });

  it('choose nothing where nothing begins with them', () => {
    expect(choiceTyped(kinds, 'leading', 'x')).toBeNull();
    expect(choiceTyped(kinds, 'leading', 'lx')).toBeNull();
    expect(choiceTyped(kinds, 'leading', '')).toBeNull();
  });
});

it('offers "not decided" where a KPI may go without, and only there', () => {
  const isUnsetOffered = (column: Parameters<typeof choicesFor>[0]) =>
    choicesFor(column, translator('id')).some(({ value }) => value === '');
  expect(isUnsetOffered('kind')).toBe(true);
  expect(isUnsetOffered('dataAvailability')).toBe(true);
  expect(isUnsetOffered('status')).toBe(false);
  expect(isUnsetOffered('direction')).toBe(false);
  expect(isUnsetOffered('frequency')).toBe(false);
});
