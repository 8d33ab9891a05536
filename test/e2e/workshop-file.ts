import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseWorkshop } from '../../electron/backend/workshops/read-workshop';
import type { Workshop } from '../../shared/domain/schema/workshop';

/** The only workshop in a folder, as the app itself reads it from the disk. */
export async function workshopIn(folder: string): Promise<Workshop> {
  const [name = ''] = (await readdir(folder)).filter((file) => file.endsWith('.kpiw'));
  return parseWorkshop(await readFile(join(folder, name)), name).workshop;
}
