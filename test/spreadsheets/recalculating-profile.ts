import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const LOAD = '/org.openoffice.Office.Calc/Formula/Load';
const ALWAYS = 0;

/** A LibreOffice profile that believes no cached result: it calculates every formula when it opens a file. */
export async function recalculatingProfile(folder: string): Promise<string> {
  const profile = join(folder, 'recalculating-profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  const setting = (name: string) =>
    `<item oor:path="${LOAD}"><prop oor:name="${name}" oor:op="fuse"><value>${ALWAYS}</value></prop></item>`;
  await writeFile(
    join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
      `${setting('OOXMLRecalcMode')}${setting('ODFRecalcMode')}</oor:items>`,
  );
  return profile;
}
