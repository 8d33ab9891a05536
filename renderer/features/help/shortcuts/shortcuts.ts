import type { OfferedStep } from '../../../../shared/domain/progress';
import type { help } from '../../../../shared/i18n/en/help';
import { NOTE_KEY } from '../../parking/note-lists';

type Words = (typeof help)['shortcuts'];

/** `Mod` is Ctrl, and ⌘ on a Mac; `Ctrl` is Ctrl everywhere. Other keys are called what they write. */
export type Key = 'Mod' | 'Ctrl' | 'Alt' | 'Shift' | keyof Words['key'] | Written;
export type Written = '?' | '+' | '−' | '.' | 'B' | 'Z' | 'Y' | 'S' | 'F2' | 'F8' | 'F9';

/** Keys that are held together. */
export type Chord = readonly Key[];

export interface Shortcut {
  readonly does: keyof Words['does'];
  /** Any of them does it. */
  readonly chords: readonly Chord[];
}

/** The keys of one place. */
export interface ShortcutGroup {
  readonly place: keyof Words['place'];
  /** The step that has this place; what is at hand in every step belongs to none. */
  readonly step?: OfferedStep;
  readonly shortcuts: readonly Shortcut[];
}

const UP_DOWN: readonly Chord[] = [['ArrowUp'], ['ArrowDown']];
const ALT_UP_DOWN: readonly Chord[] = [
  ['Alt', 'ArrowUp'],
  ['Alt', 'ArrowDown'],
];
const ARROWS: readonly Chord[] = [['ArrowUp'], ['ArrowDown'], ['ArrowLeft'], ['ArrowRight']];
const HOME_END: readonly Chord[] = [['Home'], ['End']];
const PAGES: readonly Chord[] = [['PageUp'], ['PageDown']];
const ON: readonly Chord[] = [['Enter'], ['Tab']];
const CHANGE: readonly Chord[] = [['Enter'], ['F2'], ['Space']];
const CLEAR: readonly Chord[] = [['Delete'], ['Backspace']];

