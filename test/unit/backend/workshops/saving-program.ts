import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createBackend } from '../../../../electron/backend/create-backend';
import { forkReader } from '../../../../electron/backend/excel/read/fork-reader';
import { createNodeStorage } from '../../../../electron/backend/node-storage';
import { systemClock } from '../../../../electron/backend/system-clock';

/** A program that saves a workshop as fast as it can, says so after each receipt, and waits to be killed. */
const root = process.argv[2] ?? '';
const idle = async () => {};
const { api } = createBackend({
  storage: createNodeStorage(),
  folder: join(root, 'folder'),
  dataFolder: join(root, 'data'),
  preferences: { read: () => ({}), write: () => {} },
  opener: { open: idle, showInFolder: idle },
  startReader: forkReader(),
  clock: systemClock,
  newId: () => 'the-workshop',
  host: { kind: 'web', version: '0', platform: 'linux', can: { openFiles: false } },
  systemLocale: 'en',
  report: () => {},
});

const [entry] = (await api['workshops.list']({})).workshops;
const opened = await (entry
  ? api['workshops.open']({ handle: entry.handle })
  : api['workshops.create']({ company: '0', language: 'en' }));
let { workshop, stamp } = opened;
for (let count = Number(workshop.design.company) + 1; ; count += 1) {
  const notes = 'n'.repeat((count * 7919) % 20_000);
  const objectives = [{ id: 'o', text: notes }];
  workshop = { ...workshop, design: { ...workshop.design, company: String(count), objectives } };
  ({ stamp } = await api['workshops.save']({ handle: opened.handle, workshop, base: stamp }));
  writeSync(1, `${count}\n`);
}
