import { describe, expect, it } from 'vitest';
import {
  createFileRequests,
  fileInArguments,
  folderInArguments,
} from '../../../electron/desktop/requested-file';

describe('the file in the arguments', () => {
  it.each([
    [['kpi-workshop', 'a.kpiw'], '/work/a.kpiw'],
    [['kpi-workshop', '/home/dinda/Toko Siswa.KPIW'], '/home/dinda/Toko Siswa.KPIW'],
    [['electron', '.', '--no-sandbox', 'a.kpiw', '--original-process-start-time=1'], '/work/a.kpiw'],
    [['kpi-workshop', 'a.kpiw', 'b.kpiw'], '/work/b.kpiw'],
  ])('is found in %j', (argv, expected) => expect(fileInArguments(argv, '/work')).toBe(expected));

  it.each([
    [['kpi-workshop']],
    [['kpi-workshop', 'a.xlsx']],
    [['kpi-workshop', '--file=a.kpiw']],
    [['x.kpiw']],
  ])('is not made up from %j', (argv) => expect(fileInArguments(argv, '/work')).toBeUndefined());
});

describe('the folder in the arguments', () => {
  it.each([
    [['app', '--folder', 'school'], '/work/school'],
    [['app', '.', '--folder=/mnt/stick', 'a.kpiw'], '/mnt/stick'],
    [['app', '--folder'], undefined],
    [['app', '--folder='], undefined],
    [['app'], undefined],
  ])('of %j is %s', (argv, expected) => expect(folderInArguments(argv, '/work')).toBe(expected));
});

describe('requested files', () => {
  it('wait until someone can open them, then pass through', () => {
    const opened: string[] = [];
    const requests = createFileRequests();
    requests.request('/early.kpiw');
    requests.request(undefined);
    requests.handOverTo((file) => opened.push(file));
    requests.request('/late.kpiw');
    requests.request(undefined);
    expect(opened).toEqual(['/early.kpiw', '/late.kpiw']);
  });

  it('are none when nothing was requested', () => {
    const opened: string[] = [];
    createFileRequests().handOverTo((file) => opened.push(file));
    expect(opened).toEqual([]);
  });
});
