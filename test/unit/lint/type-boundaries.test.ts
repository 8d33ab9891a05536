import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const DOM = 'export const title = document.title;\n';
const NODE_MODULE = "export * from 'node:fs';\n";
const NODE = 'export const folder = process.cwd();\n';

const parsedFiles = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of more files in a project, without the files that are there. */
function complaints(project: string, ...codes: readonly string[]): string[][] {
  const folder = resolve(root, project);
  const newFiles = new Map(codes.map((code, index) => [resolve(folder, `one-more-${index}.ts`), code]));
  const { config } = ts.readConfigFile(resolve(folder, 'tsconfig.json'), ts.sys.readFile);
  const system = { ...ts.sys, readDirectory: () => [...newFiles.keys()] };
  const { options, projectReferences } = ts.parseJsonConfigFileContent(config, system, folder);
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version) => {
    const code = newFiles.get(path);
    if (code !== undefined) return ts.createSourceFile(path, code, version);
    // The library's own declarations take longer to parse than everything else here.
    if (!parsedFiles.has(path)) parsedFiles.set(path, read(path, version));
    return parsedFiles.get(path);
  };
  const program = ts.createProgram({ rootNames: [...newFiles.keys()], options, projectReferences, host });
  return [...newFiles.keys()].map((path) =>
    textsOf(program.getSemanticDiagnostics(program.getSourceFile(path))),
  );
}

function textsOf(diagnostics: readonly ts.Diagnostic[]): string[] {
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

const unknownName = (name: string) => [expect.stringContaining(`Cannot find name '${name}'`)];
const NOTHING: string[] = [];

describe('the compiler', () => {
  it('knows neither the DOM nor Node in shared', () => {
    expect(complaints('shared', DOM, NODE, NODE_MODULE)).toEqual([
      unknownName('document'),
      unknownName('process'),
      [expect.stringContaining('node:fs')],
    ]);
  });

  it('knows the DOM and no Node in the renderer', () => {
    expect(complaints('renderer', DOM, NODE, NODE_MODULE)).toEqual([
      NOTHING,
      unknownName('process'),
      [expect.stringContaining('node:fs')],
    ]);
  });

  it.each(['electron/backend', 'electron/web', 'electron/cli', 'electron/launch'])(
    'knows Node and no DOM in %s',
    (project) => {
      expect(complaints(project, DOM, NODE, NODE_MODULE)).toEqual([
        unknownName('document'),
        NOTHING,
        NOTHING,
      ]);
    },
  );

  it.each([
    ['shared', '../electron/backend/storage'],
    ['renderer', '../electron/backend/storage'],
    ['electron/backend', '../../renderer/state/history'],
    ['electron/desktop', '../web/web-host'],
    ['electron/web', '../desktop/main'],
  ])('takes no file into %s from a project that it does not refer to: %s', (project, from) => {
    expect(complaints(project, `export * from '${from}';\n`).flat()).toContainEqual(
      expect.stringContaining('is not listed within the file list of project'),
    );
  });
});
