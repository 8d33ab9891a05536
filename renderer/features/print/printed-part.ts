import type { Paper } from '../../../shared/contract/contract';
import type { CalendarDate } from '../../../shared/domain/schema/primitives';
import type { AgreedResults } from '../../../shared/results/agreed-results';
import type { Words } from '../../../shared/results/words';

/** What every part of a print is made from. */
export interface PrintedPartProps {
  readonly results: AgreedResults;
  readonly words: Words;
  readonly paper: Paper;
  readonly today: CalendarDate;
}
