import { beforeEach, expect, it } from 'vitest';
import { createShellOpener } from '../../../electron/desktop/shell-opener';
import { resetElectron, shell } from '../../builders/fake-electron';

beforeEach(() => resetElectron('/nowhere'));

it('opens files and shows them in their folder', async () => {
  const opener = createShellOpener(shell);
  await opener.open('/exports/a.xlsx');
  await opener.showInFolder('/exports/b.xlsx');
  expect(shell.opened).toEqual(['/exports/a.xlsx', '/exports/b.xlsx']);
});

it('says which file no program opens', async () => {
  shell.failure = 'No application is associated with the file.';
  await expect(createShellOpener(shell).open('/exports/a.xlsx')).rejects.toMatchObject({
    code: 'nothing-to-open',
    details: { file: 'a.xlsx', folder: '/exports' },
  });
});
