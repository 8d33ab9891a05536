/** What is noted beside the work: parked questions, decisions, actions. */
export const parking = {
  open: 'Note down',
  title: 'Note down',
  lists: 'What kind of note',
  list: { parkingPlace: 'Parking place', decisions: 'Decisions', actions: 'Actions' },
  field: { parkingPlace: 'Question for later', decisions: 'What was decided', actions: 'What' },
  who: 'Who',
  by: 'By when',
  done: 'Done: {{what}}',
  add: 'Keep',
  keys: 'Enter keeps it; then type the next one. {{key}} goes to the next list.',
  empty: {
    parkingPlace: 'No question is waiting.',
    decisions: 'No decision has been written down.',
    actions: 'No action has been agreed.',
  },
  count: '{{list}} {{count}}',
  unnamed: 'empty note',
  remove: 'Remove “{{note}}”',
  removed: '“{{note}}” was removed.',
  ofSession: 'Session notes',
  exported: 'They go into the results workbook.',
} as const;
