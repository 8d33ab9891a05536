import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../builders/a-folder';

const ROOT = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);
const cli = (...args: string[]) =>
  run(process.execPath, ['--import', 'tsx', join(ROOT, 'electron/cli/main.ts'), ...args], { cwd: ROOT });

describe('the command line as a program', () => {
  it('writes, checks and exports', { timeout: 30_000 }, async () => {
    const folder = await aFolder();
    const [file, workbook] = [join(folder, 'sample.kpiw'), join(folder, 'results.xlsx')];
    await cli('sample', 'school', '--to', file, '--lang', 'id');
    const { stdout } = await cli('check', file, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ valid: true, company: 'Toko Siswa Maju' });
    await expect(cli('export', file, '--to', workbook, '--lang', 'en')).resolves.toMatchObject({
      stderr: '',
    });
  });

  it('coaches what comes in on the standard input', { timeout: 30_000 }, async () => {
    const child = cli('coach', '--json');
    child.child.stdin?.end(JSON.stringify({ lang: 'en', kpis: [{ id: 'a', name: 'Quality' }] }));
    const { stdout, stderr } = await child;
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ kpis: [{ id: 'a', letters: { S: 'fail' } }] });
  });

  it('ends with the exit code of what went wrong', { timeout: 30_000 }, async () => {
    await expect(cli('check', 'package.json', '--lang', 'en')).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^error file-foreign: [^\n]+\n$/),
    });
    await expect(cli('nonsense')).rejects.toMatchObject({ code: 2, stdout: '' });
  });
});
