import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../electron/cli/arguments';

const FOLDER = resolve('/somewhere');
const read = (line: string) => readCommandLine(line.split(' ').filter(Boolean), FOLDER);

describe('reading a command line', () => {
  it('understands the three commands, options before or after', () => {
    expect(read('sample school --to a.kpiw --lang id')).toEqual({
      kind: 'command',
      command: { kind: 'sample', sample: 'school', to: resolve(FOLDER, 'a.kpiw'), language: 'id' },
    });
    expect(read('check --json a.kpiw')).toEqual({
      kind: 'command',
      command: { kind: 'check', file: resolve(FOLDER, 'a.kpiw'), asJson: true },
    });
    expect(read('tracker a.kpiw --to t.xlsx')).toEqual({
      kind: 'command',
      command: { kind: 'tracker', file: resolve(FOLDER, 'a.kpiw'), to: resolve(FOLDER, 't.xlsx') },
    });
    expect(read('--to=B.XLSX export /x/a.kpiw')).toEqual({
      kind: 'command',
      command: { kind: 'export', file: resolve('/x/a.kpiw'), to: resolve(FOLDER, 'B.XLSX') },
    });
  });

  it('tells a folder for packs from one file', () => {
    const packs = { kind: 'packs', file: resolve(FOLDER, 'a.kpiw') };
    expect(read('packs a.kpiw --to out --lang en')).toEqual({
      kind: 'command',
      command: { ...packs, to: resolve(FOLDER, 'out'), asZip: false, forms: false, language: 'en' },
    });
    expect(read('packs a.kpiw --forms --to out.ZIP')).toEqual({
      kind: 'command',
      command: { ...packs, to: resolve(FOLDER, 'out.ZIP'), asZip: true, forms: true },
    });
  });

  it('takes the paper and the scorecard where the workbook has them', () => {
    const [file, to] = [resolve(FOLDER, 'a.kpiw'), resolve(FOLDER, 't.xlsx')];
    expect(read('tracker a.kpiw --to t.xlsx --paper f4 --scorecard')).toEqual({
      kind: 'command',
      command: { kind: 'tracker', file, to, paper: 'f4', withScorecard: true },
    });
    expect(read('packs a.kpiw --to out --paper a4')).toMatchObject({ command: { paper: 'a4' } });
  });

  it('helps wherever help is asked for', () => {
    expect(read('export --help')).toEqual({ kind: 'help' });
  });

  it.each([
    ['', 'noCommand', ''],
    ['import a.kpiw', 'command', 'import'],
    ['toString a.kpiw', 'command', 'toString'],
    ['sample', 'noFile', 'sample'],
    ['check', 'noFile', 'check'],
    ['sample factory --to a.kpiw', 'sample', 'factory'],
    ['sample school', 'noTarget', '.kpiw'],
    ['sample school --to a.xlsx', 'extension', '.kpiw'],
    ['export a.kpiw', 'noTarget', '.xlsx'],
    ['export a.kpiw --to a.kpiw', 'extension', '.xlsx'],
    ['export a.kpiw --to .xlsx', 'extension', '.xlsx'],
    ['export a.xlsx --to ./a.xlsx', 'sameFile', 'a.xlsx'],
    ['export a.kpiw --to', 'value', '--to'],
    ['tracker a.kpiw', 'noTarget', '.xlsx'],
    ['tracker --to a.xlsx', 'noFile', 'tracker'],
    ['tracker a.kpiw --to a.kpiw', 'extension', '.xlsx'],
    ['tracker a.kpiw --to a.xlsx --json', 'option', '--json'],
    ['packs a.kpiw', 'noFolder', ''],
    ['packs a.kpiw --to a.kpiw', 'noFolder', 'a.kpiw'],
    ['packs a.kpiw --to b.xlsx', 'noFolder', 'b.xlsx'],
    ['packs a.kpiw --to', 'value', '--to'],
    ['export a.kpiw --to b.xlsx --forms', 'option', '--forms'],
    ['export a.kpiw --to b.xlsx --paper letter', 'paper', 'letter'],
    ['export a.kpiw --to b.xlsx --paper', 'value', '--paper'],
    ['packs a.kpiw --to out --scorecard', 'option', '--scorecard'],
    ['check a.kpiw --paper f4', 'option', '--paper'],
    ['check a.kpiw b.kpiw', 'tooMany', 'b.kpiw'],
    ['check a.kpiw --to b.kpiw', 'option', '--to'],
    ['check a.kpiw --json=yes', 'option', '--json'],
    ['check a.kpiw -j', 'option', '-j'],
    ['check a.kpiw --lang fr', 'language', 'fr'],
  ])('refuses “%s”', (line, problem, word) => {
    expect(read(line)).toMatchObject({ kind: 'wrong', wrong: { problem, word } });
  });
});
