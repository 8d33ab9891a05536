import { describe, expect, it } from 'vitest';
import { packMeta } from '../../../shared/packs/pack-layout';
import { PACK_VERSION, packMetaCells, readPackMeta } from '../../../shared/packs/pack-meta';
import { aFinishedWorkshop } from '../../builders/a-finished-workshop';
import { aPackLayout } from '../../builders/a-pack';
import { aKpi } from '../../builders/a-workshop';

const aMeta = () => packMeta(aPackLayout(aFinishedWorkshop()));

describe('What a pack knows of itself', () => {
  it('is read back as it was written', () => {
    const meta = aMeta();
    expect(meta.sent.kpis).toHaveLength(3);
    expect(readPackMeta(packMetaCells(meta))).toEqual({ kind: 'ok', meta });
  });

  it('survives any text, in cells of plain characters that every program holds', () => {
    const texts = ['=1+1', '_x0041_', '\u0007\ufffe', '😀 “é”\r\n', 'x'.repeat(70_000), '\ud800'];
    const kpis = texts.map((name, index) => aKpi({ id: `k${index}`, departmentId: 'Marketing', name }));
    const meta = packMeta(aPackLayout(aFinishedWorkshop({ kpis })));
    const cells = packMetaCells(meta);
    expect(readPackMeta(cells)).toEqual({ kind: 'ok', meta });
    for (const cell of cells.flat()) {
      expect(cell.length).toBeLessThanOrEqual(30_000);
      expect(cell).not.toMatch(/[^\x20-\x7e]|_x/);
    }
  });

  it('is read past empty rows and cells, as other programs keep them', () => {
    const meta = aMeta();
    const rows = packMetaCells(meta).map((row) => [...row, null, undefined]);
    expect(readPackMeta([...rows, [], [null], ['']])).toEqual({ kind: 'ok', meta });
  });

  it.each([
    ['of another sheet', [['Department', 'x']], 'no-pack'],
    ['of no sheet', [], 'no-pack'],
    [
      'of a newer version',
      [['kpi-workshop-pack', JSON.stringify({ packVersion: PACK_VERSION + 1 })]],
      'too-new',
    ],
    ['with half a head', [['kpi-workshop-pack', '{"packVersion":1']], 'damaged'],
    ['without ids', [['kpi-workshop-pack', '{"packVersion":1}']], 'damaged'],
    ['with a table of no pack', [...packMetaCells(aMeta()), ['__proto__', '[]']], 'damaged'],
    ['with a row of no values', [...packMetaCells(aMeta()), ['kpis', '{"name":1}']], 'damaged'],
  ])('is not taken from cells %s', (_, rows, kind) => {
    expect(readPackMeta(rows).kind).toBe(kind);
  });
});
