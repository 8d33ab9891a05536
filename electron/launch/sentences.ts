import { AppError } from '../../shared/errors';
import { errorSentence } from '../../shared/i18n/error-sentence';
import type { WrongUse } from './arguments';
import { type BrowserReason, versionIn } from './start-decision';
import type { Surroundings } from './surroundings';

type Speaker = Pick<Surroundings, 't'>;

/** Why the app opens in the browser, in one sentence. */
export function browserSentence(reason: BrowserReason, neededNode: string, { t }: Speaker): string {
  const node = { needed: versionIn(neededNode), found: process.versions.node };
  return reason === 'nodeTooOld' ? t('launch.browser.nodeTooOld', node) : t(`launch.browser.${reason}`);
}

export function wrongUseSentence(wrong: WrongUse, { t }: Speaker): string {
  switch (wrong.problem) {
    case 'option':
      return t('launch.wrongUse.option', { option: wrong.option });
    case 'value':
      return t('launch.wrongUse.value', { option: wrong.option });
    case 'port':
      return t('launch.wrongUse.port', { port: wrong.port });
    case 'file':
      return t('launch.wrongUse.file');
  }
}

/** What a person reads when the app could not be started. */
export function failureSentence(error: unknown, { t }: Speaker): string {
  return error instanceof AppError ? errorSentence(error, t) : `${t('launch.startFailed')} ${String(error)}`;
}
