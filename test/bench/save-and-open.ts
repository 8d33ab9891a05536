import { open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '../../shared/contract/client';
import { contract } from '../../shared/contract/contract';
import { createDispatcher } from '../../shared/contract/dispatch';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { aBackend } from '../builders/a-backend';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { codec } from '../builders/codec';
import { writeWorkshopFile } from '../../shared/file-format/write';
import { standardParts } from '../../electron/backend/standard-parts';
import { compare, type Result, timed } from './measure';

const MEGABYTE = 1024 * 1024;

/** An acknowledged save of a 1 MB workshop, against the least that keeps the same bytes safe. */
export async function compareSave(folder: string): Promise<Result> {
  const perKpi = bytesOf(aLargeWorkshop(1000)).length / 1000;
  const { api, handle, workshop, stamp } = await openedIn(
    folder,
    aLargeWorkshop(Math.ceil(MEGABYTE / perKpi)),
  );
  let base = stamp;
  let edits = 0;
  const edited = () => ({ ...workshop, design: { ...workshop.design, company: `Company ${(edits += 1)}` } });

  return compare({
    name: 'Acknowledged save of a 1 MB workshop',
    measured: () => {
      const next = edited();
      return timed(async () => {
        base = (await api['workshops.save']({ handle, workshop: next, base })).stamp;
      });
    },
    referenceName: 'write + fsync + rename of the same bytes',
    reference: () => {
      const bytes = bytesOf(edited());
      return timed(() => writeSafely(join(folder, 'reference.kpiw'), bytes));
    },
    runs: 31,
  });
}

/** Opening 1,000 KPIs, from the disk to the parsed answer. */
export async function compareOpen(folder: string): Promise<Result> {
  const { api, handle, workshop } = await openedIn(folder, aLargeWorkshop(1000));
  const text = codec.decode(bytesOf(workshop));
  return compare({
    name: 'Open of 1,000 KPIs',
    measured: () => timed(() => api['workshops.open']({ handle })),
    referenceName: 'JSON.parse of the same file',
    reference: () => timed(() => JSON.parse(text)),
    runs: 31,
  });
}

async function openedIn(folder: string, workshop: Workshop) {
  const backend = aBackend(folder, { timing: standardParts.timing });
  // Through the contract, as every host does it: payloads are parsed on their way in and out.
  const { request } = createDispatcher(contract, backend.api, (_, error) => console.error(error));
  const api = createClient(contract, { request, subscribe: () => () => undefined });
  const { handle } = await api['workshops.import']({ fileName: 'Large.kpiw', bytes: bytesOf(workshop) });
  return { api, ...(await api['workshops.open']({ handle })) };
}

function bytesOf(workshop: Workshop): Uint8Array<ArrayBuffer> {
  return writeWorkshopFile(workshop, 1, codec).bytes.slice();
}

async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  await writeFile(temporary, bytes);
  const file = await open(temporary, 'r+');
  await file.sync();
  await file.close();
  await rename(temporary, path);
}
