/** A trap in each step; those of Concept stand on its cards. */
export const traps = {
  prepare:
    'Objectives that are only wishes. Ask for the number or date that would settle whether each is met.',
  departments:
    'Long talks about who does what. Write down what is said first; it can be corrected, an empty row cannot.',
  kpis: 'The first idea is usually what is easy to count. Ask what would still look fine on paper while the outcome fails.',
  review:
    'Hurrying to the signature. A “no” from the COO now is worth more than a number that nobody ever enters.',
  share: 'Stopping at the files. Without a day set for the first look, nobody enters a value.',
  track: 'Looking for somebody to blame for a red number. Then the next one will be green, and wrong.',
} as const;

/** What counts in one part of a step that has several. */
export const partNotes = {
  title: 'In this part',
  review: {
    answers:
      'Both questions, KPI by KPI, to the COO alone. The others listen; they get their turn in “The set”.',
    set: 'Now all of them together: is anything missing, duplicated, or pulling against something else?',
    left: 'What is still open needs no answer today. Read it aloud, so that whoever signs knows it.',
    sign: 'Let each read their own name and sign in turn. A change after that makes the signature lapse, and the app says so.',
    versions:
      'What changed since the last signature, field by field. Show it when somebody says “that is not what we agreed”.',
  },
  share: {
    handout: 'Make the workbook while everyone is still in the room, and open it once on the projector.',
    packs: 'For departments that fill in the rest themselves: agree who sends it back, and by which day.',
    returns:
      'What came back stands beside what you have. Accept field by field; nothing is taken over by itself.',
    print: 'The handout is one page for everyone to take home; the full results have the places to sign.',
  },
} as const;
