import type { UnderstoodReturn } from '../../../shared/packs/return/read-return';
import type { ReadFile } from '../../../shared/packs/return/returned-files';
import type { ReturnedFile } from '../../../shared/packs/return/returned-file';

/** A file that was understood. */
export interface UnderstoodFile {
  readonly file: ReturnedFile;
  readonly reading: UnderstoodReturn;
  readonly after: ReturnedFile | null;
}

/** What came back from a department, file by file. */
export interface ReturnedDepartment {
  readonly id: string;
  readonly name: string;
  readonly files: readonly UnderstoodFile[];
  readonly changes: number;
  readonly conflicts: number;
}

/** Files put together by their departments, in the order in which these first came. */
export function returnedDepartments(reads: readonly ReadFile[]): readonly ReturnedDepartment[] {
  const byDepartment = new Map<string, UnderstoodFile[]>();
  for (const { file, reading, after } of reads) {
    if (reading.kind !== 'understood') continue;
    const files = byDepartment.get(reading.departmentId) ?? [];
    files.push({ file, reading, after });
    byDepartment.set(reading.departmentId, files);
  }
  return [...byDepartment].map(([id, files]) => {
    const proposals = files.flatMap(({ reading }) => reading.proposals);
    return {
      id,
      name: files[0]?.reading.department ?? '',
      files,
      changes: proposals.length,
      conflicts: proposals.filter(({ state }) => state === 'conflict').length,
    };
  });
}
