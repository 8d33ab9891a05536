/** Kata-kata di langkah Konsep: memilih kartu dan membahasnya satu per satu. */
export const conceptStep = {
  choose: 'Pilih kartu',
  plan: {
    title: 'Kartu untuk sesi ini',
    intro: 'Centang kartu yang ingin dibahas, atur urutannya, dan sesuaikan menitnya.',
    minutes: 'Menit untuk “{{card}}”',
    unit: 'menit',
    up: 'Naikkan “{{card}}”',
    down: 'Turunkan “{{card}}”',
    moved: '“{{card}}” sekarang nomor {{place}} dari {{count}}.',
    total_one: '{{count}} kartu, {{minutes}} menit.',
    total_other: '{{count}} kartu, {{minutes}} menit.',
    stepHas: 'Di rencana sesi, Konsep mendapat {{minutes}} menit.',
    usual: 'Empat kartu biasa',
    keep: 'Pakai juga untuk lokakarya baru',
    kept: 'Lokakarya baru dimulai dengan kartu-kartu ini.',
  },
  parts: 'Kartu dan latihan',
  card: 'Kartu',
  exercise: 'Latihan',
  exerciseNumber: 'Latihan {{number}}',
} as const;
