/** The facilitator's notes beside each step: what to say, what to ask, and when it is done. */
export const notes = {
  prepare: {
    say: 'Do this before people come in. You need the names of those in the room, the first and last day of the period, and the company’s own objectives in the CEO’s words. Everything can be changed later.',
    ask: {
      one: 'What must be true on the last day of the period for you to say that it was a good one?',
      two: 'Who can decide today, and who must be asked afterwards?',
      three: 'Which numbers does the company already look at?',
    },
    doneWhen:
      'The company, the period, the CEO, the COO and at least one objective are filled in, and the projector has been tried.',
  },
  concept: {
    say: 'One shared language is the aim; the minutes in the time plan are enough for it. Read the sentence on the card aloud, explain it in your own words, ask the question, and wait for an answer before you go on.',
    ask: {
      one: 'Who can say it in their own words?',
      two: 'Which example from our own company fits here?',
      three: 'What is still unclear? (Put it in the parking place.)',
    },
    doneWhen:
      'All the cards you chose are covered, and someone other than you can tell an activity from a KPI.',
  },
  departments: {
    say: 'One row per main duty: what the department is there for, and how we would see at the end of the period that it went very well. Short sentences, as they are spoken. Two or three duties per department are enough.',
    ask: {
      one: 'What would stop if this department stayed at home for a week?',
      two: 'How would you notice, without asking anyone, that the duty was done well?',
      three: 'Is that an outcome, or something they do?',
    },
    doneWhen:
      'Every department has at least one duty, and an ideal outcome for each duty. Its head can follow later, in Structure.',
  },
  kpis: {
    say: 'The clock in the bar says how many minutes each KPI has. Start from the ideal outcome, collect ideas without judging, then choose two or three per department. Fill in the name, target, unit, owner and source; the coach shows what is still weak. It advises, you decide.',
    ask: {
      one: 'Which number would prove this outcome to somebody who does not believe you?',
      two: 'What was it last time, and where did you read it?',
      three: 'Who will look at it, how often, and what will they do when it slips?',
    },
    doneWhen:
      'Every department has two or three chosen KPIs, each with a target, an owner, a source, and a last value or a planned first measurement.',
  },
  review: {
    say: 'Now the COO answers two questions about every KPI: does it matter here, and do we have the data for it? Read each one aloud, wait, note the answer. A “no” gets its reason in one sentence. Then look at the set together and let the CEO and COO sign; what is still open is listed and kept with the signatures.',
    ask: {
      one: 'If this number moved by a tenth, would you decide anything differently?',
      two: 'Who could read us the last value of this KPI before Friday?',
      three: 'Which duty goes without a KPI, and is that what we want?',
    },
    doneWhen: 'The COO has answered for every chosen KPI, and CEO and COO have signed.',
  },
  share: {
    say: 'Hand out the results before anyone leaves. Open the workbook on the projector, show the sheet of one department, and read one KPI aloud from top to bottom.',
    ask: {
      one: 'Who enters the first value, and on which day?',
      two: 'When do we look at the numbers together: weekly, every two weeks, monthly?',
      three: 'What will these numbers never be used for?',
    },
    doneWhen:
      'The workbook is ready, everyone knows where it is, and the date of the first review is agreed.',
  },
  track: {
    say: 'After the session: each time a period is over, note what was measured, or take in the tracker that came back. Look at the words and colours together, the red ones first. Ask for reasons, not for excuses; the numbers are there to learn from.',
    ask: {
      one: 'What did we expect here, and what happened?',
      two: 'What will we do differently before the next value?',
      three: 'Is this still the right KPI, with the right target?',
    },
    doneWhen:
      'Every KPI has the value of the latest period that is over. At the review each of them is kept, changed or retired, and the next period starts from there.',
  },
} as const;
