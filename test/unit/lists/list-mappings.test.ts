import { describe, expect, it } from 'vitest';
import {
  type ListMapping,
  MOST_MAPPINGS,
  NO_LIST_MAPPINGS,
  listMappingsFormat,
  withListMapping,
} from '../../../shared/lists/list-mappings';
import type { ListField } from '../../../shared/lists/list-fields';
import { readList } from '../../../shared/lists/read-list';
import { aList } from '../../builders/a-list';
import { aDesign } from '../../builders/a-workshop';

const HEADS = ['Divisi', 'Ukuran', 'Angka 2025'];
const WISHED = new Map<number, ListField | null>([
  [1, 'department'],
  [2, 'name'],
  [3, 'target'],
]);

function keptMapping(): ListMapping {
  const reading = readList(aDesign(), aList([HEADS, ['HRD', 'Kehadiran', '1,500']]), 'id', {
    wish: { columns: WISHED, numbers: 'en', headerRow: 1 },
  });
  if (!reading.mapping) throw new Error('There is nothing to remember.');
  return reading.mapping;
}

describe('A remembered mapping', () => {
  it('is used for the next list of the same shape, wherever its columns stand', () => {
    const next = aList([
      ['Daftar 2026'],
      [null, 'Divisi', 'UKURAN', null, 'Angka 2026'],
      [null, 'HRD', 'Pelatihan', null, '1,234'],
    ]);
    const [before, after] = [[], [keptMapping()]].map((mappings) =>
      readList(aDesign(), next, 'id', { mappings, wish: { headerRow: 2 } }),
    );
    expect(before?.isRemembered).toBe(false);
    expect(before?.rows[0]?.kpi.target?.value ?? null).toBeNull();
    expect(after?.isRemembered).toBe(true);
    expect(after?.rows[0]).toMatchObject({
      department: 'HRD',
      kpi: { name: 'Pelatihan', target: { value: { value: 1234 } } },
    });
  });

  it('is not used for other headings', () => {
    const other = aList([
      ['Divisi', 'Ukuran', 'Angka', 'PIC'],
      ['HRD', 'A', 1, 'Budi'],
    ]);
    expect(readList(aDesign(), other, 'id', { mappings: [keptMapping()] }).isRemembered).toBe(false);
  });

  it('gives way to what people choose now', () => {
    const wish = { columns: new Map(WISHED).set(3, 'weight'), headerRow: 1 };
    const list = aList([HEADS, ['HRD', 'Kehadiran', 40]]);
    const reading = readList(aDesign(), list, 'id', { mappings: [keptMapping()], wish });
    expect(reading.isRemembered).toBe(false);
    expect(reading.rows[0]?.kpi.weight).toEqual({ value: 40, text: '40' });
  });
});

describe('The file of mappings', () => {
  it('reads back what was written, with words of later versions', () => {
    const kept = { ...keptMapping(), colour: 'blue' };
    const all = { ...withListMapping(NO_LIST_MAPPINGS, kept), author: 'Ann' };
    expect(listMappingsFormat.parse(`\uFEFF${listMappingsFormat.serialise(all)}`)).toEqual({
      kind: 'ok',
      content: all,
    });
  });

  it('keeps one mapping for each shape, and as many as it may', () => {
    const one = keptMapping();
    const other: ListMapping = { ...one, numbers: 'id' };
    const all = withListMapping(withListMapping(NO_LIST_MAPPINGS, one), other);
    expect(all.mappings).toEqual([other]);
    const many = Array.from({ length: MOST_MAPPINGS + 5 }, (_, index) => ({
      ...one,
      headings: ['a', 'b', `${index}`],
    }));
    const full = many.reduce(withListMapping, NO_LIST_MAPPINGS);
    expect(full.mappings).toEqual(many.slice(5));
  });

  it.each([
    ['no JSON', '{', { kind: 'damaged', reason: 'json' }],
    ['something else', '{"format":"recipes"}', { kind: 'foreign' }],
    ['newer', '{"format":"kpi-workshop-list-mappings","version":2}', { kind: 'too-new', version: 2 }],
    [
      'mended wrongly',
      JSON.stringify({ ...NO_LIST_MAPPINGS, mappings: [{ ...keptMapping(), fields: ['colour'] }] }),
      { kind: 'damaged', reason: 'mappings.0.fields.0' },
    ],
    [
      'short of a field',
      JSON.stringify({ ...NO_LIST_MAPPINGS, mappings: [{ ...keptMapping(), fields: [] }] }),
      { kind: 'damaged', reason: 'mappings.0' },
    ],
  ])('is told of when it is %s', (_case, text, result) => {
    expect(listMappingsFormat.parse(text)).toEqual(result);
  });
});
