/** Words of the Concept step: choosing cards, and going through them. */
export const conceptStep = {
  choose: 'Choose cards',
  plan: {
    title: 'Cards of this session',
    intro: 'Tick what you want to show, put it in your order and give it the minutes you need.',
    minutes: 'Minutes for “{{card}}”',
    unit: 'min',
    up: 'Move “{{card}}” up',
    down: 'Move “{{card}}” down',
    moved: '“{{card}}” is now number {{place}} of {{count}}.',
    total_one: '{{count}} card, {{minutes}} min.',
    total_other: '{{count}} cards, {{minutes}} min.',
    stepHas: 'In the session’s plan, Concept has {{minutes}} min.',
    usual: 'The usual four',
    keep: 'Use for new workshops too',
    kept: 'New workshops begin with these cards.',
  },
  parts: 'Card and exercises',
  card: 'Card',
  exercise: 'Exercise',
  exerciseNumber: 'Exercise {{number}}',
} as const;
