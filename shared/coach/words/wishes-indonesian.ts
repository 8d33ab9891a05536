import { affixed, affixedOnly, listed } from './match-words';

const STEMS = listed(`optimal, maksimal, bagus, lancar, kuat, efektif, efisien, rapi, sempurna`);

const PRAISED = [...STEMS, 'baik'];

/** Indonesian words that promise something better. */
export const INDONESIAN_WISHES: readonly string[] = [
  ...STEMS.map(affixed),
  // "Perbaikan" is also the word for repairs, and speed itself is a measure.
  `(?<!-)(?!perbaikan)${affixed('baik')}`,
  `(?!kecepatan)${affixed('cepat')}`,
  'perbaikan (?:sistem|kualitas|mutu|kinerja|layanan|pelayanan|proses|citra|komunikasi|manajemen|diri|lingkungan|suasana|budaya|cara)',
  // Comparing with nothing: lebih kuat, makin ramai; but lebih tinggi dari 80.
  '(?:lebih|semakin|makin)(?:-| )(?!dari|daripada|banyak dari)\\p{L}+(?! (?:dari|daripada))',
  ...listed(String.raw`
  sebaik-?baiknya, semaksimal-?maksimalnya, se\p{L}+ mungkin, tinggi-tingginya, segera,
  optimal(?:isasi|isir|kan)\p{L}*|(?:meng|di)optimalisasi\p{L}*,
  optim(?:asi|um)(?:kan)?|(?:meng|di)optimasi(?:kan)?, maksimalisasi|(?:me)?maksimalisir, memadai,
  memuaskan, membahagiakan, memanjakan, mengesankan, (?<!(?:prospek|leads?) )berkualitas, bermutu, prima, unggul, h?andal, profesional, mantap,
  kondusif, positif, menyenangkan, harmonis, solid, kompak, ideal, gencar, matang, tanggap, sigap,
  responsif, proaktif, kekinian, dikenal (?:oleh )?(?:semua|masyarakat|luas|banyak|orang), sesuai
  (?:rencana|harapan), berkembang, yang (?:tinggi|rendah), berdaya saing, inovatif, kreatif, oke, ok,
  ter(?:cipta|wujud|jalin|jaga|laksana|bentuk|bangun)nya`),
];

/** Those that also leave an amount open: stok optimal, omzet yang tinggi. */
export const INDONESIAN_PRAISE = listed(`
  (?<!(?:lebih|makin|semakin)[ -])(?:ter|se)?(?:${PRAISED.join('|')})(?:nya)?, prima, unggul, ideal, mantap,
  memadai, memuaskan, berkualitas, yang (?:tinggi|rendah|banyak|besar)`);

/** Indonesian words that want more or less of something. */
export const INDONESIAN_WISHES_FOR_MORE: readonly string[] = [
  affixedOnly('tingkat'),
  ...listed(`
  sebanyak(?: mungkin|[- ]banyaknya), memperbanyak, memperbesar, memperluas, menambah, menaikk?an,
  mendongkrak, menggenjot, menurunkan, mengurangi, menekan, meminimal(?:kan|isir|isasi), perbanyak, tambah, kurangi`),
];

/** Indonesian words for how somebody is or something looks. */
export const INDONESIAN_STATES = listed(`
  puas, senang, bahagia, semangat, loyal,
  (?<!(?:laba|margin|berat|pendapatan|omzet|untung|kas|air|energi) )bersih, aman, nyaman, ramah, sopan,
  kompeten, terampil, disiplin, rajin, ramai, rame, laris, terkenal, maju, sukses, sehat, tertib,
  teratur, terkendali, betah, enak, lezat, segar, menarik, asri, indah, setia, termotivasi, transparan,
  cerdas, akurat, viral`);
