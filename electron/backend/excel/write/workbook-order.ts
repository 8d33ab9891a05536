import type { Instant } from '../../../../shared/domain/schema/primitives';
import type { Paper } from './page-setup';

/** What a workbook is made for, besides its workshop and its language. */
export interface WorkbookOrder {
  readonly now: Instant;
  /** The save it is made from, where there is one. */
  readonly revision?: number;
  readonly paper?: Paper;
  /** Whether the scorecard (Bobot, Target, Realisasi, Skor, Skor Akhir) is wanted. */
  readonly withScorecard?: boolean;
}
