import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../electron/launch/arguments';

const read = (...argv: string[]) => readCommandLine(argv, '/home/ayu');

describe('The command line of a start', () => {
  it('may be empty', () => {
    expect(read()).toEqual({ kind: 'start', options: { inBrowser: false, opens: true } });
  });

  it('names everything that can be chosen, with paths from where the person stands', () => {
    const start = read('--web', '--no-open', '--folder', 'Kelas 11', '--port=8080', 'Rencana.kpiw');
    expect(start).toEqual({
      kind: 'start',
      options: {
        inBrowser: true,
        opens: false,
        folder: '/home/ayu/Kelas 11',
        port: 8080,
        file: '/home/ayu/Rencana.kpiw',
      },
    });
  });

  it.each([['--no-open'], ['--port=8080'], ['--web']])('means the browser with %s', (option) => {
    expect(read(option)).toMatchObject({ options: { inBrowser: true } });
  });

  it('asks for help before anything else', () => {
    expect(read('--help', '--nonsense')).toEqual({ kind: 'help' });
  });

  it.each([
    [['--wed'], { problem: 'option', option: '--wed' }],
    [['-w'], { problem: 'option', option: '-w' }],
    [['--web=yes'], { problem: 'option', option: '--web' }],
    [['--constructor'], { problem: 'option', option: '--constructor' }],
    [['--folder'], { problem: 'value', option: '--folder' }],
    [['--folder='], { problem: 'value', option: '--folder' }],
    [['--port'], { problem: 'value', option: '--port' }],
    [['--port', '0'], { problem: 'port', port: '0' }],
    [['--port', '65536'], { problem: 'port', port: '65536' }],
    [['--port', '80a'], { problem: 'port', port: '80a' }],
    [['a.kpiw', 'b.kpiw'], { problem: 'file' }],
  ])('refuses %j', (argv, wrong) => {
    expect(read(...argv)).toEqual({ kind: 'wrong', wrong });
  });
});
