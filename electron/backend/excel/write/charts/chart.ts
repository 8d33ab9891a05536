/** A run of cells with what they hold now, for programs that do not look into the cells. */
export interface ChartCells<Value> {
  /** Such as `'Tracker'!$O$5:$T$5`. */
  readonly address: string;
  readonly values: readonly (Value | null)[];
}

/** One line of a chart. On grey paper the look tells them apart. */
export interface ChartLine {
  readonly name: string;
  readonly look: 'actual' | 'target';
  readonly cells: ChartCells<number>;
}

/** A line chart over periods. */
export interface Chart {
  readonly title: string;
  readonly periods: ChartCells<string>;
  readonly lines: readonly ChartLine[];
  readonly numberFormat: string;
}

/** A chart and the cell it fills; rows and columns count from 0. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly column: number;
  readonly row: number;
}

/** The charts of one sheet. */
export interface SheetCharts {
  /** The path of the sheet's part, such as `xl/worksheets/sheet7.xml`. */
  readonly sheetPath: string;
  readonly charts: readonly PlacedChart[];
}
