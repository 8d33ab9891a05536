import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/errors';
import { errorSentence } from '../../shared/i18n/error-sentence';

/** What happened, what was kept and what to do, in the person's language. */
export function ErrorSentence({ error }: { readonly error: AppError }) {
  const { t } = useTranslation();
  return <p role="alert">{errorSentence(error, t)}</p>;
}
