import { assertNever } from '../../shared/assert-never';
import { type Translate, translator } from '../../shared/i18n/i18n';
import { languageOfLocale } from '../../shared/i18n/language-of-locale';
import { type Command, type CommandLine, readCommandLine } from './arguments';
import { complaint } from './sentences';
import type { Terminal } from './terminal';

const DONE = 0;
const FAILED = 1;
const WRONG_USE = 2;

/** Runs one command and answers the exit code. */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<number> {
  const line = readCommandLine(argv, terminal.workingFolder);
  const t = translator(languageOf(line) ?? languageOfLocale(terminal.locale));
  switch (line.kind) {
    case 'help':
      terminal.say(t('cli.usage'));
      return DONE;
    case 'wrong':
      terminal.complain(t(`cli.wrongUse.${line.wrong.problem}`, { word: line.wrong.word }));
      terminal.complain('');
      terminal.complain(t('cli.usage'));
      return WRONG_USE;
    case 'command':
      return succeeds(line.command, terminal, t);
  }
}

function languageOf(line: CommandLine) {
  if (line.kind === 'help') return undefined;
  return line.kind === 'wrong' ? line.language : line.command.language;
}

async function succeeds(command: Command, terminal: Terminal, t: Translate): Promise<number> {
  try {
    return (await run(command, terminal, t)) ? DONE : FAILED;
  } catch (error) {
    terminal.complain(complaint(error, t));
    return FAILED;
  }
}

/** Each command is loaded when it is asked for, so that none waits for the others. False where part of it failed. */
async function run(command: Command, terminal: Terminal, t: Translate): Promise<boolean> {
  switch (command.kind) {
    case 'sample': {
      const { writeSample } = await import('./write-sample');
      await writeSample(command, terminal, t);
      return true;
    }
    case 'check': {
      const { checkFile } = await import('./check-file');
      await checkFile(command, terminal, t);
      return true;
    }
    case 'export':
    case 'tracker': {
      const { exportWorkbook } = await import('./export-workbook');
      await exportWorkbook(command, terminal, t);
      return true;
    }
    case 'packs': {
      const { exportPacks } = await import('./write-packs');
      await exportPacks(command, terminal, t);
      return true;
    }
    case 'return': {
      const { returnFiles } = await import('./return-files');
      return returnFiles(command, terminal, t);
    }
    case 'coach': {
      const { coachInput } = await import('./coach-input');
      await coachInput(command, terminal, t);
      return true;
    }
    default:
      return assertNever(command);
  }
}
