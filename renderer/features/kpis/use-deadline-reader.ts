import { useCallback } from 'react';
import type { CalendarDate } from '../../../shared/domain/schema/primitives';
import { deadlineInWords } from '../../../shared/i18n/deadline-in-words';
import { useSession } from '../../app/session-context';

/** Reads a deadline such as “30/11” or “Q4” by the workshop's period, as it is when it is read. */
export function useDeadlineReader(): (text: string) => CalendarDate | null {
  const { documents } = useSession();
  return useCallback(
    (text) => {
      const period = documents.getState().latest?.workshop.design.period;
      return period ? deadlineInWords(text, period) : null;
    },
    [documents],
  );
}
