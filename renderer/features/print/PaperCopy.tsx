import { useMemo } from 'react';
import { companyName } from '../../../shared/results/company-name';
import { wordsOf } from '../../../shared/results/words';
import { useWorkshop } from '../../app/session-context';
import { OnPaper } from '../../ui/OnPaper';
import { PrintedDocument, type PrintWish } from './PrintedDocument';

interface PaperCopyProps {
  readonly wish: PrintWish;
  /** Drawn before it is printed: to say whether it fits on its page, or to make a PDF of. */
  readonly isDrawn: boolean;
  readonly fits: boolean;
  readonly onFit: (fits: boolean) => void;
}

/** What is printed, with its name and with numbers on its pages, where it has more than one. */
export function PaperCopy({ wish, isDrawn, fits, onFit }: PaperCopyProps) {
  const { t } = wordsOf(wish.language);
  const company = useWorkshop((workshop) => companyName(workshop, t));
  const name = `${company} – ${t(wish.document === 'results' ? 'results.title' : 'print.handout.title')}`;
  const foot = useMemo(
    () => ({ name, number: t('results.page', { page: '{page}', pages: '{pages}' }) }),
    [name, t],
  );
  const isOnePage = wish.document === 'handout' && fits;
  return (
    <OnPaper title={name} language={wish.language} foot={isOnePage ? null : foot} isDrawn={isDrawn}>
      <PrintedDocument wish={wish} onFit={onFit} />
    </OnPaper>
  );
}
