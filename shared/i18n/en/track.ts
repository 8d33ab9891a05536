/** Step 7: what was measured, period by period, and where each KPI stands. */
export const track = {
  title: 'Track',
  intro: 'Note what was measured. Attainment and status are computed.',
  plan: {
    signed: 'Targets of version {{number}}, signed',
    changed: 'Targets as they stand now; there have been changes since version {{number}} was signed',
    unsigned: 'Nothing is signed yet. Values can be noted all the same.',
  },
  grid: 'Values, {{cadence}}',
  cadence: {
    week: 'Weekly',
    fortnight: 'Every 2 weeks',
    month: 'Monthly',
    quarter: 'Quarterly',
    semester: 'Per semester',
    year: 'Yearly',
  },
  trend: 'Trend',
  trendOf_one: '{{count}} value, the latest {{latest}}',
  trendOf_other: '{{count}} values, from {{first}} to {{latest}}',
  values_one: '{{count}} value',
  values_other: '{{count}} values',
  now: 'now',
  missing: 'missing',
  ownTarget: 'target {{value}}',
  scope: { 'each-period': 'each measurement', whole: 'the whole period' },
  cell: '{{kpi}}, {{period}}',
  hint: 'Type a value; Enter goes down, Tab to the side, F2 edits, Escape cancels, Delete empties. Cells copied from a spreadsheet can be pasted.',
  empty: 'No KPI of this department is chosen yet.',
  emptyEverywhere: 'No KPI is chosen yet. Choose them in KPIs, then note here what was measured.',
  returned: {
    title: 'Tracker “{{file}}”',
    nothing: 'No value in it is new.',
    second:
      'This tracker came back before. Here is what changed since then, and what nobody has decided yet.',
    outdated:
      'We have noted other values since it was sent. Where both sides changed the same value, you decide.',
    where: 'What you take in appears in Track.',
    unknown_one: 'One row is about a KPI that this workshop does not have, and is left out:',
    unknown_other: '{{count}} rows are about KPIs that this workshop does not have, and are left out:',
  },
  goToKpis: 'Go to KPIs',
} as const;
