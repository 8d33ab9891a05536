import { dirname } from 'node:path';
import { start } from './start';
import { thisComputer } from './surroundings';

const root = dirname(dirname(import.meta.dirname));

process.exit(await start(process.argv.slice(2), thisComputer(root)));
