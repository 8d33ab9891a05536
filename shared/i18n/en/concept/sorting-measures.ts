/** Exercises that tell a measure from what only looks like one. */
export const sortingMeasures = {
  'key-or-number': {
    title: 'Key, or just a number?',
    task: 'A bakery wants its regular customers to come more often. Which of these numbers are key to that?',
    buckets: { key: 'Key', number: 'Just a number' },
    items: {
      'guests-back': {
        text: 'Customers who are back within two weeks',
        why: 'Key: this is the goal itself, counted.',
      },
      tables: {
        text: 'Tables in the shop',
        why: 'Just a number: it will be the same next week, whatever we do.',
      },
      likes: {
        text: 'Likes on Instagram',
        why: 'Just a number: pleasant, but a like may come from someone who never buys bread here.',
      },
      'visits-per-regular': {
        text: 'Visits per regular customer a month',
        why: 'Key: it rises when regulars come more often, and only then.',
      },
      waiting: {
        text: 'Waiting time at the till',
        why: 'It depends. If long queues are what keeps regulars away, it is key; until we know that, it is a number to look at. Ask ten of them.',
      },
      flour: {
        text: 'Flour used per day',
        why: 'Just a number for this goal. Purchasing needs it, for a different one.',
      },
    },
  },
  'kpi-or-activity': {
    title: 'KPI or daily activity?',
    task: 'Sort the cards. Where you disagree, tell each other why: for some of them both can be argued.',
    buckets: { activity: 'Daily activity', kpi: 'KPI' },
    items: {
      meeting: {
        text: 'Holding the Monday meeting',
        why: 'An activity. What should be different on Tuesday? That could be measured.',
      },
      attendance: {
        text: 'Share of employees present each week',
        why: 'A KPI: it shows whether managing attendance works, week after week.',
      },
      'training-sessions': {
        text: 'Training sessions held',
        why: 'An activity count, and many companies use it as a KPI. Keep it if it helps you, and put its result beside it: who passed the test, who works differently now?',
      },
      invoices: {
        text: 'Sending out invoices',
        why: 'An activity. The KPI behind it: how many days until customers have paid.',
      },
      'passed-test': {
        text: 'Trainees who pass the practical test',
        why: 'A KPI: it says what people can do afterwards, not that they sat in a room.',
      },
      posts: {
        text: 'Posts per month',
        why: 'An activity count in wide use. It keeps a team going and can warn you early. On its own it rewards quantity: read it together with the orders that come from posts.',
      },
      'orders-from-posts': {
        text: 'Orders that came from a post',
        why: 'A KPI: it tells whether posting brings anything.',
      },
      calls: {
        text: 'Calls and e-mails to customers per week',
        why: 'An activity count that sales teams do use: no calls, no deals. Pair it with the share of calls that become a deal, or people will just dial faster.',
      },
      stocktake: {
        text: 'Counting the stock on Saturday',
        why: 'An activity. What it brings to light is the measure: the value of goods that are missing.',
      },
      'first-contact': {
        text: 'Questions solved at first contact',
        why: 'A KPI: it says what the customer got out of it, however busy the day was.',
      },
    },
  },
  direction: {
    title: 'Which way is better?',
    task: 'A KPI without a direction is read both ways. Is higher better, lower, or staying within a range?',
    buckets: { higher: 'Higher', lower: 'Lower', range: 'Within a range' },
    items: {
      roas: {
        text: 'Marketing: return on ad spend (ROAS)',
        why: 'Higher: every rupiah of advertising brings in more sales.',
      },
      'budget-variance': {
        text: 'Finance: budget variance',
        why: 'Lower: the closer we stay to the plan, the more we can rely on it.',
      },
      'stock-days': {
        text: 'Warehouse: days of stock',
        why: 'Within a range: too few and the shelves are empty, too many and the money sits in the warehouse.',
      },
      'first-contact': {
        text: 'Customer service: solved at first contact',
        why: 'Higher: nobody has to call twice.',
      },
      'time-to-resolve': {
        text: 'IT: time to resolve a fault',
        why: 'Lower: people can work again sooner.',
      },
      features: {
        text: 'Developers: features per sprint',
        why: 'Most say higher. But features can be cut ever smaller, so some teams agree on a range and watch the faults beside it. Both can be argued.',
      },
      'salary-level': {
        text: 'HR: salaries compared with the market',
        why: 'Within a range: far below, people leave; far above, the company cannot afford it for long.',
      },
      'new-hire-turnover': {
        text: 'HR: new hires who leave again',
        why: 'Lower: those we choose and train stay.',
      },
    },
  },
} as const;
