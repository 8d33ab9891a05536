/** The command line. */
export const cli = {
  usage: `KPI Workshop on the command line

npm run --silent cli -- sample school|rehearsal --to FILE.kpiw [--lang en|id]
    write a sample workshop
npm run --silent cli -- check FILE.kpiw [--json] [--lang en|id]
    is it valid, how far along is it, what does the coach say?
npm run --silent cli -- export FILE.kpiw --to FILE.xlsx [--paper a4|f4] [--scorecard] [--lang en|id]
    write the results workbook
npm run --silent cli -- tracker FILE.kpiw --to FILE.xlsx [--paper a4|f4] [--scorecard] [--lang en|id]
    write the workbook in which the KPIs are kept up to date
npm run --silent cli -- packs FILE.kpiw --to FOLDER|FILE.zip [--forms] [--paper a4|f4] [--lang en|id]
    write a workbook for the head of each department to fill in
npm run --silent cli -- return FILE.kpiw RETURNED.xlsx|FOLDER … [--apply] [--json] [--lang en|id]
    what do filled packs and trackers bring? With --apply it is taken in
npm run --silent cli -- coach [--json] [--lang en|id] < FILE.json
    what does the coach say of the KPIs in the standard input?

  --to FILE     where to write; a file of that name is replaced
  --forms       blank interview forms instead of packs
  --paper a4|f4 the paper it prints on, A4 unless you say so
  --scorecard   with a sheet of weights and scores
  --lang en|id  the language of what is written and said
  --json        print the answer for programs
  --apply       take in everything except what you have to decide about in the app
  --help        show this help

Ends with 0 when done, 1 when something failed, 2 when the command was not understood.`,
  wrongUse: {
    noCommand: 'Which command? sample, check, export, tracker, packs, return or coach.',
    command: 'There is no command “{{word}}”.',
    option: 'The option “{{word}}” does not belong here.',
    value: 'The option “{{word}}” needs a value.',
    sample: 'There is no sample “{{word}}”. Use school or rehearsal.',
    noFile: 'The command “{{word}}” needs the name of a sample or a file.',
    tooMany: '“{{word}}” is one word too many. Put names with spaces in quotes.',
    noTarget: 'Say with --to where to write: a name that ends in {{word}}.',
    noFolder: 'Say with --to which folder to write to, or name a file that ends in .zip.',
    noReturned: 'Name the workbooks that came back, after “{{word}}”.',
    extension: 'The file named with --to must end in {{word}}.',
    sameFile: '“{{word}}” cannot be both read and written.',
    paper: '“{{word}}” is not a paper of this program. Use a4 or f4.',
    language: '“{{word}}” is not a language of this program. Use en or id.',
  },
  written: 'Written: {{file}}',
  evaded: 'Written: {{file}} (the older one is open in another program and was left alone)',
  errors: {
    'bad-request': 'The input was not understood. {{reason}}',
    internal: 'Something went wrong inside the program: {{reason}}. No file was changed.',
    'not-found': 'There is no file “{{file}}”. Check its name and folder.',
    'file-damaged': '“{{file}}” is damaged and was left as it is. Use one of its backup copies.',
    'return-no-pack':
      '“{{file}}” is neither a pack nor a tracker of ours. Nothing changed. A list of KPIs that somebody keeps can be taken in in the app: Share, What came back.',
    'folder-missing': 'There is no folder “{{folder}}”. No file was changed. Make it first, or name another.',
    'read-only': '“{{file}}” cannot be used: the file or its folder is protected. No file was changed.',
    'disk-full': 'The disk is full. No file was left half-written. Free some space, then try again.',
    'file-busy':
      '“{{file}}” is in use by another program. Close it there and try again. No file was changed.',
    'storage-failed': 'The disk reported an error ({{reason}}). No file was left half-written.',
  },
  return: {
    line: '{{file}}: {{status}}',
    status: {
      changes: 'brings something new',
      unchanged: 'brings nothing new',
      applied: 'taken in',
      refused: 'not read',
    },
    counts: 'changes: {{proposals}}, of them changed by both sides: {{conflicts}}',
    left: 'left for you to decide in the app (changed by both sides, emptied, or ahead of time): {{undecided}}',
    nothingTaken: 'nothing was taken in',
    outdated: 'you have changed what is in it since it was sent',
    second: 'this workbook came back before; this is what changed since',
    missing: 'did not come back, and stays as it is: {{label}}',
    unknown: 'not taken in, because this workshop has no such KPI: {{label}}',
    unreadable: '{{sheet}}, cell {{cell}}: {{reason}}',
  },
  coach: {
    noInput: 'Nothing came in on the standard input',
    noJson: 'The input is not JSON: {{reason}}',
  },
  check: {
    valid: 'A valid workshop file (format {{formatVersion}}, revision {{revision}})',
    progress: 'Progress',
    missing: 'still missing: {{what}}',
    kpis: 'KPIs',
    noKpis: 'none yet',
    unnamed: '(no name)',
    findings: 'The set as a whole',
    noFindings: 'no remarks',
    overruled: 'overruled: {{reason}}',
    wholeCompany: 'The whole company',
    kpiCount_one: '{{count}} KPI',
    kpiCount_other: '{{count}} KPIs',
    severity: { problem: 'Problem', warning: 'Look again', hint: 'Hint' },
  },
} as const;
