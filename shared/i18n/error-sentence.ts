import type { AppError } from '../errors';
import type { Translate } from './i18n';

/** What happened, what was kept and what to do, for people. */
export function errorSentence({ code, details }: Pick<AppError, 'code' | 'details'>, t: Translate): string {
  return sentence(`errors.${code}`, details, t);
}

/**
 * A sentence whose placeholders are only known when it is said. Keys are checked where they are
 * written; which values belong to which key cannot be, across a union of keys.
 */
export function sentence(
  key: string,
  values: Readonly<Record<string, string | number>>,
  t: Translate,
): string {
  const look = t as unknown as (key: string, values: Readonly<Record<string, string | number>>) => string;
  return look(key, values);
}
