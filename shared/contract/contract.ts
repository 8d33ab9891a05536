import { calendarDateSchema, idSchema, instantSchema, languageSchema } from '../domain/schema/primitives';
import { periodSchema } from '../domain/schema/organisation';
import { kpiReviewSchema } from '../domain/schema/record';
import { workshopSchema } from '../domain/schema/workshop';
import { packKindSchema } from '../packs/pack-meta';
import { STEPS } from '../domain/progress';
import { ERROR_CODES } from '../errors';
import { ownEntrySchema } from '../library/own-entries';
import { listMappingSchema } from '../lists/list-mappings';
import { workbookCellsSchema } from '../packs/return/workbook-cells';
import { keptPlanSchema } from '../session-plans/kept-plans';
import { z } from '../zod';
import { type Api, call, type Contract, progressCall, subscription } from './calls';

const nothing = z.object({});
/** Stands for a file or folder; only the backend knows which. */
const handle = z.string().min(1).max(128);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const bytes = z.instanceof(Uint8Array);

export const hostSchema = z.object({
  kind: z.enum(['desktop', 'web']),
  version: z.string(),
  platform: z.enum(['windows', 'mac', 'linux']),
  /** The workshops folder, as people know it; for reading, not for opening. */
  folder: z.string(),
  today: calendarDateSchema,
  /** Abilities that a host may lack; the interface hides what is false. */
  can: z.object({ openFiles: z.boolean(), writePdf: z.boolean(), showRoom: z.boolean() }),
});
export type Host = z.infer<typeof hostSchema>;

