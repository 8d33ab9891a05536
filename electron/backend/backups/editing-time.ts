/** How much was edited since the last backup copy of a document. */
export interface EditingTime {
  /** Counts a save; true where a backup copy is due. */
  isDueAt(monotonic: number): boolean;
  backedUp(): void;
}

const EDITING_BETWEEN_BACKUPS = 5 * 60 * 1000;
/** Typing saves every two seconds at the least, so a longer gap was a pause, and counts only so much. */
const LONGEST_GAP = 30_000;
/** As many saves as five minutes of typing without a pause make. */
const SAVES_BETWEEN_BACKUPS = 150;

/**
 * Five minutes of editing, measured from save to save by a clock that nobody can set. The first
 * save after a start is always due: it is the last chance to keep what the session began with.
 */
export function createEditingTime(): EditingTime {
  let editedFor = EDITING_BETWEEN_BACKUPS;
  let saves = 0;
  let lastSave: number | undefined;

  return {
    isDueAt(monotonic) {
      editedFor += Math.min(monotonic - (lastSave ?? monotonic), LONGEST_GAP);
      saves += 1;
      lastSave = monotonic;
      return editedFor >= EDITING_BETWEEN_BACKUPS || saves >= SAVES_BETWEEN_BACKUPS;
    },
    backedUp() {
      editedFor = 0;
      saves = 0;
    },
  };
}
