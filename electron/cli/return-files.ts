import { join } from 'node:path';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { AppError } from '../../shared/errors';
import type { Translate } from '../../shared/i18n/i18n';
import type { ReadTracker } from '../../shared/tracker/return/compare-trackers';
import { createBackupStore } from '../backend/backups/backup-store';
import { createWorkbookReader, type WorkbookReader } from '../backend/excel/read/workbook-reader';
import { withFileLock } from '../backend/file-lock';
import { type ReadWorkbook, readReturnedFile } from '../backend/returns/returned-file';
import { readWorkshop } from '../backend/workshops/read-workshop';
import { openStanding, saveStanding } from '../backend/workshops/rewrite-workshop';
import type { ReturnCommand } from './arguments';
import { refusalOf, type ReportedReturn, returnLines } from './return-report';
import { returnedPaths } from './returned-workbooks';
import { asAppError, complaint } from './sentences';
import { type TakenReturn, takeReturned } from './take-returned';
import type { Terminal } from './terminal';

/** What files bring, one after the other, and the workshop with all that was taken in. */
interface TakenIn {
  readonly workshop: Workshop;
  readonly returns: readonly ReportedReturn[];
}

/** Says what filled packs and trackers bring, and takes it in where that was asked for. False where a file was refused. */
export async function returnFiles(
  command: ReturnCommand,
  terminal: Terminal,
  t: Translate,
): Promise<boolean> {
  const reader = createWorkbookReader(terminal.startReader);
  try {
    const returns = command.applies
      ? await takeIn(command, terminal, reader, t)
      : await report(command, terminal, reader, t);
    tell(command, returns, terminal, t);
    return returns.every(({ report }) => report.status !== 'refused');
  } finally {
    reader.close();
  }
}

function tell(
  { asJson, applies }: ReturnCommand,
  returns: readonly ReportedReturn[],
  { say }: Terminal,
  t: Translate,
): void {
  const files = returns.map(({ report }) => report);
  if (asJson) say(JSON.stringify({ files }, null, 2));
  else say(returns.flatMap((one) => returnLines(one, applies, t)).join('\n'));
}

async function report(
  command: ReturnCommand,
  terminal: Terminal,
  reader: WorkbookReader,
  t: Translate,
): Promise<readonly ReportedReturn[]> {
  const { workshop } = await readWorkshop(terminal.disk, command.file);
  return (await readAll(command, workshop, terminal, reader, t)).returns;
}

/** One save for all files, with a backup copy before it. Nobody else writes into the workshop meanwhile. */
async function takeIn(
  command: ReturnCommand,
  terminal: Terminal,
  reader: WorkbookReader,
  t: Translate,
): Promise<readonly ReportedReturn[]> {
  const { disk, clock, dataFolder } = terminal;
  return withFileLock(disk, command.file, async () => {
    const { workshop, standing } = await openStanding(disk, command.file);
    const taken = await readAll(command, workshop, terminal, reader, t);
    if (taken.workshop === workshop) return taken.returns;
    const reportBackup = (context: string, error: unknown) =>
      terminal.complain(`${context}: ${String(error)}`);
    const backups = createBackupStore({
      disk,
      folder: join(dataFolder, 'Backups'),
      clock,
      report: reportBackup,
    });
    await backups.backUp(standing, 'return');
    await saveStanding(disk, standing, taken.workshop);
    return taken.returns;
  });
}

async function readAll(
  command: ReturnCommand,
  before: Workshop,
  terminal: Terminal,
  reader: WorkbookReader,
  t: Translate,
): Promise<TakenIn> {
  const { disk, complain } = terminal;
  let workshop = before;
  const returns: ReportedReturn[] = [];
  const trackers: ReadTracker[] = [];
  for (const { path: given, error: missing } of await returnedPaths(disk.storage, command.returned)) {
    const read = missing ? [{ path: given, cells: missing }] : await readReturnedFile(disk, reader, given);
    for (const { path, cells } of read) {
      try {
        const taken = takeCells(workshop, path, cells, trackers, command, terminal);
        workshop = taken.workshop;
        returns.push(taken.returned);
        if (taken.tracker) trackers.push(taken.tracker);
      } catch (error) {
        complain(complaint(error, t));
        returns.push(refusalOf(path, asAppError(error).code));
      }
    }
  }
  return { workshop, returns };
}

function takeCells(
  workshop: Workshop,
  file: string,
  cells: ReadWorkbook['cells'],
  earlier: readonly ReadTracker[],
  { applies }: ReturnCommand,
  { clock, newId }: Terminal,
): TakenReturn {
  if (cells instanceof AppError) throw cells;
  const [at, today] = [clock.now(), clock.today()];
  return takeReturned(workshop, { file, workbook: cells, applies, at, today, newId, earlier });
}
