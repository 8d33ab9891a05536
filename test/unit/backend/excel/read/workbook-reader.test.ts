import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { forkReader } from '../../../../../electron/backend/excel/read/fork-reader';
import { READ_LIMITS } from '../../../../../electron/backend/excel/read/limits';
import type { ReaderChild } from '../../../../../electron/backend/excel/read/running-reader';
import { createWorkbookReader } from '../../../../../electron/backend/excel/read/workbook-reader';
import { aRawWorkbook, cell, row } from '../../../../builders/a-raw-workbook';

const GREEDY = fileURLToPath(new URL('../../../../builders/greedy-reader.ts', import.meta.url));
const started: ReaderChild[] = [];
const start = () => {
  const child = forkReader()();
  started.push(child);
  return child;
};
const reader = createWorkbookReader(start);
afterAll(() => reader.close());

const workbook = aRawWorkbook({ sheets: { A: row(1, cell('A1', 'hello')) } });

describe('reading in a process of its own', () => {
  it('answers one file after another from one process, in the order of asking', async () => {
    const [first, broken, last] = await Promise.allSettled([
      reader.read(workbook, 'a.xlsx'),
      reader.read(workbook.slice(0, 100), 'b.xlsx'),
      reader.read(workbook, 'c.xlsx'),
    ]);
    expect(first).toMatchObject({ value: { sheets: [{ name: 'A', cells: [{ value: 'hello' }] }] } });
    expect(broken).toMatchObject({ reason: { code: 'workbook-damaged', details: { file: 'b.xlsx' } } });
    expect(last).toMatchObject({ status: 'fulfilled' });
    expect(started).toHaveLength(1);
  });

  it.each([
    ['buffers, which no limit of the heap counts', 0],
    ['objects', 1],
  ])('outlives a process that takes all memory for %s, and begins a new one', async (_name, kind) => {
    let count = 0;
    // A busy machine takes its time to run out of memory; here it is not the time that ends it.
    const greedy = createWorkbookReader(
      () => forkReader((count += 1) === 1 ? GREEDY : undefined)(),
      10 * READ_LIMITS.milliseconds,
    );
    onTestFinished(() => greedy.close());
    await expect(greedy.read(Uint8Array.of(kind), 'greedy.xlsx')).rejects.toMatchObject({
      code: 'workbook-too-heavy',
      details: { file: 'greedy.xlsx' },
    });
    await expect(greedy.read(workbook, 'next.xlsx')).resolves.toMatchObject({ format: 'xlsx' });
    expect(count).toBe(2);
  });

  it('ends a process that takes too long, and says so', async () => {
    const silent = createWorkbookReader(() => {
      const { child, exit } = aFakeChild();
      return { ...child, onAnswer: (listener) => setTimeout(listener, 0, { kind: 'ready' }), kill: exit };
    }, 20);
    await expect(silent.read(workbook, 'slow.xlsx')).rejects.toMatchObject({
      code: 'workbook-too-slow',
      details: { seconds: 0.02, file: 'slow.xlsx' },
    });
  });

  it('blames itself, not the file, when the process does not come up', async () => {
    const broken = createWorkbookReader(forkReader('/nowhere/child.js'));
    await expect(broken.read(workbook, 'a.xlsx')).rejects.toMatchObject({ code: 'internal' });
  });

  it('believes no answer that is none', async () => {
    const lying = createWorkbookReader(() => {
      const { child } = aFakeChild();
      let answer: (message: unknown) => void = () => undefined;
      return {
        ...child,
        onAnswer: (listener) => {
          answer = listener;
          setTimeout(listener, 0, { kind: 'ready' });
        },
        send: () => setTimeout(answer, 0, { kind: 'read', workbook: { format: 'exe', sheets: [] } }),
      };
    });
    await expect(lying.read(workbook, 'a.xlsx')).rejects.toThrow();
  });
});

function aFakeChild(): { child: ReaderChild; exit: () => void } {
  let exit: () => void = () => undefined;
  return {
    child: {
      send: () => undefined,
      onAnswer: () => undefined,
      onExit: (listener) => {
        exit = listener;
      },
      kill: () => undefined,
    },
    exit: () => exit(),
  };
}
