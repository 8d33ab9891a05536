import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint();
const RULES = ['no-restricted-imports', 'no-restricted-syntax'];

/** Those of the imports that the rules refuse, written as `export * from` and as `import()`. */
async function refused(filePath: string, imports: readonly string[]) {
  const lines = imports.flatMap((from, index) => [
    `export * as name${index} from '${from}';`,
    `export const later${index} = () => import('${from}');`,
  ]);
  const [result] = await eslint.lintText(lines.join('\n'), { filePath });
  const refusals = (result?.messages ?? []).filter(({ ruleId }) => RULES.includes(ruleId ?? ''));
  const refusedLines = new Set(refusals.map(({ line }) => line));
  return {
    atOnce: imports.filter((_, index) => refusedLines.has(index * 2 + 1)),
    later: imports.filter((_, index) => refusedLines.has(index * 2 + 2)),
  };
}

const shared = 'shared/domain/example.ts';
const renderer = 'renderer/features/Example.tsx';
const backend = 'electron/backend/workshops/example.ts';
const excel = 'electron/backend/excel/write/example.ts';
const desktop = 'electron/desktop/example.ts';
const web = 'electron/web/example.ts';
const cli = 'electron/cli/example.ts';
const launch = 'electron/launch/example.ts';

it.each([
  [
    shared,
    ['node:fs', 'fs/promises', 'crypto', 'react', '@mantine/core', 'zustand', 'electron', 'exceljs', 'hono'],
  ],
  [shared, ['../../electron/backend/ports', '../../renderer/state/history', '../../test/builders/codec']],
  [renderer, ['node:fs', 'path', 'electron', 'electron-store', 'exceljs', 'hucre', 'ws']],
  [renderer, ['../../electron/backend/ports', '../../electron/web/app', '../../test/builders/codec']],
  [backend, ['electron', 'electron/main', 'electron-store', 'react', 'exceljs', 'hucre/read', 'hono']],
  [
    backend,
    ['../../desktop/main', '../../web/app', '../../cli/main', '../../launch/main', '../../../renderer/main'],
  ],
  [excel, ['electron', 'react', '../../../web/app', '../../../../renderer/main']],
  [
    desktop,
    ['react', 'exceljs', 'hono', '../web/app', '../cli/main', '../launch/main', '../../renderer/main'],
  ],
  [
    web,
    [
      'electron',
      'electron-store',
      'react',
      'exceljs',
      '../desktop/main',
      '../cli/main',
      '../../renderer/main',
    ],
  ],
  [cli, ['electron', 'react', 'hucre', 'ws', '../desktop/main', '../web/app', '../../renderer/main']],
  [launch, ['electron', 'react', 'exceljs', 'hono', '../desktop/main', '../cli/main', '../../renderer/main']],
])('%s may not import %s', async (filePath, imports) => {
  expect(await refused(filePath, imports)).toEqual({ atOnce: imports, later: imports });
});

it.each([
  [shared, ['./ports', '../i18n/format', '../zod', 'zod', 'immer', 'i18next']],
  [renderer, ['./Other', '../../shared/domain/grid', 'react', '@mantine/core', 'zustand', 'react-i18next']],
  ['renderer/vite.config.ts', ['node:path', 'vite']],
  [
    backend,
    ['../ports', '../excel/write/results', '../../../shared/errors', 'node:fs/promises', 'node:crypto'],
  ],
  [excel, ['exceljs', 'hucre', 'fflate', 'node:zlib', '../../ports', '../../../../shared/domain/grid']],
  [
    desktop,
    ['electron', 'electron-store', 'node:path', '../backend/ports', '../../shared/contract/contract'],
  ],
  [
    web,
    [
      'hono',
      '@hono/node-server',
      'ws',
      'conf',
      'node:http',
      '../backend/ports',
      '../../shared/contract/contract',
    ],
  ],
  [cli, ['node:process', '../backend/ports', '../../shared/domain/grid']],
  [launch, ['node:child_process', '../web/web-host', '../backend/ports', '../../shared/errors']],
  [
    'test/unit/example.test.ts',
    ['node:fs', '../../electron/web/app', 'exceljs', '../../renderer/state/history'],
  ],
])('%s may import what it builds on', async (filePath, imports) => {
  expect(await refused(filePath, imports)).toEqual({ atOnce: [], later: [] });
});
