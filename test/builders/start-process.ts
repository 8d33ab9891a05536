import { start } from '../../electron/launch/start';
import { thisComputer } from '../../electron/launch/surroundings';

// Like `npm start`, but for a project folder that a test has made.
const [, , root = '', ...argv] = process.argv;
process.exit(await start(argv, thisComputer(root)));
