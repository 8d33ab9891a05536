/** The cards of every session. `room` and `points` are read from six metres; `notes` are the facilitator's alone. */
export const firstCards = {
  definition: {
    title: 'What is a KPI?',
    room: 'A number that shows whether we are getting closer to our goal.',
    points: {
      one: 'Counted, not felt',
      two: 'Belongs to a goal',
      three: 'Tracked over time',
      four: 'Someone answers for it',
      five: 'Few: two or three per department',
    },
    notes: {
      say: 'A KPI measures how far the company, or one team, has come towards a goal, again and again, so that we see it move. It helps us agree on what matters, set targets people want to reach, judge by data instead of impressions, reward fairly, and see which skills to build. It also makes clear who answers for what, lets us learn, and warns us early. Marking everything as key is like highlighting every sentence in a book: in the end nothing stands out.',
      ask: 'Which single number would tell you on Friday that the week went well? How do you know it today?',
      trap: 'Somebody lists everything that can be counted. Ask: what would you decide differently if it dropped? If nothing, it is a figure, not a KPI.',
    },
  },
  activity: {
    title: 'Activity or KPI?',
    room: 'An activity says what we do. A KPI says whether it works.',
    points: {
      one: 'Posts → orders from posts',
      two: 'Training → passed the test',
      three: 'Roster → attendance rate',
      four: 'Visits → new customers',
      five: 'Stocktakes → missing goods',
    },
    notes: {
      say: 'On the left is what keeps us busy, on the right what should come of it. We need both: without the activity nothing happens, without the result we do not know whether to go on. Counting an activity is not wrong. It can warn you early, as long as its result stands beside it.',
      ask: 'Take one thing your department did last week. If it worked, what is different now, and where could we read that?',
      trap: '“Training sessions held” will come up, and people do use it. Do not forbid it: ask what a trained person can do now, and write that next to it.',
    },
  },
  smart: {
    title: 'SMART: five questions',
    room: 'From “more sales” to “sales +10% a month”.',
    points: {
      one: 'Specific: what exactly?',
      two: 'Measurable: which number, from where?',
      three: 'Achievable: from where to where?',
      four: 'Relevant: for which duty?',
      five: 'Time-bound: by when?',
    },
    notes: {
      say: 'Build one example together. “More sales” becomes “sales of 500 million last year, 750 million this year”. Achievable? Last year we spent 5 million a month on advertising; if sales are to grow by 50%, plan for 7.5 million a month. A restaurant that wants guests invites food influencers each month: that is relevant. “Followers +75% in six months, with content five times a day” says by when, and how. Some books say Attainable for the A and Realistic for the R; the questions stay the same. And where is the KPI? In the M: it is the unit we measure in.',
      ask: 'Which of the five letters is the weakest in the targets we have now? What would it take to mend it?',
      trap: 'A number alone is taken for SMART. “100% satisfied customers” has a number, but no source and no starting point.',
    },
  },
  examples: {
    title: 'Real KPIs by department',
    room: 'One number each, with a direction.',
    points: {
      one: 'Sales: +10% a month',
      two: 'Marketing: ROAS 500%',
      three: 'HR: training effectiveness 90%',
      four: 'Finance: budget variance below 5%',
      five: 'Customer service: solved at first contact, 90%',
    },
    notes: {
      say: 'ROAS is the revenue that each rupiah of advertising brings back: 500% means five rupiah for one. Budget variance is better when it is lower, so a KPI also needs a direction. Developers may count three features per sprint; a salesperson counts leads, meetings and units sold each month. Roles differ, so one size does not fit all.',
      ask: 'Which of these could be yours with another number? Which one could you not measure with the data you have?',
      trap: 'The figures are copied as they stand. They are somebody else’s targets: take the measure, then look for your own starting point.',
    },
  },
} as const;
