import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readWorkshopFile } from '../../../../shared/file-format/read';
import { aBackend } from '../../../builders/a-backend';
import { aFolder } from '../../../builders/a-folder';
import { codec } from '../../../builders/codec';
import { openWindow } from '../../../builders/open-window';

/** `ROUNDS=1000` for the long run. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 60);

interface Acknowledged {
  readonly base: string;
  readonly digest: string;
  readonly company: string;
}

/** Two backends share nothing but the folder, as two programs do. */
async function twoPrograms() {
  const root = await aFolder();
  const timing = { wait: async (ms: number) => void (await wait(ms)), monotonic: () => performance.now() };
  const [one, two] = [aBackend(root, { timing }), aBackend(root, { timing })];
  const created = await one.api['workshops.create']({ company: 'Start', language: 'en' });
  return {
    folder: one.ports.folder,
    created,
    windows: [openWindow(one.api, created), openWindow(two.api, created)],
  };
}

it(
  'loses no update when two programs save one file at the same time',
  { timeout: 30_000 + ROUNDS * 100 },
  async () => {
    const { folder, created, windows } = await twoPrograms();
    const acknowledged: Acknowledged[] = [];
    const refused: string[] = [];

    const edit = async (window: (typeof windows)[number], name: string) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const company = `${name} ${round}`;
        const base = window.stamp().digest;
        try {
          const { stamp } = await window.save(company);
          acknowledged.push({ base, digest: stamp.digest, company });
        } catch (error) {
          expect(error).toMatchObject({ code: 'changed-on-disk' });
          refused.push(company);
          await window.reopen();
        }
        // Paces that drift against each other, so that saves meet at ever other moments.
        if (round % (name === 'A' ? 3 : 4) === 0) await wait(round % 7);
      }
    };
    await Promise.all(windows.map((window, index) => edit(window, 'AB'.charAt(index))));

    expect(acknowledged.length + refused.length).toBe(2 * ROUNDS);
    expect(refused.length).toBeGreaterThan(0);

    // Every acknowledged save was built on the one before it: nobody wrote over what they had not seen.
    const byBase = new Map(acknowledged.map((save) => [save.base, save]));
    expect(byBase.size).toBe(acknowledged.length);
    let digest = created.stamp.digest;
    for (let count = 0; count < acknowledged.length; count += 1) digest = byBase.get(digest)?.digest ?? '';
    const original = await readFile(join(folder, created.fileName));
    expect(readWorkshopFile(original, codec)).toMatchObject({ kind: 'ok', header: { sha256: digest } });

    // Every refused one lies beside it.
    const copies = (await readdir(folder)).filter((name) => name.includes('conflict'));
    const companies = await Promise.all(
      copies.map(async (name) => {
        const result = readWorkshopFile(await readFile(join(folder, name)), codec);
        return result.kind === 'ok' ? result.workshop.design.company : result.kind;
      }),
    );
    expect(companies.sort()).toEqual(refused.sort());
  },
);
