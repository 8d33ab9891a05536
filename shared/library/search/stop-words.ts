/** Words that join others, in either language: they find nothing by themselves. */
const JOINING = wordSet(`
  a an and are as at be by for from in is it its of on or our per that the their them they this
  those to we what which who with akan atas atau bagi bahwa dalam dan dari dengan di ini itu juga
  ke kepada oleh pada para sebagai secara serta tentang terhadap untuk yang kami kita anda
`);

/** Words that stand in every second duty and ideal outcome, and so point to no KPI. */
const IN_EVERY_DUTY = wordSet(`
  all any least most every each day days week weeks weekly month months monthly year years
  semester quarter minimum maximum target number manage managing handle handling make making keep
  keeping maintain maintaining ensure ensuring carry out run running do doing have has no not good
  better improve increase more new company up off than within time before after until one two
  three semua setiap tiap hari harian minggu mingguan bulan bulanan tahun tahunan triwulan minimal
  maksimal paling sedikit banyak jumlah mengelola pengelolaan melakukan melaksanakan membuat
  menjaga memastikan mengatur menjalankan menangani mengurus meningkatkan peningkatan tingkat baik
  lebih baru perusahaan ada tidak sudah sesuai sampai sebelum setelah waktu tepat kurang satu dua
  tiga persen percent rate unit
`);

/** The words that carry meaning, or all of them where none does: `to do` may be a name. */
export function withoutJoiningWords(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !JOINING.has(word));
  return kept.length > 0 ? kept : words;
}

/** True for a word that tells one duty from another. */
export function isTelling(word: string): boolean {
  return !JOINING.has(word) && !IN_EVERY_DUTY.has(word) && !/^\p{N}+$/u.test(word);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
