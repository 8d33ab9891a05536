import { assertNever } from '../../shared/assert-never';
import { AppError } from '../../shared/errors';
import { type Translate, translator } from '../../shared/i18n/i18n';
import { languageOfLocale } from '../../shared/i18n/language-of-locale';
import { type Command, type CommandLine, readCommandLine } from './arguments';
import { cliSentence } from './sentences';
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
    await run(command, terminal, t);
    return DONE;
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError('internal', { reason: String(error) });
    // One line, whatever stands in a file's name.
    terminal.complain(`error ${known.code}: ${cliSentence(known, t)}`.replace(/\s+/g, ' '));
    return FAILED;
  }
}

/** Each command is loaded when it is asked for, so that none waits for the others. */
async function run(command: Command, terminal: Terminal, t: Translate): Promise<void> {
  switch (command.kind) {
    case 'sample': {
      const { writeSample } = await import('./write-sample');
      return writeSample(command, terminal, t);
    }
    case 'check': {
      const { checkFile } = await import('./check-file');
      return checkFile(command, terminal, t);
    }
    case 'export': {
      const { exportResults } = await import('./export-results');
      return exportResults(command, terminal, t);
    }
    case 'tracker': {
      const { exportTracker } = await import('./export-tracker');
      return exportTracker(command, terminal, t);
    }
    case 'packs': {
      const { exportPacks } = await import('./write-packs');
      return exportPacks(command, terminal, t);
    }
    case 'coach': {
      const { coachInput } = await import('./coach-input');
      return coachInput(command, terminal, t);
    }
    default:
      return assertNever(command);
  }
}
