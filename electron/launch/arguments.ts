import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly inBrowser: boolean;
  readonly opens: boolean;
  /** The workshops folder, where one was asked for. */
  readonly folder?: string;
  readonly port?: number;
  /** A workshop to show first. */
  readonly file?: string;
}

/** What is wrong with a command line: a key of the catalogue's `launch.wrongUse`, and the word in question. */
export type WrongUse =
  | { readonly problem: 'option' | 'value'; readonly option: string }
  | { readonly problem: 'port'; readonly port: string }
  | { readonly problem: 'file' };

export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly wrong: WrongUse }
  | { readonly kind: 'start'; readonly options: StartOptions };

const OPTIONS = {
  web: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  folder: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean' },
} as const;
const MAX_PORT = 65_535;

/** Reads a command line; paths in it are meant from the folder that the person stands in. */
export function readCommandLine(argv: readonly string[], workingFolder: string): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help === true) return { kind: 'help' };
  const wrong =
    wrongOptionOf(tokens) ?? wrongPortOf(values.port) ?? (positionals.length > 1 ? FILES : undefined);
  if (wrong) return { kind: 'wrong', wrong };
  const { folder, port } = values;
  const [file] = positionals;
  return {
    kind: 'start',
    options: {
      // Only the browser has an address to print or a port to choose.
      inBrowser: Boolean(values.web ?? values['no-open'] ?? port),
      opens: values['no-open'] !== true,
      ...(typeof folder === 'string' && { folder: resolve(workingFolder, folder) }),
      ...(typeof port === 'string' && { port: Number(port) }),
      ...(file !== undefined && { file: resolve(workingFolder, file) }),
    },
  };
}

const FILES: WrongUse = { problem: 'file' };

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

function wrongOptionOf(tokens: readonly Token[]): WrongUse | undefined {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    if (!option.startsWith('--') || !Object.hasOwn(OPTIONS, token.name)) return { problem: 'option', option };
    const needsValue = OPTIONS[token.name as keyof typeof OPTIONS].type === 'string';
    if (needsValue !== Boolean(token.value)) return { problem: needsValue ? 'value' : 'option', option };
  }
  return undefined;
}

function wrongPortOf(port: string | boolean | undefined): WrongUse | undefined {
  if (typeof port !== 'string') return undefined;
  const isPort = /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= MAX_PORT;
  return isPort ? undefined : { problem: 'port', port };
}
