import type { GridColumn } from '../grid';
import { folded } from '../text';

/** What people write above the three columns, in both languages. */
const NAMES: Readonly<Record<GridColumn, readonly string[]>> = {
  department: [
    'department',
    'departments',
    'dept',
    'division',
    'unit',
    'section',
    'departemen',
    'divisi',
    'bagian',
    'bidang',
    'unit kerja',
  ],
  duty: [
    'duty',
    'duties',
    'main duty',
    'main duties',
    'key duty',
    'responsibility',
    'responsibilities',
    'main responsibility',
    'main responsibilities',
    'task',
    'tasks',
    'main task',
    'main tasks',
    'tugas',
    'tugas utama',
    'tugas pokok',
    'tupoksi',
    'tanggung jawab',
    'tanggung jawab utama',
    'uraian tugas',
    'pekerjaan',
    'pekerjaan utama',
  ],
  idealOutcome: [
    'ideal outcome',
    'ideal outcomes',
    'outcome',
    'outcomes',
    'expected outcome',
    'expected result',
    'ideal result',
    'result',
    'target',
    'targets',
    'target kerja ideal',
    'target kerja',
    'target ideal',
    'hasil ideal',
    'hasil kerja ideal',
    'hasil',
    'hasil yang diharapkan',
    'capaian ideal',
    'sasaran',
    'harapan',
  ],
};

const COLUMNS = Object.keys(NAMES) as GridColumn[];

/** The column that a heading names, or null. */
export function columnNamed(heading: string): GridColumn | null {
  const name = folded(heading).replace(/[\s:*.]+$/, '');
  return COLUMNS.find((column) => NAMES[column].includes(name)) ?? null;
}
