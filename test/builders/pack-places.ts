import type { PackField, PackTableName } from '../../shared/packs/pack-fields';
import { packKey, PACK_PLACES } from '../../shared/packs/pack-layout';
import { cellPlace } from '../../shared/packs/return/sheet-grid';
import type { WorkbookCells } from '../../shared/packs/return/workbook-cells';

/** The sheet and the cell of a field in the row at this place below the heads, such as `['KPIs', 'K5']`. */
export function packPlace(
  pack: WorkbookCells,
  table: PackTableName,
  field: PackField,
  row: number,
): readonly [sheet: string, cell: string] {
  const key = packKey(table, field);
  for (const { name, cells } of pack.sheets) {
    const head = cells.find((cell) => cell.row === PACK_PLACES.keys && cell.value === key);
    if (!head) continue;
    const { cell } = cellPlace({ sheet: name, row: PACK_PLACES.firstRow + row }, head.column);
    return [name, cell];
  }
  throw new Error(`The pack has no column ${key}`);
}
