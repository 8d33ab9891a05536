import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePackWorkbook } from '../../electron/backend/excel/write/pack-workbook';
import { writeResultsWorkbook } from '../../electron/backend/excel/write/results-workbook';
import { writeTrackerWorkbook } from '../../electron/backend/excel/write/tracker-workbook';
import type { Language } from '../../shared/domain/schema/primitives';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { LANGUAGES } from '../../shared/i18n/i18n';
import { aFinishedWorkshop } from '../builders/a-finished-workshop';
import { aHostileWorkshop } from '../builders/a-hostile-workshop';
import { AN_ORDER } from '../builders/a-pack';
import { aMeasuredWorkshop } from '../builders/a-tracked-workshop';
import { missingPrograms } from './office-programs';
import { packageFaults } from './validity/package-rules';
import { type Parts, partsOf } from './validity/parts';
import { schemaFaults } from './validity/schema-faults';
import { workbookFaults } from './validity/workbook-rules';

const TIMEOUT = 60_000;
const NOW = { now: '2026-08-03T02:00:00.000Z' };
const EMPTY = aFinishedWorkshop({ departments: [], kpis: [], participants: [], objectives: [] });

/** Every kind of workbook that we write, in one language. */
async function everyKind(language: Language): Promise<Record<string, Uint8Array>> {
  const of = (workshop: Workshop, paper: 'a4' | 'f4' = 'a4') =>
    writeResultsWorkbook(workshop, language, { ...NOW, paper, withScorecard: true });
  return {
    results: await of(aFinishedWorkshop()),
    measured: await of(aMeasuredWorkshop(), 'f4'),
    hostile: await of(aHostileWorkshop()),
    empty: await of(EMPTY),
    tracker: await writeTrackerWorkbook(aMeasuredWorkshop(), language, NOW),
    'hostile tracker': await writeTrackerWorkbook(aHostileWorkshop(), language, NOW),
    pack: await pack(aFinishedWorkshop(), language, 'pack'),
    'hostile pack': await pack(aHostileWorkshop(), language, 'pack'),
    form: await pack(aHostileWorkshop(), language, 'interview-form'),
  };
}

async function pack(workshop: Workshop, language: Language, kind: 'pack' | 'interview-form') {
  const [department] = workshop.design.departments;
  if (!department) throw new Error('The workshop has no department');
  return writePackWorkbook(workshop, department, { ...AN_ORDER, language, kind });
}

const workbooks = new Map<string, Parts>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kpi-workshop-validity-'));
  for (const language of LANGUAGES) {
    for (const [name, bytes] of Object.entries(await everyKind(language))) {
      workbooks.set(`${name} (${language})`, partsOf(bytes));
    }
  }
}, TIMEOUT);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(missingPrograms().length > 0)('every part of every workbook', () => {
  it('is valid by the schemas of ECMA-376', { timeout: TIMEOUT }, async () => {
    expect(await schemaFaults(workbooks, join(folder, 'parts'))).toEqual([]);
  });

  it('would not pass with an element in the wrong place or a wrong value', { timeout: TIMEOUT }, async () => {
    const whole = workbooks.get('pack (en)') ?? new Map<string, string>();
    const path = 'xl/worksheets/sheet1.xml';
    const xml = whole.get(path) ?? '';
    const misplaced = xml
      .replace(/<sheetViews>.*<\/sheetViews>/s, '')
      .replace('</worksheet>', '<sheetViews/></worksheet>');
    const changed = new Map([...whole, [path, misplaced], ['xl/workbook.xml', '<a/>']]);
    const faults = await schemaFaults(new Map([['changed', changed]]), join(folder, 'changed'));
    expect(faults.join('\n')).toContain(`changed/${path} fails to validate`);
    expect(faults.join('\n')).toContain('changed/xl/workbook.xml fails to validate');
  });
});

describe('every workbook', () => {
  it('has all that its parts refer to, each with its type', () => {
    expect(
      [...workbooks].flatMap(([name, parts]) => packageFaults(parts).map((fault) => `${name}: ${fault}`)),
    ).toEqual([]);
  });

  it('keeps to what Excel bears beyond the schemas', () => {
    expect(
      [...workbooks].flatMap(([name, parts]) => workbookFaults(parts).map((fault) => `${name}: ${fault}`)),
    ).toEqual([]);
  });

  it.each([
    ['a part without a type', 'xl/new.bin', '', ''],
    [
      'a relationship to nowhere',
      'xl/_rels/workbook.xml.rels',
      'worksheets/sheet1.xml',
      'worksheets/none.xml',
    ],
    ['a reference without a relationship', 'xl/workbook.xml', /r:id="[^"]*"/, 'r:id="gone"'],
    ['two sheets of one name', 'xl/workbook.xml', /<sheet ([^>]*)name="[^"]*"/g, '<sheet $1name="Same"'],
    ['a cell twice', 'xl/worksheets/sheet1.xml', /<c r="A\d+"/g, '<c r="A1"'],
    ['a check with a long message', 'xl/worksheets/sheet3.xml', / prompt="/g, ` prompt="${'x'.repeat(256)}`],
    ['checks that overlap', 'xl/worksheets/sheet3.xml', / sqref="[^"]*"/g, ' sqref="A1:B2"'],
    ['a style that is not there', 'xl/worksheets/sheet1.xml', / s="\d+"/, ' s="9999"'],
  ])('would not pass with %s', (_name, path, from, to) => {
    const whole = workbooks.get('pack (en)') ?? new Map<string, string>();
    const changed = new Map([...whole, [path, (whole.get(path) ?? '').replace(from, to)]]);
    expect([...packageFaults(changed), ...workbookFaults(changed)]).not.toEqual([]);
  });
});
