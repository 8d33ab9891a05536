import { appDataFolder, workshopsFolder } from '../backend/system-folders';
import { findRunningApp } from '../web/run-web-host';
import { readCommandLine, type StartOptions } from './arguments';
import { buildInterface } from './build-app';
import { failureSentence, wrongUseSentence } from './sentences';
import { presentRunning, startInBrowser } from './start-in-browser';
import type { Surroundings } from './surroundings';
import { tryDesktop } from './try-desktop';

const FAILED = 1;
const WRONG_USE = 2;

/** Everything between `npm start` and the end of the app; answers the exit code. */
export async function start(argv: readonly string[], here: Surroundings): Promise<number> {
  const { say, complain, t } = here;
  const commandLine = readCommandLine(argv, process.cwd());
  if (commandLine.kind === 'help') {
    say(t('launch.usage'));
    return 0;
  }
  if (commandLine.kind === 'wrong') {
    complain(`${wrongUseSentence(commandLine.wrong, here)}\n\n${t('launch.usage')}`);
    return WRONG_USE;
  }
  try {
    return await open(commandLine.options, here);
  } catch (error) {
    complain(failureSentence(error, here));
    return FAILED;
  }
}

async function open(options: StartOptions, here: Surroundings): Promise<number> {
  const { opens, file, port } = options;
  const place = {
    folder: options.folder ?? (await workshopsFolder()),
    dataFolder: appDataFolder(),
    ...(file !== undefined && { file }),
  };
  const link = await findRunningApp(place);
  if (link) {
    await presentRunning(link, opens, here);
    return 0;
  }
  const { say, complain, t } = here;
  const sayBuilding = () => say(t('launch.building'));
  try {
    await buildInterface(here.root, sayBuilding);
  } catch (error) {
    complain(`${t('launch.buildFailed')}\n${String(error)}`);
    return FAILED;
  }
  const reason = await tryDesktop(options, here, sayBuilding);
  if (reason === undefined) return 0;
  // Without a browser to open, nothing is said of one.
  if (opens) say(reason);
  const isSaved = await startInBrowser({ ...place, opens, ...(port !== undefined && { port }) }, here);
  return isSaved ? 0 : FAILED;
}
