import { readXlsx } from 'hucre/xlsx';
import { forkReader } from '../../electron/backend/excel/read/fork-reader';
import { createWorkbookReader } from '../../electron/backend/excel/read/workbook-reader';
import { readReturn } from '../../shared/packs/return/read-return';
import { compare, type Result, timed } from './measure';
import { aWideWorkshop, packsOf } from './packs';

/** The packs of many departments read in a process of their own and compared, against the library alone reading them. */
export async function compareReturns(): Promise<Result> {
  const workshop = aWideWorkshop();
  const packs = (await packsOf(workshop)).map(({ bytes }) => bytes);
  const reader = createWorkbookReader(forkReader());
  const readAll = async () => {
    for (const bytes of packs) readReturn(workshop, await reader.read(bytes, 'pack.xlsx'));
  };
  const readPlain = async () => {
    for (const bytes of packs) await readXlsx(bytes);
  };
  try {
    return await compare({
      name: `Return of ${packs.length} department packs`,
      measured: () => timed(readAll),
      referenceName: 'hucre, reading them',
      reference: () => timed(readPlain),
      warmUps: 2,
      runs: 7,
    });
  } finally {
    reader.close();
  }
}
