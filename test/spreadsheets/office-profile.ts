import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, 'office-jobs.bas');
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = 'xmlns:library="http://openoffice.org/2000/library"';
const MODULE = 'xmlns:script="http://openoffice.org/2000/script"';

/** What LibreOffice is to run in such a profile. */
export const OFFICE_MACRO = 'macro:///Standard.OfficeJobs.Work';

/** A LibreOffice profile with the program that works through jobs; nobody's own profile is touched. */
export async function writeOfficeProfile(folder: string): Promise<void> {
  const basic = join(folder, 'user', 'basic');
  const standard = join(basic, 'Standard');
  await mkdir(standard, { recursive: true });
  const program = (await readFile(PROGRAM, 'utf8')).replaceAll('&', '&amp;');
  const parts = {
    [join(folder, 'user', 'registrymodifications.xcu')]: SETTINGS,
    [join(basic, 'script.xlc')]:
      `<library:libraries ${LIBRARY}><library:library library:name="Standard" library:link="false"/></library:libraries>`,
    [join(standard, 'script.xlb')]:
      `<library:library ${LIBRARY} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="OfficeJobs"/></library:library>`,
    [join(standard, 'OfficeJobs.xba')]:
      `<script:module ${MODULE} script:name="OfficeJobs" script:language="StarBasic">${program}</script:module>`,
  };
  for (const [path, content] of Object.entries(parts)) await writeFile(path, HEAD + content);
}

// A profile that passes for set up is not filled with what comes with the program, which has no macros.
const SETTINGS =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">' +
  '<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse" oor:type="xs:boolean"><value>true</value></prop></item>' +
  '</oor:items>';
