import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorkbookReader } from '../../../electron/backend/excel/read/workbook-reader';
import { type ProcessForker, utilityReader } from '../../../electron/desktop/utility-reader';
import { type FakeUtilityProcess, resetElectron, utilityProcess } from '../../builders/fake-electron';

const WORKBOOK = { format: 'csv', sheets: [{ name: '', cells: [] }] };
const start = utilityReader(utilityProcess as unknown as ProcessForker, '/app/dist');

beforeEach(() => resetElectron('/nowhere'));

/** A reader that was asked, and the process that it started for that. */
async function asked() {
  const reader = createWorkbookReader(start, 50);
  const reading = reader.read(Uint8Array.of(1, 2), 'a.xlsx');
  await moment();
  const [child] = utilityProcess.forked as [FakeUtilityProcess];
  return { reader, reading, child };
}

async function moment(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

async function comesUp(child: FakeUtilityProcess): Promise<void> {
  child.emit('message', { kind: 'ready' });
  await moment();
}

describe('reading in a utility process of Electron', () => {
  it('starts the bundled program with little memory, silently, and only when a file comes', async () => {
    expect(utilityProcess.forked).toEqual([]);
    const { child, reading } = await asked();
    expect(utilityProcess.forked).toHaveLength(1);
    expect(child.modulePath).toBe(join('/app/dist', 'desktop', 'workbook-reader.js'));
    expect(child.options).toMatchObject({ execArgv: ['--max-old-space-size=384'], stdio: 'ignore' });
    await comesUp(child);
    child.emit('message', { kind: 'read', workbook: WORKBOOK });
    expect(child.sent).toEqual([{ wants: 'cells', bytes: Uint8Array.of(1, 2) }]);
    await expect(reading).resolves.toEqual(WORKBOOK);
  });

  it('says so when the process ended over a file', async () => {
    const { child, reading } = await asked();
    await comesUp(child);
    child.emit('exit', 9);
    await expect(reading).rejects.toMatchObject({ code: 'workbook-too-heavy', details: { file: 'a.xlsx' } });
  });

  it('ends a process that takes too long', async () => {
    const { child, reading } = await asked();
    await comesUp(child);
    await expect(reading).rejects.toMatchObject({ code: 'workbook-too-slow' });
    expect(child.isEnded).toBe(true);
  });

  it('ends the process when the reader is closed', async () => {
    const { child, reader, reading } = await asked();
    await comesUp(child);
    child.emit('message', { kind: 'read', workbook: WORKBOOK });
    await reading;
    reader.close();
    await moment();
    expect(child.isEnded).toBe(true);
  });
});