/**
 * Every key that the app listens to. A key that is new somewhere gets its line here and its words
 * in the catalogues' `help.shortcuts`; a place of its own, such as the room view, a group.
 */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    place: 'everywhere',
    shortcuts: [
      { does: 'help', chords: [['?']] },
      { does: 'note', chords: [[NOTE_KEY]] },
      { does: 'clock', chords: [['F9']] },
      { does: 'undo', chords: [['Mod', 'Z']] },
      {
        does: 'redo',
        chords: [
          ['Mod', 'Y'],
          ['Mod', 'Shift', 'Z'],
        ],
      },
      { does: 'save', chords: [['Mod', 'S']] },
      { does: 'close', chords: [['Esc']] },
      { does: 'noteKeep', chords: [['Enter']] },
    ],
  },
  {
    place: 'room',
    shortcuts: [
      { does: 'roomSwap', chords: [['Shift', 'F9']] },
      { does: 'roomBlank', chords: [['Shift', 'F8']] },
      { does: 'roomOpen', chords: [['Shift', 'F2']] },
      { does: 'roomBlankThere', chords: [['B'], ['.']] },
      { does: 'roomCard', chords: [['ArrowRight'], ['ArrowLeft']] },
    ],
  },
  { place: 'prepare', step: 'prepare', shortcuts: [{ does: 'objectiveNext', chords: [['Enter']] }] },
  {
    place: 'concept',
    step: 'concept',
    shortcuts: [
      { does: 'cardBeside', chords: [['PageDown'], ['PageUp']] },
      {
        does: 'cardPart',
        chords: [
          ['Shift', 'PageDown'],
          ['Shift', 'PageUp'],
        ],
      },
      { does: 'exerciseAnswer', chords: [['Mod', 'Enter']] },
    ],
  },
  {
    place: 'exercises',
    step: 'concept',
    shortcuts: [
      { does: 'exercisePlace', chords: [['digits']] },
      { does: 'exerciseBeside', chords: [['ArrowRight'], ['ArrowLeft']] },
    ],
  },
  { place: 'cardPlan', step: 'concept', shortcuts: [{ does: 'cardMove', chords: ALT_UP_DOWN }] },
  {
    place: 'grid',
    step: 'departments',
    shortcuts: [
      { does: 'gridBelow', chords: [['Enter']] },
      { does: 'gridAbove', chords: [['Shift', 'Enter']] },
      { does: 'gridArrows', chords: UP_DOWN },
      { does: 'gridDuty', chords: [['Ctrl', 'Enter']] },
      { does: 'gridOutcome', chords: [['Alt', 'Enter']] },
      { does: 'gridRemove', chords: [['Alt', 'Delete']] },
    ],
  },
  {
    place: 'structure',
    step: 'departments',
    shortcuts: [
      { does: 'structureAdd', chords: [['Enter']] },
      {
        does: 'structureLevel',
        chords: [
          ['Alt', 'ArrowLeft'],
          ['Alt', 'ArrowRight'],
        ],
      },
      { does: 'structureOrder', chords: ALT_UP_DOWN },
      { does: 'structureArrows', chords: UP_DOWN },
      { does: 'structureRemove', chords: [['Alt', 'Delete']] },
    ],
  },
  {
    place: 'departmentTabs',
    step: 'kpis',
    shortcuts: [{ does: 'departmentBeside', chords: [['ArrowLeft'], ['ArrowRight'], ['Home'], ['End']] }],
  },
  { place: 'capture', step: 'kpis', shortcuts: [{ does: 'captureNext', chords: [['Enter']] }] },
  {
    place: 'reasons',
    step: 'kpis',
    shortcuts: [
      { does: 'reasonKeep', chords: [['Enter']] },
      { does: 'reasonLine', chords: [['Shift', 'Enter']] },
      { does: 'reasonLeave', chords: [['Esc']] },
    ],
  },
  { place: 'kpiCards', step: 'kpis', shortcuts: [{ does: 'cardOrder', chords: ALT_UP_DOWN }] },
  {
    place: 'kpiTable',
    step: 'kpis',
    shortcuts: [
      { does: 'tableArrows', chords: ARROWS },
      { does: 'tableChange', chords: [...CHANGE, ['Alt', 'ArrowDown']] },
      { does: 'tableReplace', chords: [['letters']] },
      { does: 'tableOn', chords: ON },
      { does: 'tableBack', chords: [['Esc']] },
      { does: 'tableClear', chords: CLEAR },
      { does: 'tableCard', chords: [['Mod', 'Enter']] },
      { does: 'tableRow', chords: HOME_END },
      {
        does: 'tableEdges',
        chords: [
          ['Mod', 'ArrowUp'],
          ['Mod', 'ArrowDown'],
          ['Mod', 'Home'],
          ['Mod', 'End'],
        ],
      },
      { does: 'tablePages', chords: PAGES },
    ],
  },
  {
    place: 'narrow',
    step: 'kpis',
    shortcuts: [
      { does: 'ideaVote', chords: [['+'], ['−']] },
      { does: 'ideaBeside', chords: UP_DOWN },
    ],
  },
  {
    place: 'library',
    step: 'kpis',
    shortcuts: [
      { does: 'entryBeside', chords: UP_DOWN },
      { does: 'entryPages', chords: PAGES },
      { does: 'entryChoose', chords: [['Enter']] },
    ],
  },
  { place: 'review', step: 'review', shortcuts: [{ does: 'answerBeside', chords: UP_DOWN }] },
  {
    place: 'track',
    step: 'track',
    shortcuts: [
      { does: 'valueArrows', chords: ARROWS },
      { does: 'valueChange', chords: CHANGE },
      { does: 'valueReplace', chords: [['letters']] },
      { does: 'valueOn', chords: ON },
      { does: 'valueBack', chords: [['Esc']] },
      { does: 'valueClear', chords: CLEAR },
      { does: 'valueRow', chords: HOME_END },
      {
        does: 'valueEdges',
        chords: [
          ['Mod', 'ArrowUp'],
          ['Mod', 'ArrowDown'],
          ['Mod', 'Home'],
          ['Mod', 'End'],
        ],
      },
      { does: 'valuePages', chords: PAGES },
    ],
  },
];

/** The same, with what works everywhere first and then what the step at hand has. */
export function shortcutsFor(step: OfferedStep): readonly ShortcutGroup[] {
  const rank = (group: ShortcutGroup) => (group.step === undefined ? 0 : group.step === step ? 1 : 2);
  return SHORTCUTS.toSorted((one, other) => rank(one) - rank(other));
}
