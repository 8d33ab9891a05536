import type { Paper } from '../../../../shared/contract/contract';
import type { Instant } from '../../../../shared/domain/schema/primitives';

/** What a workbook is made for, besides its workshop and its language. */
export interface WorkbookOrder {
  readonly now: Instant;
  /** The save it is made from, where there is one. */
  readonly revision?: number;
  readonly paper?: Paper | undefined;
  /** Whether the scorecard (Bobot, Target, Realisasi, Skor, Skor Akhir) is wanted. */
  readonly withScorecard?: boolean | undefined;
}
