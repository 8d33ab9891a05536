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
  concept: {
    sorting:
      'Read one card aloud and count to three; everyone points to a column at once. Sort by the majority, ask somebody in the minority why, and only then show our answer.',
    'smart-sentences':
      'Start with the department of somebody who has said little. Let the room name the number, type it in, and watch which letter changes. The number may be wrong; this is practice.',
    intangible:
      'Let everybody say what they would see or hear before you type anything. The first idea is usually a survey; ask what is on record already.',
    'seven-tests':
      'Take a number that the company uses today, ideally one that the CEO likes. Go through the seven questions quickly; where people hesitate, the answer is no.',
    'study-case':
      'Two minutes alone on paper, then one line from each group. The model answer comes last: it is one good answer, not the only one.',
  },
  departments: {
    grid: 'Type while they speak, in their words, and read the row back. The room sees it being written, so mistakes are corrected at once.',
    structure:
      'Just who reports to whom, and who heads what. Two minutes are enough; one person may head several departments.',
    interviews:
      'Where a head is not in the room, the COO asks the two questions afterwards and writes the answers here. Agree on the day of each interview before people leave.',
  },
  kpis: {
    cards:
      'Finish one KPI before the next, with its card open. Read the coach’s sentence aloud only for a letter that does not pass; the people in the room decide.',
    table:
      'Quickest when ideas come fast: a row each, with name, target, unit, owner and source. The rest can follow later.',
    narrow:
      'Two votes each. Count them, keep two or three, and ask of every idea that is left: what would we not notice without it? None of them is lost.',
  },
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