export const preferencesSchema = z.object({
  language: languageSchema,
  sidePanelOpen: z.boolean(),
  /** The session plan that was used last; null where none was wanted. */
  lastPlanId: idSchema.nullable().optional(),
  /** Whether the bar keeps to itself how late the session is, where others can see it. */
  hidesDelay: z.boolean().optional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const problemSchema = z.enum(['damaged', 'foreign', 'too-new', 'too-large', 'unreadable']);

/** One line of the home screen. A file that cannot be opened is listed too, with its problem. */
export const workshopEntrySchema = z.object({
  handle,
  fileName: z.string(),
  changedAt: instantSchema,
  problem: problemSchema.nullable(),
  company: z.string(),
  period: z.object({
    label: z.string(),
    start: calendarDateSchema.nullable(),
    end: calendarDateSchema.nullable(),
  }),
  stepsDone: z.int(),
  kpiCount: z.int(),
  departmentCount: z.int(),
  /** The workshop's own id. A file that cannot be opened has none. */
  workshopId: idSchema.optional(),
  /** The id of the workshop that a rehearsal is a copy of. */
  rehearsalOf: idSchema.optional(),
});
export type WorkshopEntry = z.infer<typeof workshopEntrySchema>;

/** What a save was based on and what it left behind. */
export const stampSchema = z.object({ revision: z.int().min(0), digest });
export type Stamp = z.infer<typeof stampSchema>;

export const openedSchema = z.object({
  handle,
  fileName: z.string(),
  workshop: workshopSchema,
  stamp: stampSchema,
  isReadOnly: z.boolean(),
});
export type OpenedWorkshop = z.infer<typeof openedSchema>;

export const receiptSchema = z.object({ stamp: stampSchema, savedAt: instantSchema });
export type SaveReceipt = z.infer<typeof receiptSchema>;

export const backupSchema = z.object({ handle, at: instantSchema, revision: z.int(), reason: z.string() });
export type BackupEntry = z.infer<typeof backupSchema>;

export const sampleSchema = z.enum(['school', 'rehearsal']);
export type SampleName = z.infer<typeof sampleSchema>;

/** `renamed` where the wanted file was busy or there, and " (2)" was added. */
export const exportedSchema = z.object({
  handle,
  fileName: z.string(),
  /** The folder it stands in, as people know it. */
  folder: z.string(),
  outcome: z.enum(['written', 'renamed']),
});
export type ExportedFile = z.infer<typeof exportedSchema>;

/** People's own library entries, and the name of the file that keeps them beside the workshops. */
const ownEntriesSchema = z.object({ fileName: z.string(), entries: z.array(ownEntrySchema) });
export type OwnEntries = z.infer<typeof ownEntriesSchema>;

/** How people mapped their lists of KPIs, and the name of the file that keeps it beside the workshops. */
const keptMappingsSchema = z.object({ fileName: z.string(), mappings: z.array(listMappingSchema) });

/** People's session plans, and the name of the file that keeps them beside the workshops. */
const keptPlansSchema = z.object({ fileName: z.string(), plans: z.array(keptPlanSchema) });
export type SessionPlans = z.infer<typeof keptPlansSchema>;

/** What becomes of a KPI in the next period, and why. */
const kpiDecisionSchema = z.object({ decision: kpiReviewSchema.shape.decision, reason: z.string() });

/** What a workbook is printed on. F4, also called folio, is what Indonesian offices keep beside A4. */
export const paperSchema = z.enum(['a4', 'f4']);
export type Paper = z.infer<typeof paperSchema>;

/** How a workbook of all KPIs is wanted. */
const workbookWishSchema = z.object({
  handle,
  language: languageSchema,
  paper: paperSchema.optional(),
  withScorecard: z.boolean().optional(),
});
const stageSchema = z.enum(['reading', 'building', 'writing']);

/** What is printed: all results, or the one page that people take home. */
export const printedSchema = z.enum(['results', 'handout']);
export type Printed = z.infer<typeof printedSchema>;

/** The packs or forms that were made, and the folder or the one file that holds them. */
export const exportedPacksSchema = z.object({
  /** `renamed` where that became of any of them. */
  place: exportedSchema,
  packs: z.array(
    z.object({
      departmentId: idSchema,
      fileName: z.string(),
      /** Only where it stands as a file of its own. */
      file: exportedSchema.optional(),
    }),
  ),
  /** Where a disk failed after some of them were written: why, and whose are not. */
  unwritten: z
    .object({
      code: z.enum(ERROR_CODES),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
      departmentIds: z.array(idSchema),
    })
    .optional(),
});
export type ExportedPacks = z.infer<typeof exportedPacksSchema>;

/** THE declaration of every call between renderer and backend. */
export const contract = {
  'host.describe': call(nothing, hostSchema),
  /** Pages tell the language of their browser, which counts as long as nobody has chosen one. */
  'preferences.read': call(z.object({ locale: z.string().max(100).optional() }), preferencesSchema),
  'preferences.update': call(preferencesSchema.partial(), preferencesSchema),

  'workshops.list': call(nothing, z.object({ workshops: z.array(workshopEntrySchema) })),
  'workshops.create': call(
    z.object({
      company: z.string(),
      language: languageSchema,
      period: periodSchema.optional(),
      /** How its session is to be held, where it is not the usual way. */
      plan: keptPlanSchema.optional(),
    }),
    openedSchema,
  ),
  'workshops.create-sample': call(z.object({ sample: sampleSchema, language: languageSchema }), openedSchema),
  /** A new workshop that goes on from the one with this handle, which stays as it is. */
  'workshops.start-next-period': call(
    z.object({
      handle,
      period: periodSchema,
      /** By the KPI's id. */
      decisions: z.record(z.string(), kpiDecisionSchema),
      keepsObjectives: z.boolean(),
    }),
    openedSchema,
  ),
  'workshops.open': call(z.object({ handle }), openedSchema),
  /** What the file says by now, as a save's stamp tells it; null where it does not open. Cheap enough to ask often. */
  'workshops.digest': call(z.object({ handle }), z.object({ digest: digest.nullable() })),
  /** The workshop that a new window shows first, where the app was started with a file. Answered once. */
  'workshops.requested': call(nothing, z.object({ handle: handle.nullable() })),
  'workshops.save': call(z.object({ handle, workshop: workshopSchema, base: stampSchema }), receiptSchema),
  /** Saves what the window holds under a new name beside the original, whatever became of that. */
  'workshops.save-copy': call(z.object({ handle, workshop: workshopSchema }), openedSchema),
  'workshops.rename': call(z.object({ handle, name: z.string().max(200) }), workshopEntrySchema),
  'workshops.duplicate': call(z.object({ handle }), workshopEntrySchema),
  /** Makes a copy that says everywhere that it is one, to play the session on. */
  'workshops.rehearse': call(z.object({ handle, language: languageSchema }), workshopEntrySchema),
  'workshops.delete': call(z.object({ handle }), z.object({ binned: handle })),
  /** What waits in the bin. */
  'workshops.list-deleted': call(
    nothing,
    z.object({ deleted: z.array(z.object({ binned: handle, fileName: z.string() })) }),
  ),
  'workshops.restore-deleted': call(z.object({ binned: handle }), workshopEntrySchema),
  /** Takes in a file that a person picked or dropped; it lands in the workshops folder. */
  'workshops.import': call(z.object({ fileName: z.string().max(300), bytes }), workshopEntrySchema),
  'workshops.download': call(z.object({ handle }), z.object({ fileName: z.string(), bytes })),
  'workshops.changes': subscription(
    nothing,
    z.object({
      kind: z.enum(['saved', 'listed', 'requested']),
      handle: handle.nullable(),
      digest: digest.nullable(),
    }),
  ),

  'backups.list': call(z.object({ handle }), z.object({ backups: z.array(backupSchema) })),
  /** Puts a backup copy in the workshop's place; what stood there is itself backed up first. */
  'backups.restore': call(z.object({ handle, backup: handle }), openedSchema),

  'library.list': call(nothing, ownEntriesSchema),
  /** Puts an own entry into the library, in the place of the one with its id where there is one. */
  'library.keep': call(z.object({ entry: ownEntrySchema }), ownEntriesSchema),
  'library.remove': call(z.object({ id: idSchema }), ownEntriesSchema),

  'lists.mappings': call(nothing, keptMappingsSchema),
  /** Remembers how a list was mapped, in the place of what is remembered for the same headings. */
  'lists.keep-mapping': call(z.object({ mapping: listMappingSchema }), keptMappingsSchema),

  'plans.list': call(nothing, keptPlansSchema),
  /** Keeps a session plan in the place of the one with its id, else of the one with its name. */
  'plans.keep': call(z.object({ plan: keptPlanSchema }), keptPlansSchema),
  'plans.remove': call(z.object({ id: idSchema }), keptPlansSchema),

  'results.export': progressCall(workbookWishSchema, z.object({ stage: stageSchema }), exportedSchema),
  /** The tracker as a workbook of its own. */
  'tracker.export': progressCall(workbookWishSchema, z.object({ stage: stageSchema }), exportedSchema),
  /** A workbook for each department to fill in. */
  'packs.export': progressCall(
    z.object({
      handle,
      kind: packKindSchema,
      language: languageSchema,
      paper: paperSchema.optional(),
      /** All that can be asked where none is named. */
      departmentIds: z.array(idSchema).optional(),
      asZip: z.boolean(),
    }),
    z.object({ stage: stageSchema, done: z.int(), total: z.int() }),
    exportedPacksSchema,
  ),
  /** What the window has drawn for paper, as a file; only where the host can. */
  'print.save-pdf': progressCall(
    z.object({ handle, document: printedSchema.or(z.literal('run-of-show')), language: languageSchema }),
    z.object({ stage: z.enum(['drawing', 'writing']) }),
    exportedSchema,
  ),
  /** What was exported, by its handle; a folder can be opened and shown. */
  'exports.download': call(z.object({ handle }), z.object({ fileName: z.string(), bytes })),
  'exports.open': call(z.object({ handle }), nothing),
  'exports.show-in-folder': call(z.object({ handle }), nothing),

  /** The cells of a workbook that somebody sent back. Nothing of it is kept. */
  'returns.read': call(z.object({ fileName: z.string().max(300), bytes }), workbookCellsSchema),

  /** The workbooks in a zip that was refused as `workbook-packed`; each is then read like any other. */
  'returns.unpack': call(
    z.object({ fileName: z.string().max(300), bytes }),
    /** The bytes of all, one after the other: only one field of bytes travels. */
    z.object({ workbooks: z.array(z.object({ name: z.string(), size: z.int().min(0) })), bytes }),
  ),

  /** Shows the room view in a window of its own; only where the host can. */
  'room.show': call(nothing, nothing),
} satisfies Contract;

export type AppApi = Api<typeof contract>;

export const STEP_COUNT = STEPS.length;
