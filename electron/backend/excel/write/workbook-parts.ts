import type ExcelJS from 'exceljs';
import type { Workbook, WorkbookModel } from 'exceljs';

/** The parts of a workbook by their paths, all of them text. */
export type Parts = Record<string, string>;

/** What takes the parts in place of the library's own packing. */
interface PartSink {
  append(text: string, where: { readonly name: string }): void;
}

type Step = (sink: PartSink, model: WorkbookModel) => Promise<void> | void;

/** The steps in which the library writes a workbook; its types tell only of all of them together. */
interface WritingSteps {
  prepareModel(model: WorkbookModel, options: object): void;
  readonly addContentTypes: Step;
  readonly addOfficeRels: Step;
  readonly addWorkbookRels: Step;
  readonly addWorksheets: Step;
  readonly addSharedStrings: Step;
  readonly addTables: Step;
  readonly addThemes: Step;
  readonly addStyles: Step;
  readonly addApp: Step;
  readonly addCore: Step;
  readonly addWorkbook: Step;
}

/**
 * The parts of a workbook without pictures. The library packs slowly, so it is asked for
 * the parts alone; they are packed once, with the charts.
 */
export async function workbookParts(workbook: Workbook): Promise<Parts> {
  const parts: Parts = {};
  const sink: PartSink = {
    append: (text, { name }) => {
      parts[name] = text;
    },
  };
  const steps = workbook.xlsx as unknown as WritingSteps;
  const { model } = workbook;
  steps.prepareModel(model, {});
  await steps.addContentTypes(sink, model);
  await steps.addOfficeRels(sink, model);
  await steps.addWorkbookRels(sink, model);
  await steps.addWorksheets(sink, model);
  // After the sheets, which collect what these hold.
  await steps.addSharedStrings(sink, model);
  await steps.addTables(sink, model);
  await steps.addThemes(sink, model);
  await steps.addStyles(sink, model);
  await steps.addApp(sink, model);
  await steps.addCore(sink, model);
  await steps.addWorkbook(sink, model);
  return parts;
}

let library: Promise<typeof ExcelJS> | undefined;

/** An empty workbook. */
export async function newWorkbook(): Promise<Workbook> {
  // The library takes longer to load than a workbook takes to write, so only an export pays for it.
  library ??= import('exceljs').then((loaded) => loaded.default);
  const { Workbook } = await library;
  return new Workbook();
}
