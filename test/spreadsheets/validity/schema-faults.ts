import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Parts } from './parts';

const run = promisify(execFile);
const SCHEMAS = join(import.meta.dirname, 'schemas');
const BUFFER = 64 * 1024 * 1024;

/** What is invalid in any part of these workbooks by the schemas of ECMA-376, as xmllint says it. */
export async function schemaFaults(workbooks: ReadonlyMap<string, Parts>, folder: string): Promise<string[]> {
  const schema = await unpackSchemas(join(folder, 'schemas'));
  const files: string[] = [];
  for (const [name, parts] of workbooks) {
    for (const [path, xml] of parts) {
      const file = join(folder, name, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, withoutExtensions(xml));
      files.push(file);
    }
  }
  const said = await run('xmllint', ['--noout', '--nonet', '--schema', schema, ...files], {
    maxBuffer: BUFFER,
  }).catch((error: { readonly stderr?: string }) => ({ stderr: error.stderr ?? String(error) }));
  return said.stderr
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith(' validates') && !line.includes(' Skipping import '))
    .map((line) => line.replace(`${folder}/`, ''));
}

async function unpackSchemas(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const originals = unzipSync(await readFile(join(SCHEMAS, 'ecma-376.zip')));
  for (const [name, schema] of Object.entries(originals)) await writeFile(join(folder, name), schema);
  for (const name of await readdir(SCHEMAS)) {
    if (extname(name) === '.xsd') await copyFile(join(SCHEMAS, name), join(folder, name));
  }
  return join(folder, 'workbook-parts.xsd');
}

/**
 * What a part itself declares to be ignorable is no business of the schema: so ECMA-376, part 5. And spaces
 * at the ends of a text are kept by an attribute of XML that Excel writes too, but the schema forgot.
 */
function withoutExtensions(xml: string): string {
  const declaration = /\smc:Ignorable="([^"]*)"/.exec(xml);
  const prefixes = declaration?.[1]?.trim().split(/\s+/) ?? [];
  return prefixes
    .reduce(
      (text, prefix) => text.replace(new RegExp(`\\s${prefix}:\\w+="[^"]*"`, 'g'), ''),
      declaration ? xml.replace(declaration[0], '') : xml,
    )
    .replaceAll('<t xml:space="preserve">', '<t>');
}
