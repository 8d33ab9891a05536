import type { Workshop } from '../../shared/domain/schema/workshop';
import { translator } from '../../shared/i18n/i18n';
import type { PackField, PackTableName } from '../../shared/packs/pack-fields';
import { packKey, packMeta, type PackOrder } from '../../shared/packs/pack-layout';
import { packMetaCells } from '../../shared/packs/pack-meta';
import type { WorkbookCell, WorkbookCells } from '../../shared/packs/return/workbook-cells';
import { aPackLayout } from './a-pack';

/** What stands in a cell: a value, or all that a program may say of one. */
export type Content = string | number | null | Pick<WorkbookCell, 'kind' | 'value' | 'text'> | Percent;
interface Percent {
  readonly share: number;
}

export interface Sheet {
  name: string;
  rows: Content[][];
}

/** A pack on its way through somebody's spreadsheet program: sheets of rows that a test may change at will. */
export class ReturnedPack {
  sheets: Sheet[];
  readonly #places: Record<string, string>;

  constructor(workshop: Workshop, traits: Partial<PackOrder> & { readonly department?: number } = {}) {
    const layout = aPackLayout(workshop, traits);
    const t = translator(layout.meta.language);
    const tables = layout.tables.map((table): Sheet => {
      const fields = table.columns.map(({ field }) => field);
      return {
        name: t(`packs.sheet.${table.name}`),
        rows: [
          fields.map((field) => packKey(table.name, field)),
          ['', '', t(`packs.sheetTitle.${table.name}`)],
          ['', '', t(`packs.lead.${table.name}`)],
          table.columns.map(({ header }) => header),
          ...table.rows.map(({ values, unit }) =>
            table.columns.map(({ field, input }): Content => {
              const value = values[field] ?? null;
              if (input.kind === 'choice')
                return input.options.find((one) => one.value === value)?.label ?? null;
              if (input.kind === 'number' && typeof value === 'number' && unit?.kind === 'percent') {
                return { share: value / 100 };
              }
              if (input.kind === 'date' && value !== null) {
                return { kind: 'date', value: String(value), text: String(value) };
              }
              return value;
            }),
          ),
          ...Array.from({ length: table.emptyRows }, () => fields.map(() => null)),
        ],
      };
    });
    this.#places = Object.fromEntries(layout.tables.map(({ name }) => [name, t(`packs.sheet.${name}`)]));
    const meta: Sheet = { name: t('packs.sheet.meta'), rows: packMetaCells(packMeta(layout)) };
    this.sheets = [{ name: t('packs.sheet.start'), rows: [['Hello']] }, ...tables, meta];
  }

  /** The sheet of a table. */
  sheet(table: PackTableName): Sheet {
    const found = this.sheets.find(({ name }) => name === this.#places[table]);
    if (!found) throw new Error(`There is no sheet of ${table}`);
    return found;
  }

  /** The rows below the heads, which a test may add to, remove from or sort. */
  rows(table: PackTableName): Content[][] {
    return this.sheet(table).rows.slice(4);
  }

  setRows(table: PackTableName, rows: readonly Content[][]): this {
    const sheet = this.sheet(table);
    sheet.rows = [...sheet.rows.slice(0, 4), ...rows];
    return this;
  }

  column(table: PackTableName, field: PackField): number {
    return this.sheet(table).rows[0]?.indexOf(packKey(table, field)) ?? -1;
  }

  /** Types into the row at this place below the heads. */
  put(table: PackTableName, row: number, fields: Readonly<Partial<Record<PackField, Content>>>): this {
    const line = this.sheet(table).rows[row + 4];
    for (const [field, content] of Object.entries(fields)) {
      if (line) line[this.column(table, field as PackField)] = content;
    }
    return this;
  }

  /** The first row that waits. */
  free(table: PackTableName): number {
    return this.rows(table).findIndex((row) => row.every((content) => content === null));
  }

  cells(): WorkbookCells {
    return {
      format: 'xlsx',
      sheets: this.sheets.map(({ name, rows }) => ({
        name,
        cells: rows.flatMap((row, index) =>
          row.flatMap((content, column) => {
            const cell = cellOf(content);
            return cell ? [{ row: index + 1, column: column + 1, ...cell }] : [];
          }),
        ),
      })),
    };
  }
}

/** A cell as a reader would find it; nothing where it is empty. */
export function cellOf(content: Content): Omit<WorkbookCell, 'row' | 'column'> | undefined {
  if (content === null || content === '') return undefined;
  if (typeof content === 'string') return { kind: 'text', value: content, text: content };
  if (typeof content === 'number') return { kind: 'number', value: content, text: String(content) };
  if ('share' in content) {
    return { kind: 'number', value: content.share, text: String(content.share), percent: true };
  }
  return content;
}
