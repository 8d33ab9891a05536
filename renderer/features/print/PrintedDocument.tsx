import { memo, useMemo } from 'react';
import type { CalendarDate, Language } from '../../../shared/domain/schema/primitives';
import { agreedResults } from '../../../shared/results/agreed-results';
import { wordsOf } from '../../../shared/results/words';
import type { Paper, Printed } from '../../../shared/contract/contract';
import { useSettings, useWorkshop } from '../../app/session-context';
import type { PrintedPartProps } from './printed-part';
import { PrintedHandout } from './PrintedHandout';
import { PrintedResults } from './PrintedResults';

/** What is to be printed, and how. */
export interface PrintWish {
  readonly document: Printed;
  readonly language: Language;
  readonly paper: Paper;
}

interface PrintedDocumentProps {
  readonly wish: PrintWish;
  readonly onFit: (fits: boolean) => void;
}

/** The pages themselves, in the language that was chosen for them. */
// The screen around it may be drawn anew while the browser prints: to measure pages anew then takes seconds each.
export const PrintedDocument = memo(function PrintedDocument({ wish, onFit }: PrintedDocumentProps) {
  const { document, language, paper } = wish;
  const workshop = useWorkshop((one) => one);
  const today: CalendarDate = useSettings(({ host }) => host.today);
  const part = useMemo((): PrintedPartProps => {
    const words = wordsOf(language);
    return { results: agreedResults(workshop, language, words.t), words, paper, today };
  }, [workshop, language, paper, today]);
  return document === 'results' ? <PrintedResults {...part} /> : <PrintedHandout {...part} onFit={onFit} />;
});
