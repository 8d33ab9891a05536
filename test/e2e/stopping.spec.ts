import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures';

test('Ctrl-C saves what was typed in the last moment', async ({ facilitator, host, troubles }) => {
  const { t } = facilitator;
  await facilitator.createWorkshop('Before');
  await facilitator.field(t('prepare.company')).fill('Typed in the last moment');
  expect(await host.stop()).toBe(0);
  const [name = ''] = (await readdir(host.folder)).filter((one) => one.endsWith('.kpiw'));
  expect(await readFile(join(host.folder, name), 'utf8')).toContain('Typed in the last moment');
  // The window tries to reach the host that is gone, and that is all that may trouble it.
  await facilitator.page.close();
  expect(troubles.splice(0).filter((trouble) => !trouble.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
});
