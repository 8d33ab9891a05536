import { builtinModules } from 'node:module';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const node = { regex: `^(node:|(${builtinModules.join('|')})(/|$))`, message: 'Node belongs to electron/.' };
const electron = {
  regex: '^(electron$|electron/|electron-store$)',
  message: 'Only electron/desktop may import Electron.',
};
const excel = {
  regex: '^(exceljs|hucre)',
  message: 'Only electron/backend/excel knows spreadsheet libraries.',
};
const react = {
  regex: '^(react|@mantine/|@tabler/|zustand)',
  message: 'Only renderer/ draws.',
};
const server = { regex: '^(hono|@hono/|ws$)', message: 'Only electron/web serves.' };
const folder = (name) => ({ regex: `(^|/)${name}/`, message: `This layer may not import ${name}/.` });

// no-restricted-imports does not look at `import('…')`; a selector's pattern may hold no slash.
const lazily = ({ regex, message }) => ({
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\x2f')}/]`,
  message,
});

const rawIpc = {
  selector:
    ':matches(MemberExpression[property.name=/^ipc(Main|Renderer)?$/], ImportSpecifier[imported.name=/^ipc(Main|Renderer)$/])',
  message: 'Only electron/desktop/ipc speaks over IPC; everything else calls the contract.',
};

/** Imports run renderer → shared; backend → shared; desktop, web, cli → backend, shared; launch → web. */
function layer(files, forbidden, ignores = [], syntax = [rawIpc]) {
  const patterns = [folder('test'), ...forbidden];
  return {
    files,
    ignores,
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      'no-restricted-syntax': ['error', ...patterns.map(lazily), ...syntax],
    },
  };
}

const hosts = ['desktop', 'web', 'cli', 'launch'];
const otherHosts = (...own) => hosts.filter((name) => !own.includes(name)).map(folder);

const outsideDesktop = [react, excel, server, ...otherHosts('desktop'), folder('renderer')];
const transport = ['electron/desktop/ipc/**/*.ts', 'electron/desktop/preload.ts'];

export default tseslint.config(
  { ignores: ['dist', 'release', 'coverage', 'test-results', 'playwright-report', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  reactHooks.configs.flat['recommended-latest'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      eqeqeq: 'error',
      // Nothing is compiled for React here, so there is no compiler to skip a component.
      'react-hooks/incompatible-library': 'off',
    },
  },
  layer(['shared/**/*.ts'], [node, electron, excel, react, server, folder('electron'), folder('renderer')]),
  layer(
    ['renderer/**/*.{ts,tsx}'],
    [node, electron, excel, server, folder('electron')],
    ['renderer/vite.config.ts'],
  ),
  layer(
    ['electron/backend/**/*.ts'],
    [electron, react, excel, server, ...otherHosts(), folder('renderer')],
    ['electron/backend/excel/**'],
  ),
  layer(['electron/backend/excel/**/*.ts'], [electron, react, server, ...otherHosts(), folder('renderer')]),
  layer(['electron/desktop/**/*.ts'], outsideDesktop, transport),
  layer(transport, outsideDesktop, [], []),
  layer(['electron/web/**/*.ts'], [electron, react, excel, ...otherHosts('web'), folder('renderer')]),
  layer(['electron/cli/**/*.ts'], [electron, react, excel, server, ...otherHosts('cli'), folder('renderer')]),
  layer(
    ['electron/launch/**/*.ts'],
    [electron, react, excel, server, ...otherHosts('launch', 'web'), folder('renderer')],
  ),
);
