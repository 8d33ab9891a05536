import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Translate, translator } from '../../shared/i18n/i18n';
import { languageOfLocale } from '../../shared/i18n/language-of-locale';
import { z } from '../../shared/zod';

/** What a start works with: where the project lies, what the computer is, and how to speak to the person. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** Such as `id-ID`. */
  readonly locale: string;
  readonly t: Translate;
  readonly say: (line: string) => void;
  /** Says what went wrong. */
  readonly complain: (line: string) => void;
}

export function thisComputer(root: string): Surroundings {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale;
  return {
    root,
    version: versionOf(root),
    environment: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    locale,
    t: translator(languageOfLocale(locale)),
    say: (line) => console.log(line),
    complain: (line) => console.error(line),
  };
}

function versionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}
