import { partNotes, traps } from './help/further-notes';
import { runOfShow } from './help/run-of-show';
import { shortcuts } from './help/shortcuts';

/** What helps the facilitator: keys, the page to hold in the hand, and a rehearsal. */
export const help = {
  open: 'Help and keys',
  title: 'Help',
  homeIntro:
    'These keys work in an open workshop. Its help also has the run of show to print, and the rehearsal.',
  runOfShow,
  shortcuts,
  partNotes,
  traps,
  rehearsal: {
    badge: 'Rehearsal',
    start: 'Rehearse on a copy',
    hint: 'Run the session on a copy of this workshop. Nothing you do there changes this one.',
    inFileNames: 'rehearsal',
    ofCompany: 'Rehearsal: {{company}}',
    badgeHint: 'This is a copy to rehearse on.',
    end: 'End the rehearsal',
    endTitle: 'End the rehearsal?',
    endText:
      'You go back to the real workshop, which is as you left it. What was typed here stays in the copy.',
    endLost: 'The original workshop is no longer in your folder. You go back to all workshops.',
    endAndBin: 'End, and bin the copy',
    endAndKeep: 'End, and keep the copy',
    goOn: 'Go on rehearsing',
    binHint: 'You can restore it from the bin at any time.',
  },
} as const;
