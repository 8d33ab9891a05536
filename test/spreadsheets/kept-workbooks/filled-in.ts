import type { Typed } from '../../builders/a-filled-pack';

/** What stands in every kept pack, whichever program filled it in. */
export const FILLED_IN: Typed = [
  ['kpis', 0, { target: 4, owner: 'Sari Utami', notes: 'Tanya OSIS, "kelas X" & <XI>' }],
  ['kpis', 1, { targetMaximum: 2_500_000, direction: 'Rendah lebih baik' }],
  ['kpis', 2, { target: 0.975 }],
  ['kpis', 3, { name: 'Pengikut Instagram', unit: 'pengikut', target: 1250 }],
  ['duties', 1, { duty: 'Menjaga merek', idealOutcome: 'Disebut 10 kali di media siswa' }],
  ['interview', 0, { responsibility: 'Promosi', outcome: 'Lebih dikenal' }],
];

/** What is typed into the first free columns of the kept trackers, by the program that saved them. */
export const MEASURED = [12, 14.5] as const;
