import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createIdleReader } from '../../../../electron/backend/returns/idle-reader';
import { inProcessReader } from '../../../builders/an-in-process-reader';

const CSV = new TextEncoder().encode('name,target\nOn time,95\n');

/** Readers that tell how many of their processes were started and how many were ended. */
function counted(idleMilliseconds: number) {
  const counts = { started: 0, ended: 0 };
  const reader = createIdleReader(() => {
    counts.started += 1;
    return { ...inProcessReader(), kill: () => void (counts.ended += 1) };
  }, idleMilliseconds);
  return { counts, reader };
}

it('starts a process with the first file and keeps it for the next', async () => {
  const { counts, reader } = counted(10_000);
  expect(counts.started).toBe(0);
  await Promise.all([reader.read(CSV, 'a.csv'), reader.read(CSV, 'b.csv')]);
  await reader.read(CSV, 'c.csv');
  expect(counts).toEqual({ started: 1, ended: 0 });
  reader.close();
  await wait(0);
  expect(counts.ended).toBe(1);
});

it('ends the process when no file came for a while, and starts another for the next', async () => {
  const { counts, reader } = counted(1);
  await reader.read(CSV, 'a.csv');
  await wait(20);
  expect(counts).toEqual({ started: 1, ended: 1 });
  await reader.read(CSV, 'b.csv');
  expect(counts.started).toBe(2);
  reader.close();
});

it('does not end a process that has a file before it', async () => {
  const { counts, reader } = counted(0);
  await Promise.allSettled([
    reader.read(CSV, 'a.csv'),
    reader.read(Uint8Array.of(), 'empty.csv'),
    reader.read(CSV, 'b.csv'),
  ]);
  expect(counts).toEqual({ started: 1, ended: 0 });
  reader.close();
});
