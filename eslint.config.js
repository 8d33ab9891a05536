import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const node = { regex: '^(node:|fs$|path$|os$|child_process$)', message: 'Node belongs to electron/.' };
const electron = {
  regex: '^(electron$|electron/|electron-store$)',
  message: 'Only electron/desktop may import Electron.',
};
const excel = {
  regex: '^(exceljs|hucre)',
  message: 'Only electron/backend/excel knows spreadsheet libraries.',
};
const react = {
  regex: '^(react|react-dom|react-i18next|@mantine/|@tabler/)',
  message: 'Only renderer/ draws.',
};
const folder = (name) => ({ regex: `(^|/)${name}/`, message: `This layer may not import ${name}/.` });

/** Imports run renderer → shared; backend → shared; desktop, web, cli → backend, shared. */
function layer(files, patterns, ignores = []) {
  return { files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

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
    },
  },
  layer(['shared/**/*.ts'], [node, electron, excel, react, folder('electron'), folder('renderer')]),
  layer(['renderer/**/*.{ts,tsx}'], [node, electron, excel, folder('electron')], ['renderer/vite.config.ts']),
  layer(
    ['electron/backend/**/*.ts'],
    [electron, react, excel, folder('desktop'), folder('web'), folder('cli'), folder('renderer')],
    ['electron/backend/excel/**'],
  ),
  layer(
    ['electron/backend/excel/**/*.ts'],
    [electron, react, folder('desktop'), folder('web'), folder('cli'), folder('renderer')],
  ),
  layer(['electron/desktop/**/*.ts'], [react, excel, folder('web'), folder('cli'), folder('renderer')]),
  layer(
    ['electron/web/**/*.ts'],
    [electron, react, excel, folder('desktop'), folder('cli'), folder('renderer')],
  ),
  layer(
    ['electron/cli/**/*.ts'],
    [electron, react, excel, folder('desktop'), folder('web'), folder('renderer')],
  ),
  layer(
    ['electron/launch/**/*.ts'],
    [electron, react, excel, folder('desktop'), folder('cli'), folder('renderer')],
  ),
);
