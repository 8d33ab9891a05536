import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseWorkshop } from '../../electron/backend/workshops/read-workshop';
import type { Workshop } from '../../shared/domain/schema/workshop';

/** The workshops in a folder, as the app itself reads them from the disk. */
export async function workshopsIn(folder: string): Promise<Workshop[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.kpiw'));
  return Promise.all(
    names.map(async (name) => parseWorkshop(await readFile(join(folder, name)), name).workshop),
  );
}

/** The only one there. */
export async function workshopIn(folder: string): Promise<Workshop> {
  const [workshop, ...others] = await workshopsIn(folder);
  if (!workshop || others.length > 0) throw new Error(`Not one workshop in ${folder}.`);
  return workshop;
}
