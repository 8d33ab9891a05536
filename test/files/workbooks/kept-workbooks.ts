/** A workbook that was kept, and what must come of it, whatever the reader does inside. */
export interface KeptWorkbook {
  readonly file: string;
  /**
   * `saved`: a program opened our pack and saved it. `written`: a program made it from nothing. `imitated`:
   * traits of a program that does not run here, put in by hand.
   */
  readonly made: 'saved' | 'written' | 'imitated';
  readonly by: string;
  readonly format: 'xlsx' | 'ods' | 'csv';
  /** A pack yields the proposals of `FILLED_IN`, a tracker and a list only cells. */
  readonly kind: 'pack' | 'tracker' | 'list';
  /** Cells that must be found, as sheet, cell and value; of a share, as a percentage is kept. */
  readonly cells?: readonly (readonly [sheet: string, cell: string, value: string | number | boolean])[];
}

const TYPED_LIST = [
  ['Daftar', 'B2', 'Jumlah pelanggan baru'],
  ['Daftar', 'C3', 0.95],
  ['Daftar', 'C4', 2_500_000],
  ['Daftar', 'E4', '2026-09-30'],
  ['Daftar', 'B4', 'Piutang terlambat – “macet”'],
] as const;

/** A .csv file has one sheet without a name, and only texts. */
const textList = (share: string, money: string, day: string) =>
  [
    ['', 'B2', 'Jumlah pelanggan baru'],
    ['', 'C3', share],
    ['', 'C4', money],
    ['', 'E4', day],
    ['', 'B4', 'Piutang terlambat – “macet”'],
  ] as const;

const MEASURED = [
  ['Pantauan bulanan', 'O5', 12],
  ['Pantauan bulanan', 'O6', 14.5],
] as const;

export const KEPT_WORKBOOKS: readonly KeptWorkbook[] = [
  { file: 'exceljs.xlsx', made: 'saved', by: 'exceljs 4.4.0', format: 'xlsx', kind: 'pack' },
  { file: 'libreoffice.xlsx', made: 'saved', by: 'LibreOffice 7.4.7', format: 'xlsx', kind: 'pack' },
  { file: 'libreoffice.ods', made: 'saved', by: 'LibreOffice 7.4.7', format: 'ods', kind: 'pack' },
  { file: 'openpyxl.xlsx', made: 'saved', by: 'openpyxl 3.0.9', format: 'xlsx', kind: 'pack' },
  { file: 'gnumeric.xlsx', made: 'saved', by: 'Gnumeric 1.12.55', format: 'xlsx', kind: 'pack' },
  { file: 'gnumeric.ods', made: 'saved', by: 'Gnumeric 1.12.55', format: 'ods', kind: 'pack' },
  { file: 'sheetjs.xlsx', made: 'saved', by: 'SheetJS 0.18.5', format: 'xlsx', kind: 'pack' },
  { file: 'imitated-excel-365.xlsx', made: 'imitated', by: 'Excel 365', format: 'xlsx', kind: 'pack' },
  { file: 'imitated-excel-strict.xlsx', made: 'imitated', by: 'Excel, strict', format: 'xlsx', kind: 'pack' },
  { file: 'imitated-excel-mac-1904.xlsx', made: 'imitated', by: 'Excel, 1904', format: 'xlsx', kind: 'pack' },
  {
    file: 'imitated-google-sheets.xlsx',
    made: 'imitated',
    by: 'Google Sheets',
    format: 'xlsx',
    kind: 'pack',
  },
  { file: 'imitated-wps.xlsx', made: 'imitated', by: 'WPS', format: 'xlsx', kind: 'pack' },
  { file: 'imitated-prefixed.xlsx', made: 'imitated', by: 'Open XML SDK', format: 'xlsx', kind: 'pack' },
  {
    file: 'imitated-inline-strings.xlsx',
    made: 'imitated',
    by: 'streaming writers',
    format: 'xlsx',
    kind: 'pack',
  },
  {
    file: 'tracker-libreoffice.ods',
    made: 'saved',
    by: 'LibreOffice 7.4.7',
    format: 'ods',
    kind: 'tracker',
    cells: MEASURED,
  },
  {
    file: 'tracker-openpyxl.xlsx',
    made: 'saved',
    by: 'openpyxl 3.0.9',
    format: 'xlsx',
    kind: 'tracker',
    cells: MEASURED,
  },
  {
    file: 'list-xlsxwriter.xlsx',
    made: 'written',
    by: 'XlsxWriter 3.0.2',
    format: 'xlsx',
    kind: 'list',
    cells: [...TYPED_LIST, ['Daftar', 'G2', 120.95]],
  },
  {
    file: 'list-excel-writer-xlsx.xlsx',
    made: 'written',
    by: 'Excel::Writer::XLSX 1.10',
    format: 'xlsx',
    kind: 'list',
    cells: TYPED_LIST,
  },
  {
    file: 'list-odfpy.ods',
    made: 'written',
    by: 'odfpy 1.4.2',
    format: 'ods',
    kind: 'list',
    cells: TYPED_LIST,
  },
  {
    file: 'list-libreoffice-utf16.csv',
    made: 'written',
    by: 'LibreOffice 7.4.7',
    format: 'csv',
    kind: 'list',
    cells: textList('95%', 'Rp 2,500,000', '30/09/2026'),
  },
  {
    file: 'list-libreoffice-windows.csv',
    made: 'written',
    by: 'LibreOffice 7.4.7',
    format: 'csv',
    kind: 'list',
    cells: textList('95%', 'Rp 2,500,000', '30/09/2026'),
  },
  {
    file: 'list-gnumeric.csv',
    made: 'written',
    by: 'Gnumeric 1.12.55',
    format: 'csv',
    kind: 'list',
    cells: textList('0.95', '2500000', '2026/09/30'),
  },
  {
    file: 'list-imitated-excel.csv',
    made: 'imitated',
    by: 'Excel in Indonesian',
    format: 'csv',
    kind: 'list',
    cells: textList('0,95', '2500000', '2026-09-30'),
  },
];
