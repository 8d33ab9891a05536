import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Paper, SampleName } from '../../shared/contract/contract';
import type { Language } from '../../shared/domain/schema/primitives';

/** Makes a workbook of a workshop file. */
export interface ExportCommand {
  readonly kind: 'export' | 'tracker';
  readonly file: string;
  readonly to: string;
  readonly paper?: Paper;
  readonly withScorecard?: boolean;
  readonly language?: Language;
}

/** Makes the packs of a workshop file, or its interview forms. */
export interface PacksCommand {
  readonly kind: 'packs';
  readonly file: string;
  /** A folder, or the one file that holds them all. */
  readonly to: string;
  readonly asZip: boolean;
  readonly forms: boolean;
  readonly paper?: Paper;
  readonly language?: Language;
}

/** Takes filled packs in, or only says what they bring. */
export interface ReturnCommand {
  readonly kind: 'return';
  readonly file: string;
  /** The workbooks that came back. */
  readonly returned: readonly string[];
  readonly applies: boolean;
  readonly asJson: boolean;
  readonly language?: Language;
}

/** What a person asked for. Paths are absolute; a language is there where one was named. */
export type Command =
  | {
      readonly kind: 'sample';
      readonly sample: SampleName;
      readonly to: string;
      readonly language?: Language;
    }
  | { readonly kind: 'check'; readonly file: string; readonly asJson: boolean; readonly language?: Language }
  | ExportCommand
  | PacksCommand
  | ReturnCommand
  | { readonly kind: 'coach'; readonly asJson: boolean; readonly language?: Language };

/** What is wrong with a command line, a key of the catalogue's `cli.wrongUse`, and the word in question. */
interface WrongUse {
  readonly problem:
    | 'noCommand'
    | 'command'
    | 'option'
    | 'value'
    | 'sample'
    | 'noFile'
    | 'tooMany'
    | 'noTarget'
    | 'noFolder'
    | 'noReturned'
    | 'extension'
    | 'sameFile'
    | 'paper'
    | 'language';
  readonly word: string;
}

export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly wrong: WrongUse; readonly language?: Language }
  | { readonly kind: 'command'; readonly command: Command };

const OPTIONS = {
  to: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  paper: { type: 'string' },
  scorecard: { type: 'boolean' },
  forms: { type: 'boolean' },
  apply: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;
type OptionName = keyof typeof OPTIONS;

/** The options that each command takes. */
const COMMANDS: Readonly<Record<Command['kind'], readonly OptionName[]>> = {
  sample: ['to', 'lang'],
  check: ['json', 'lang'],
  export: ['to', 'paper', 'scorecard', 'lang'],
  tracker: ['to', 'paper', 'scorecard', 'lang'],
  packs: ['to', 'forms', 'paper', 'lang'],
  return: ['apply', 'json', 'lang'],
  coach: ['json', 'lang'],
};

const SAMPLES = ['school', 'rehearsal'] as const satisfies readonly SampleName[];
const LANGUAGES = ['en', 'id'] as const satisfies readonly Language[];
const PAPERS = ['a4', 'f4'] as const satisfies readonly Paper[];

/** A command's words, taken apart. */
interface Words {
  readonly subject: string;
  /** What follows the subject: only `return` takes any. */
  readonly others: readonly string[];
  readonly to: string | undefined;
  readonly asJson: boolean;
  readonly forms: boolean;
  readonly applies: boolean;
  /** How the workbook prints, as far as that was said. */
  readonly printed: { readonly paper?: Paper };
  readonly scored: { readonly withScorecard?: true };
  readonly spoken: { readonly language?: Language };
  readonly workingFolder: string;
}

/** Reads a command line; paths in it are meant from `workingFolder`. */
export function readCommandLine(argv: readonly string[], workingFolder: string): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help === true) return { kind: 'help' };
  const language = LANGUAGES.find((one) => one === values.lang);
  const spoken = language ? { language } : {};
  const [name, subject, ...others] = positionals;
  const wrong =
    wrongWordOf(positionals) ??
    wrongOptionOf(name, tokens) ??
    unknownOf('language', LANGUAGES, values.lang) ??
    unknownOf('paper', PAPERS, values.paper);
  if (wrong) return { kind: 'wrong', wrong, ...spoken };
  const to = typeof values.to === 'string' ? values.to : undefined;
  const paper = PAPERS.find((one) => one === values.paper);
  const words: Words = {
    subject: subject ?? '',
    others,
    to,
    asJson: values.json === true,
    forms: values.forms === true,
    applies: values.apply === true,
    printed: paper ? { paper } : {},
    scored: values.scorecard === true ? { withScorecard: true } : {},
    spoken,
    workingFolder,
  };
  const read = readCommand(name, words);
  return 'problem' in read ? { kind: 'wrong', wrong: read, ...spoken } : { kind: 'command', command: read };
}

