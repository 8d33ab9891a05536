import { runCli } from './run-cli';
import { thisTerminal } from './terminal';

process.exitCode = await runCli(process.argv.slice(2), thisTerminal());
