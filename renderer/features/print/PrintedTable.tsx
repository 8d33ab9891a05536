import type { ReactNode } from 'react';
import styles from './printed.module.css';

export interface PrintedColumn {
  readonly title: string;
  /** The share of the width, in percent; as wide as the contents where it is not said. */
  readonly width?: number;
  readonly isCount?: boolean;
}

interface PrintedTableProps {
  readonly columns: readonly PrintedColumn[];
  /** Rows with a key each; the first cell is the row's head. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table whose heads stand on every page that it goes on to. */
export function PrintedTable({ columns, rows }: PrintedTableProps) {
  const alignment = (index: number) => (columns[index]?.isCount ? styles.count : undefined);
  return (
    <table>
      <colgroup>
        {columns.map(({ width }, index) => (
          <col key={index} style={width === undefined ? {} : { width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }, index) => (
            <th key={index} scope="col" className={alignment(index)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row">
                  {cell}
                </th>
              ) : (
                <td key={index} className={alignment(index)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
