/** Exercises that people answer in their own words. */
export const writtenExercises = {
  intangible: {
    title: 'Make the intangible measurable',
    task: 'Nobody can count these. What would you see, hear or find in the records if they came true?',
    items: {
      morale: {
        text: 'High morale',
        prompt: 'What do people do less, or more often, when they like working here?',
        model: 'Complaints to HR per month; share of new hires who leave within half a year',
        why: 'Morale itself stays invisible, yet it leaves traces that are being recorded anyway.',
      },
      awareness: {
        text: 'A brand that people know',
        prompt: 'How could you tell that a stranger knows us?',
        model: 'Classes in which most students can name two of our products without help',
        why: '“Known” becomes something you can ask in one afternoon, and ask again later to compare.',
      },
      trust: {
        text: 'Customers who trust us',
        prompt: 'What does somebody who trusts us do that others do not?',
        model: 'Share of customers who buy again within 90 days; share who pay in advance',
        why: 'What people do with their money tells more than what they tick in a questionnaire.',
      },
      teamwork: {
        text: 'Good teamwork between departments',
        prompt: 'Where does work get stuck when it passes from one department to the next?',
        model: 'Days from order to delivery; orders sent back because something was missing',
        why: 'Teamwork shows where work is handed over: in time lost and in things done twice.',
      },
      learning: {
        text: 'People who keep learning',
        prompt: 'What can somebody do today that they could not do half a year ago?',
        model: 'Tasks that at least two people can do; share who pass the practical test the first time',
        why: 'Skill is what stays after the training. Hours in a course say only how long people sat there.',
      },
    },
  },
  'study-case': {
    title: 'Beautylogic: write the five letters',
    task: 'Write one line for each letter. The coach comments on what it can read; then compare with the model answer.',
    situation:
      'Beautylogic sells machines and consumables to beauty clinics. Last year it sold fat-removal machines worth 2 billion. The marketing division wants +100% next year. It will recruit and train salespeople and double the travel budget, and measure every 3 months, from January to December.',
    items: {
      S: {
        text: 'Specific',
        prompt: 'What exactly is to grow, and who sees to it?',
        model: 'Sales of fat-removal machines to beauty clinics, by the marketing division',
        why: 'One product, one kind of customer, one division. “More sales” could have meant the consumables.',
      },
      M: {
        text: 'Measurable',
        prompt: 'Which number, read from where, how often?',
        model: 'Invoiced sales in rupiah, read from the sales ledger every 3 months',
        why: 'A number, a source and a rhythm: anybody in finance would arrive at the same figure.',
      },
      A: {
        text: 'Achievable',
        prompt: 'From how much to how much, and with what means?',
        model: 'From 2 billion to 4 billion: recruit and train salespeople, double the travel budget',
        why: 'The starting point and the means are named, so people can judge whether the step is too big.',
      },
      R: {
        text: 'Relevant',
        prompt: 'Why this number, for this company, now?',
        model:
          'Each machine in a clinic also brings orders for consumables, so the whole company grows with it',
        why: 'It ties the number to what the company lives on. Whether that is right is for CEO and COO to say, not for the coach.',
      },
      T: {
        text: 'Time-bound',
        prompt: 'From when to when, with a look in between?',
        model: 'From January to December next year, with a look at the numbers every 3 months',
        why: 'There is an end, and there are three chances to change course before it.',
      },
    },
    comments: {
      empty: 'Nothing written yet.',
      fine: 'Nothing to add.',
      subject: 'Whose sales, or which product? Beautylogic sells machines and consumables.',
      number: 'No number yet: what is counted, and in what unit?',
      source: 'Where would you look it up? Name the list, the book or the system.',
      start: 'From how much to how much? One number alone does not show how big the step is.',
      means: 'With what? Name the means, such as salespeople or the travel budget.',
      reason: 'Say in a few more words why this matters to the company.',
      people: 'Whether it is relevant is for you to judge: the coach only sees that a reason is given.',
      deadline: 'By when? Name a month, a date or the end of the year.',
      rhythm: 'And in between? A year is long: say how often you look.',
    },
  },
  'seven-tests': {
    title: 'Seven tests for your own KPI',
    task: 'Take one of your own numbers and ask it the seven questions. Beside them: how “words per post” does.',
    counterexample: 'Words per post',
    answers: { yes: 'Yes', no: 'No', unsure: 'Not sure' },
    items: {
      quantifiable: {
        text: 'Quantifiable',
        question: 'Can it be written as a number with a unit?',
        help: 'If two people would write down different numbers for the same week, the answer is no.',
        why: 'Every word processor counts them.',
      },
      progress: {
        text: 'Shows progress',
        question: 'When it moves, have we come closer to our goal?',
        help: 'Name the goal first. If the number can improve while the goal moves away, the answer is no.',
        why: 'A longer post brings nobody closer to anything.',
      },
      responds: {
        text: 'Responds to change',
        question: 'If we work differently, does it change soon enough to be noticed?',
        help: 'Soon enough means: within the period, and often enough to change course.',
        why: 'Ask for longer posts today, and tomorrow the number is higher.',
      },
      decisions: {
        text: 'Useful for decisions',
        question: 'Would we decide differently if it dropped by a tenth?',
        help: 'Name the decision. If none comes to mind, nobody needs the number.',
        why: 'Whether 400 words or 600: what would anyone do about it?',
      },
      controllable: {
        text: 'Controllable',
        question: 'Does the owner’s own work clearly move it?',
        help: 'It need not be entirely in their hands. But nobody should answer for the weather.',
        why: 'Whoever writes decides.',
      },
      understood: {
        text: 'Easy to understand',
        question: 'Could a new colleague explain it after one sentence?',
        help: 'Try it: ask somebody who did not write it to explain it.',
        why: 'It explains itself.',
      },
      verifiable: {
        text: 'Verifiable',
        question: 'Could somebody else check it and arrive at the same number?',
        help: 'That takes a source that others can open, and a formula.',
        why: 'Count again, and it is the same.',
      },
    },
  },
} as const;