function readCommand(name: string | undefined, words: Words): Command | WrongUse {
  switch (name) {
    case 'sample':
      return readSample(words);
    case 'export':
    case 'tracker':
      return readExport(name, words);
    case 'packs':
      return readPacks(words);
    case 'return':
      return readReturn(words);
    case 'coach':
      return { kind: 'coach', asJson: words.asJson, ...words.spoken };
    default:
      return readCheck(words);
  }
}

function readSample({ subject, to, spoken, workingFolder }: Words): Command | WrongUse {
  const sample = SAMPLES.find((one) => one === subject);
  if (!sample) return { problem: 'sample', word: subject };
  const wrong = wrongTargetOf(to, '.kpiw');
  return wrong ?? { kind: 'sample', sample, to: resolve(workingFolder, to ?? ''), ...spoken };
}

function readCheck({ subject, asJson, spoken, workingFolder }: Words): Command {
  return { kind: 'check', file: resolve(workingFolder, subject), asJson, ...spoken };
}

function readExport(
  kind: 'export' | 'tracker',
  { subject, to, printed, scored, spoken, workingFolder }: Words,
): Command | WrongUse {
  const wrong = wrongTargetOf(to, '.xlsx');
  if (wrong) return wrong;
  const [file, target] = [resolve(workingFolder, subject), resolve(workingFolder, to ?? '')];
  if (file === target) return { problem: 'sameFile', word: subject };
  return { kind, file, to: target, ...printed, ...scored, ...spoken };
}

/** Packs go to a folder, new or not, unless the target is named as a zip file. */
function readPacks({ subject, to, forms, printed, spoken, workingFolder }: Words): Command | WrongUse {
  if (!to || /\.(kpiw|xlsx)$/i.test(to)) return { problem: 'noFolder', word: to ?? '' };
  const asZip = to.toLowerCase().endsWith('.zip');
  const [file, target] = [resolve(workingFolder, subject), resolve(workingFolder, to)];
  return { kind: 'packs', file, to: target, asZip, forms, ...printed, ...spoken };
}

function readReturn({ subject, others, applies, asJson, spoken, workingFolder }: Words): Command | WrongUse {
  if (others.length === 0 || others.includes('')) return { problem: 'noReturned', word: subject };
  const [file, ...returned] = [subject, ...others].map((path) => resolve(workingFolder, path));
  return { kind: 'return', file: file ?? '', returned, applies, asJson, ...spoken };
}

/** A target keeps to its own kind of file, so that nothing of another kind is ever overwritten. */
function wrongTargetOf(to: string | undefined, extension: string): WrongUse | undefined {
  if (to === undefined) return { problem: 'noTarget', word: extension };
  const isNamed = to.length > extension.length && to.toLowerCase().endsWith(extension);
  return isNamed ? undefined : { problem: 'extension', word: extension };
}

function wrongWordOf([name, subject, extra]: readonly string[]): WrongUse | undefined {
  if (name === undefined) return { problem: 'noCommand', word: '' };
  if (!Object.hasOwn(COMMANDS, name)) return { problem: 'command', word: name };
  if (name === 'coach') return subject === undefined ? undefined : { problem: 'tooMany', word: subject };
  if (subject === undefined || subject === '') return { problem: 'noFile', word: name };
  return extra === undefined || name === 'return' ? undefined : { problem: 'tooMany', word: extra };
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function wrongOptionOf(command: string | undefined, tokens: readonly Token[]): WrongUse | undefined {
  const known = COMMANDS[command as Command['kind']];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = known.find((one) => one === token.name);
    if (!name || !token.rawName.startsWith('--')) return { problem: 'option', word: token.rawName };
    const needsValue = OPTIONS[name].type === 'string';
    if (needsValue !== Boolean(token.value)) {
      return { problem: needsValue ? 'value' : 'option', word: token.rawName };
    }
  }
  return undefined;
}

function unknownOf(
  problem: 'language' | 'paper',
  known: readonly string[],
  word: string | boolean | undefined,
): WrongUse | undefined {
  if (word === undefined || known.some((one) => one === word)) return undefined;
  return { problem, word: String(word) };
}
