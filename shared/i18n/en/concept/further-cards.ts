/** The cards for those who want more. `room` and `points` are read from six metres; `notes` are the facilitator's alone. */
export const furtherCards = {
  leading: {
    title: 'Leading or lagging?',
    room: 'Leading predicts. Lagging proves.',
    points: {
      one: 'Leading: we can still steer',
      two: 'Lagging: we know for certain',
      three: 'Blog: keywords per post → ranking',
      four: 'Blog: links in and out → traffic',
      five: 'A healthy set has both',
    },
    notes: {
      say: 'A leading indicator moves before the result, while you can still do something about it. A lagging one tells you what came of it. Take a blog. Keywords per post, hours spent on each piece, links in and out: those come first. Ranking, traffic and what it is worth, bounce rate and conversions follow. Keep both side by side: when the result is not what the early numbers promised, comparing them shows why.',
      ask: 'Which result do you only hear of when the quarter is over? What could you have seen a month earlier?',
      trap: 'Some hear “leading” as “most important”. It only means: moving first. Indonesian texts add to the confusion, as “indikator utama” stands there for both “key” and “leading”; so keep the English word whenever you speak Indonesian.',
    },
  },
  okr: {
    title: 'KPI or OKR?',
    room: 'A KPI watches one value. An OKR pursues one objective.',
    points: {
      one: 'KPI: one number, over time',
      two: 'OKR: an objective, several key results',
      three: 'An objective may be intangible',
      four: 'Morale → HR complaints, new-hire turnover',
      five: 'NPS +2 this year: either',
    },
    notes: {
      say: 'A KPI follows one value over time: is it where we want it? An OKR names an objective and a few key results that together show we got there. The objective may be something you cannot count, such as a place where people like to work. To make a KPI of it, look for its traces. Morale shows in complaints to HR and in the number of new people who leave again. Some goals fit both: NPS +2 this year is a KPI, and it can be a key result as well. Today we write KPIs.',
      ask: 'What do you want to achieve that nobody can count? What would you see, hear or find in the records if it came true?',
      trap: 'A debate about the right label. If it is one number with a target and a date, write it down as a KPI and move on.',
    },
  },
  kinds: {
    title: 'Kinds of KPI',
    room: 'Who looks at it, and what do they decide?',
    points: {
      one: 'Strategic: ROI, revenue, market share',
      two: 'Operational: sales per region, transport cost',
      three: 'Functional: IT time to resolve',
      four: 'Executives watch one or two',
      five: 'Each level feeds the one above',
    },
    notes: {
      say: 'Strategic KPIs tell the executives whether the company is on course: return on investment, revenue, market share. Operational ones follow the running business: sales per region, transport cost, the cost of winning a customer. Functional ones belong to one field of work: time to resolve in IT, gross margin and return on assets in finance. They hang together. If monthly recurring revenue is to grow by 20% a quarter, sales needs 50% more leads by the third quarter, and marketing has to turn more of its leads (MQL) into leads that sales can work with (SQL). How many do we need? Two or three per department, as today; three to five in a project or a team; one or two that an executive watches.',
      ask: 'Which one or two numbers do you look at yourself? Which department’s number feeds each of them?',
      trap: 'An executive wants to watch them all. Ask who can act on each number: it belongs to that person, and the executive keeps one or two.',
    },
  },
  good: {
    title: 'What makes a good KPI?',
    room: 'Seven tests. Every “no” deserves a talk.',
    points: {
      one: 'Quantifiable',
      two: 'Shows progress',
      three: 'Responds to change',
      four: 'Useful for decisions',
      five: 'Controllable',
      six: 'Easy to understand',
      seven: 'Verifiable',
    },
    notes: {
      say: 'Put one number through all seven. “Words per post” can be counted, controlled, understood and checked, and yet nobody would decide anything by it: a longer post brings us no closer to a goal. A good KPI is also aligned with what the company wants, leads to action, and is hard but achievable. Start with few, and leave room for learning and skill. Afterwards, share the numbers again and again: weekly where things move fast, every two weeks or monthly elsewhere. Once a quarter, or twice a year, ask whether they are still the right ones.',
      ask: 'Take the number you report most often. Which test does it fail? What did you last decide because of it?',
      trap: '“Controllable” is taken for “entirely in our hands”. It is enough if the department’s own work clearly moves the number.',
    },
  },
  case: {
    title: 'Study case: Beautylogic',
    room: 'Twice the sales in one year: is that SMART?',
    points: {
      one: 'Machines and consumables for beauty clinics',
      two: 'Last year: fat-removal machines, 2 billion',
      three: 'Goal: +100% next year',
      four: 'Recruit, train, double the travel budget',
      five: 'Every 3 months, January–December',
    },
    notes: {
      say: 'Beautylogic sells machines and consumables to beauty clinics. Last year it sold fat-removal machines worth 2 billion. The marketing division wants 100% more next year: it will recruit and train salespeople and double the travel budget, and it will measure every 3 months, from January to December. Let people work in pairs and write one line for each letter. Then open the model answer, letter by letter. It is one good answer, not the only one.',
      ask: 'What would you want to know before you signed this? Which letter would you doubt first?',
      trap: 'The talk turns to whether +100% can be done. Nobody in this room knows. Ask what the plan rests on, and which early number would tell after three months whether it works.',
    },
  },
} as const;
