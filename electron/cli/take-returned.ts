import { basename } from 'node:path';
import type { NewId } from '../../shared/domain/ports';
import type { CalendarDate, Instant } from '../../shared/domain/schema/primitives';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { AppError } from '../../shared/errors';
import { landReturn, takenUnasked } from '../../shared/packs/return/land-return';
import { readReturn } from '../../shared/packs/return/read-return';
import type { WorkbookCells } from '../../shared/packs/return/workbook-cells';
import { workbookKind } from '../../shared/packs/return/workbook-kind';
import { compareTrackers, type ReadTracker } from '../../shared/tracker/return/compare-trackers';
import { landTracker } from '../../shared/tracker/return/land-tracker';
import { readTrackerReturn } from '../../shared/tracker/return/read-tracker-return';
import { type ReportedReturn, reportOf } from './return-report';
import { trackerReportOf } from './tracker-report';

/** A workbook that came back, and whether what it brings is taken in. */
export interface Returned {
  readonly file: string;
  readonly workbook: WorkbookCells;
  readonly applies: boolean;
  readonly at: Instant;
  readonly today: CalendarDate;
  readonly newId: NewId;
  /** The trackers that came before it in the same command. */
  readonly earlier: readonly ReadTracker[];
}

export interface TakenReturn {
  readonly workshop: Workshop;
  readonly returned: ReportedReturn;
  /** What it is, where it is a tracker, for those that come after it. */
  readonly tracker?: ReadTracker;
}

/** Says what a pack or a tracker brings and, where that was asked for, takes in what nobody has to decide about. */
export function takeReturned(workshop: Workshop, returned: Returned): TakenReturn {
  return workbookKind(returned.workbook) === 'tracker'
    ? takeTracker(workshop, returned)
    : takePack(workshop, returned);
}

function takePack(workshop: Workshop, { file, workbook, applies, at, newId }: Returned): TakenReturn {
  const fileName = basename(file);
  const reading = readReturn(workshop, workbook);
  if (reading.kind === 'refused') throw new AppError(reading.code, { ...reading.details, file: fileName });
  const accepted = applies ? takenUnasked(reading.proposals) : [];
  const isApplied = accepted.length > 0;
  return {
    workshop: isApplied ? landReturn(workshop, reading, accepted, { fileName, at, newId }) : workshop,
    returned: reportOf(file, reading, isApplied),
  };
}

function takeTracker(
  workshop: Workshop,
  { file, workbook, applies, at, today, newId, earlier }: Returned,
): TakenReturn {
  const fileName = basename(file);
  const tracker = { fileName, reading: readTrackerReturn(workshop, workbook, today) };
  const { reading } = compareTrackers([...earlier, tracker]).at(-1) ?? tracker;
  if (reading.kind === 'refused') throw new AppError(reading.code, { file: fileName });
  const accepted = applies ? takenUnasked(reading.proposals) : [];
  const isApplied = accepted.length > 0;
  return {
    workshop: isApplied ? landTracker(workshop, reading, accepted, { fileName, at, newId }) : workshop,
    returned: trackerReportOf(file, reading, isApplied),
    tracker,
  };
}
