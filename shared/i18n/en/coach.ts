import type { FindingCode, WorkshopFindingCode } from '../../coach/findings';
import type { SetFindingCode } from '../../domain/review/set-findings';

interface FindingTexts {
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  readonly weak: string;
  readonly strong: string;
}

/** What the coach says. `{{match}}` is the text that triggered it. */
export const coach = {
  finding: {
    'name-missing': {
      why: 'Without a name nobody can talk about it.',
      fix: 'Name what is measured, in three to eight words.',
      weak: '(no name)',
      strong: 'Employee attendance rate',
    },
    'name-too-short': {
      why: '“{{match}}” says too little: each reader will think of something else.',
      fix: 'Write out what is counted, and of whom.',
      weak: 'IG',
      strong: 'Weekly Instagram reach',
    },
    'name-too-general': {
      why: '“{{match}}” is a subject, not yet a measure: it could mean ten different numbers.',
      fix: 'Ask “how would we see it?” and name what can be counted.',
      weak: 'Service',
      strong: 'Guests served within five minutes',
    },
    'name-bare': {
      why: '“{{match}}” alone leaves open which part, where and over how long.',
      fix: 'Add what belongs to it and what does not, or write the formula.',
      weak: 'Sales',
      strong: 'Sales of the counter, per month',
    },
    'vague-words': {
      why: '“{{match}}” sets a direction, but no one can tell when you have arrived.',
      fix: 'Ask “how much, by when?” and put the number in the target.',
      weak: 'Improve brand awareness',
      strong: 'Classes that can name two of our products: from 1 to 3',
    },
    'task-not-measure': {
      why: '“{{match}}” begins a task. One can be busy with it all year, and nobody sees whether it worked.',
      fix: 'Ask “what is different when this is done well?” and name what can be counted.',
      weak: 'Manage social media',
      strong: 'Weekly Instagram reach',
    },
    'activity-verb': {
      why: 'It begins with “{{match}}”: that is what people will do, not how you will see that it worked.',
      fix: 'Ask “and then what is different?” and measure that.',
      weak: 'Conduct customer interviews',
      strong: 'Customers who buy again within 30 days',
    },
    'activity-count': {
      why: '“{{match}}” counts effort. It can reach 100% while nothing gets better.',
      fix: 'Keep it if you like, and pair it with the outcome it should bring; or mark it as leading.',
      weak: 'Training sessions held: 4',
      strong: 'Salespeople who pass the product test after training: 90%',
    },
    'activity-leading': {
      why: '“{{match}}” is fine as a leading indicator, as long as an outcome stands beside it.',
      fix: 'Check that the department also has a lagging KPI that proves it works.',
      weak: 'Instagram posts published, alone',
      strong: 'Instagram posts published, beside orders that came from Instagram',
    },
    'several-measures': {
      why: '“{{match}}” holds two measures: when one rises and the other falls, has the target been met?',
      fix: 'Split it in two, and choose the one that decides.',
      weak: 'Sales and customer satisfaction',
      strong: 'Monthly sales revenue (and, apart, the satisfaction score)',
    },
    'unit-missing': {
      why: 'A number without a unit can be read in any way: 3 what?',
      fix: 'Choose a unit, or write your own word.',
      weak: 'Target: 3',
      strong: 'Target: 3 classes',
    },
    'unit-impossible': {
      why: '“{{match}}” cannot be a number of the unit chosen.',
      fix: 'Choose the unit that the thing is really counted in, or measure something else.',
      weak: 'Average waiting time: Rp 25',
      strong: 'Average waiting time: 25 minutes',
    },
    'unit-misfit': {
      why: '“{{match}}” does not go with the unit chosen.',
      fix: 'Change the unit, or write the target in the unit you have.',
      weak: 'Number of new customers: 40%',
      strong: 'Number of new customers: 40 customers',
    },
    'target-missing': {
      why: 'Without a target it is a figure to look at, not a goal to reach.',
      fix: 'Ask the owner: at which number would you be proud?',
      weak: 'Attendance rate',
      strong: 'Attendance rate: 95%',
    },
    'target-vague': {
      why: '“{{match}}” is a wish. Two people will disagree about whether it came true.',
      fix: 'Replace the words with a number. A guess is better than an adjective: it can be corrected.',
      weak: 'As high as possible',
      strong: '250 accounts a week',
    },
    'target-unreadable': {
      why: '“{{match}}” could not be read as a number, so nothing can be computed from it.',
      fix: 'Type the figure alone; the unit has its own field.',
      weak: 'three classes',
      strong: '3',
    },
    'range-half': {
      why: 'A range has two ends; only one of them is there.',
      fix: 'Write the lowest and the highest value that are still fine.',
      weak: 'At least 20',
      strong: '20 to 30 days',
    },
    'range-reversed': {
      why: 'The range has no room: its lower end is not below its upper end.',
      fix: 'Put the smaller number first.',
      weak: '10 to 5 days',
      strong: '5 to 10 days',
    },
    'formula-missing': {
      why: 'Two people will compute it in two ways, and argue about the result instead of the work.',
      fix: 'Write it so that a stranger with a calculator gets the same number.',
      weak: '(no formula)',
      strong: 'Shifts attended ÷ shifts on the roster × 100, per week',
    },
    'formula-repeats-name': {
      why: 'The formula repeats the name; it does not say how to compute it.',
      fix: 'Write what is divided by what, or what is counted.',
      weak: 'Attendance rate = attendance rate',
      strong: 'Attendance rate = shifts attended ÷ shifts on the roster × 100',
    },
    'source-missing': {
      why: 'A KPI without a source is filled in from memory.',
      fix: 'Name the list, the system or the book that the number comes from.',
      weak: '(no source)',
      strong: 'Attendance sheet at the counter',
    },
    'source-unavailable': {
      why: 'There is no data for it, so it cannot be tracked.',
      fix: 'Start a simple record this week, or choose a KPI that you do have data for.',
      weak: 'Customer loyalty, no data',
      strong: 'Customers who buy again, from the receipts',
    },
    'source-denied': {
      why: '“{{match}}”: with that, nobody can fill in the number.',
      fix: 'Decide today who writes it down, where and from when; or choose a KPI that you do have data for.',
      weak: 'We do not record this',
      strong: 'Tally sheet at the counter, from 3 August, by Citra',
    },
    'never-measured': {
      why: 'Nobody has measured it even once: whether it can be done is not proven.',
      fix: 'Look up the last value now, or plan the first measurement: a date and a person.',
      weak: 'Last value: unknown',
      strong: 'First measurement: 14 August, by Citra',
    },
    'measurement-planned': {
      why: 'It has not been measured yet; the first measurement is planned.',
      fix: 'Keep that date. If it turns out that it cannot be measured, replace the KPI early.',
      weak: 'We shall see',
      strong: 'Measured once before the period is a month old',
    },
    'baseline-missing': {
      why: 'Nobody knows where you start, so nobody can say whether the target is brave or easy.',
      fix: 'Enter today’s value, or the date by which you will know it.',
      weak: '95%',
      strong: 'From 88% to 95%',
    },
    'target-not-better': {
      why: 'The target is no better than the baseline: it is reached before you begin.',
      fix: 'Check both numbers and the direction. To hold a level, choose a range.',
      weak: 'Attendance from 88% to 85%',
      strong: 'Attendance from 88% to 95%',
    },
    'target-over-full': {
      why: 'A share cannot be more than 100%: nothing is more than all.',
      fix: 'Lower the target, or say in the name that it is growth.',
      weak: 'Clinics that order again: 120%',
      strong: 'Clinics that order again: 80%',
    },
    'target-over-scale': {
      why: '“{{match}}” ends below the target: it can never be reached.',
      fix: 'Choose a target within the scale.',
      weak: '6 of 5 stars',
      strong: '4.6 of 5 stars',
    },
    'target-jump': {
      why: 'The target is more than three times better than the baseline. It may be right, but it needs a reason.',
      fix: 'Ask what will be done differently. Without an answer, take a first step.',
      weak: 'Followers from 100 to 500 in a semester',
      strong: 'Followers from 100 to 250 in a semester',
    },
    'target-leap': {
      why: 'The target is ten times the baseline, or more. Nobody will believe in it for long.',
      fix: 'Check the zeros in both numbers. If they are right, take the first step of the way.',
      weak: 'Followers from 320 to 10,000 in a semester',
      strong: 'Followers from 320 to 600 in a semester',
    },
    'target-met': {
      why: 'The last value has already reached the target.',
      fix: 'Ask whether that was luck. If not, aim higher, or measure what is hard now.',
      weak: 'Last value 96%, target 95%',
      strong: 'Last value 91%, target 95%',
    },
    'duty-missing': {
      why: 'It is not linked to a duty, so it is not clear why this department should have it.',
      fix: 'Choose the duty it comes from. If there is none, ask whether it belongs here.',
      weak: 'Finance: Instagram followers',
      strong: 'Finance, keep the cash book: weekly cash difference',
    },
    'outcome-missing': {
      why: 'The duty is known, but not the outcome that this KPI should prove.',
      fix: 'Write or choose the ideal outcome of the duty for this period.',
      weak: 'Manage attendance',
      strong: 'Manage attendance: 95% present every week',
    },
    'outcome-unfilled': {
      why: 'The ideal outcome that it should prove still has “…” where the number of this company belongs.',
      fix: 'Agree on the number in the Departments step.',
      weak: '…% of employees are present every week',
      strong: '95% of employees are present every week',
    },
    'deadline-missing': {
      why: 'Without a deadline the target is always still to come.',
      fix: 'Set a date within the period.',
      weak: 'Known by 3 classes',
      strong: 'Known by 3 classes by 30 October',
    },
    'deadline-outside-period': {
      why: 'The deadline lies outside the period, so it will not be judged with it.',
      fix: 'Move the deadline into the period, or set what should be reached by its end.',
      weak: 'Semester 1, due next June',
      strong: 'Semester 1, due on 18 December',
    },
    'frequency-too-coarse': {
      why: 'It is measured so rarely that the period is over before you can steer.',
      fix: 'Measure at least twice in the period, better every month.',
      weak: 'Once, at the end of the semester',
      strong: 'Every month',
    },
    'owner-missing': {
      why: 'What nobody answers for stays undone.',
      fix: 'Name one person who will look at the number and speak up when it slips.',
      weak: '(no owner)',
      strong: 'Bagas Wicaksono',
    },
    'owner-group': {
      why: '“{{match}}” is more than one person: when all answer for it, nobody does.',
      fix: 'Let the group do the work, and name one person who answers for the number.',
      weak: 'Marketing team',
      strong: 'Kartika Dewi',
    },
  } satisfies Record<FindingCode, FindingTexts>,
  workshopFinding: {
    'too-few-kpis': {
      why: 'Fewer than two KPIs show only one side of the work.',
      fix: 'Look at the duties that have no KPI yet and choose one more.',
    },
    'too-many-kpis': {
      why: 'With more than three, nobody remembers which ones matter.',
      fix: 'Keep the three that would change a decision; make the others candidates.',
    },
    'all-lagging': {
      why: 'All of them look back: you learn that it went wrong when it is too late.',
      fix: 'Add a leading KPI, something that moves weeks before the result.',
    },
    'all-leading': {
      why: 'All of them predict, none proves that the result came.',
      fix: 'Add a lagging KPI, the result that the effort is for.',
    },
  } satisfies Record<WorkshopFindingCode, Pick<FindingTexts, 'why' | 'fix'>>,
  setFinding: {
    'objective-uncovered': {
      why: 'No chosen KPI serves the objective “{{match}}”.',
      fix: 'Choose a KPI that shows whether it is reached, or link one that stands.',
    },
    'duty-uncovered': {
      why: 'No chosen KPI looks at the duty “{{match}}”.',
      fix: 'That may well be meant. If not, exchange one of the chosen KPIs for one about this duty.',
    },
    'same-measure': {
      why: '“{{match}}” is measured {{count}} times: the same number will be discussed in several places.',
      fix: 'Keep it where it can be steered, and let the others measure their own part of it.',
    },
    'opposing-directions': {
      why: 'One department wants more of “{{match}}”, another wants less.',
      fix: 'Agree on one direction, or on a range that both can live with.',
    },
    'owner-overloaded': {
      why: '{{match}} answers for {{count}} of the chosen KPIs, more than a third of them.',
      fix: 'Find an owner who is closer to the work for some of them.',
    },
    'weights-not-whole': {
      why: 'The weights of this department come to {{count}}, not to 100.',
      fix: 'Share out 100 points over its chosen KPIs.',
    },
  } satisfies Record<SetFindingCode, Pick<FindingTexts, 'why' | 'fix'>>,
} as const;
