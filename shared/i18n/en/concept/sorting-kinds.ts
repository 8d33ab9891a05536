/** Exercises that tell one kind of measure from another. */
export const sortingKinds = {
  'leading-or-lagging': {
    title: 'Leading or lagging?',
    task: 'A blog is to bring in customers. Which numbers predict, and which prove?',
    buckets: { leading: 'Leading: predicts', lagging: 'Lagging: proves' },
    items: {
      keywords: {
        text: 'Keywords per post',
        why: 'Leading: we decide it while writing, and search engines answer later.',
      },
      traffic: {
        text: 'Visitors to the blog',
        why: 'Lagging: they come because of what was done before.',
      },
      hours: {
        text: 'Hours of work per piece',
        why: 'Leading: care goes in first, and readers notice later.',
      },
      ranking: {
        text: 'Place in the search results',
        why: 'Lagging: it is the answer to posts and links that already exist.',
      },
      'bounce-rate': {
        text: 'Visitors who leave at once (bounce rate)',
        why: 'Lagging: it shows afterwards whether people found what they came for.',
      },
      links: {
        text: 'Links to and from the blog',
        why: 'Leading: first the links, then the visitors.',
      },
      conversions: {
        text: 'Visitors who become customers (conversions)',
        why: 'Lagging: the proof that the blog was worth it.',
      },
      'traffic-value': {
        text: 'What the visitors would have cost as advertising',
        why: 'Lagging: it can only be worked out once the visitors are there.',
      },
    },
  },
  'kpi-or-okr': {
    title: 'KPI or OKR?',
    task: 'One value that is followed, or an objective with several key results?',
    buckets: { kpi: 'KPI', okr: 'OKR' },
    items: {
      attendance: {
        text: 'Share of employees present, every week',
        why: 'A KPI: one value, followed over time.',
      },
      workplace: {
        text: 'A place where people like to work: half as many HR complaints, fewer new hires leaving, more ideas put into practice',
        why: 'An OKR: an objective nobody can count, and three key results that show it.',
      },
      'gross-margin': {
        text: 'Gross margin per quarter',
        why: 'A KPI: the same value, quarter after quarter.',
      },
      'second-city': {
        text: 'At home in a second city: shop open by June, two local suppliers, 300 customers',
        why: 'An OKR: once it is reached, it is over. What we go on watching afterwards will be a KPI.',
      },
      nps: {
        text: 'NPS +2 this year',
        why: 'Either: as a value that we watch it is a KPI; beside other results, under one objective, it is a key result.',
      },
      mrr: {
        text: 'Monthly recurring revenue (MRR)',
        why: 'A KPI: one value, looked at every month.',
      },
    },
  },
  'kind-of-kpi': {
    title: 'Who watches it?',
    task: 'Strategic for the executives, operational for the running business, functional for one field of work: where does each belong?',
    buckets: { strategic: 'Strategic', operational: 'Operational', functional: 'Functional' },
    items: {
      roi: {
        text: 'Return on investment (ROI)',
        why: 'Strategic: does the money that the owners put in pay off?',
      },
      'transport-cost': {
        text: 'Transport cost per delivery',
        why: 'Operational: whoever plans the routes can act on it this week.',
      },
      'time-to-resolve': {
        text: 'Time to resolve a fault',
        why: 'Functional: IT steers its own work by it.',
      },
      'market-share': {
        text: 'Market share',
        why: 'Strategic: no single department moves it alone.',
      },
      'sales-per-region': {
        text: 'Sales per region',
        why: 'Operational: it shows where the running business goes well and where it does not.',
      },
      'gross-margin': {
        text: 'Gross margin',
        why: 'Functional: finance watches it. A company that lives on thin margins may lift it to the top.',
      },
      'acquisition-cost': {
        text: 'Cost of winning a customer',
        why: 'Operational: it moves with every campaign and every visit.',
      },
      revenue: {
        text: 'Revenue of the whole company',
        why: 'Strategic: the sum of what all departments do.',
      },
      'return-on-assets': {
        text: 'Return on assets',
        why: 'Functional: it tells finance whether machines and buildings earn their keep.',
      },
    },
  },
} as const;
