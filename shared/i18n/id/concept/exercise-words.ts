/** Kata-kata yang dipakai di semua latihan. */
export const exerciseWords = {
  showAnswer: 'Tampilkan jawaban',
  hideAnswer: 'Sembunyikan jawaban',
  ourAnswer: 'Jawaban kami',
  modelAnswer: 'Contoh jawaban',
  why: 'Alasannya',
  coach: 'Penasihat',
  opinion: {
    agrees: 'Kita sependapat',
    differs: 'Kami melihatnya berbeda',
    discuss: 'Keduanya masuk akal',
  },
} as const;
