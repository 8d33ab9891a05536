import { anyWord, listed } from './match-words';

/** Something is divided, added, subtracted, counted or averaged. */
const COMPUTES = new RegExp(
  [
    '[÷×*=<>≤≥%∑+]|\\S\\s*/\\s*\\S|\\s[-–−:x]\\s',
    anyWord(
      listed(String.raw`
  divided by, minus, less, times, multiplied by, sum(?: of)?, counts?(?:ed)?, number of, no\.? of,
  totals?, averages?, avg\.?, mean, median, longest, highest, lowest, share of, percentage, per,
  difference, scores?, rating, index, readings?, value, dibagi, dikali(?:kan)?, dikurangi?, ditambah,
  hitung\p{L}*, dihitung, penghitungan, jumlah(?:kan)?, jml, total(?:kan)?, rata-?(?: ?rata|2)(?:nya)?,
  dirata-?(?:rata|2)(?:kan)?, rerata, banyaknya, selisih, persen(?:tase)?, rasio, skor, indeks,
  rekap\p{L}*, dijumlah(?:kan)?, nilai`),
    ).source,
  ].join('|'),
  'iu',
);
/** Somebody's opinion, which no stranger can compute. */
const OPINION = anyWord(
  listed(String.raw`
  opinions?, views?, judge?ments?, impressions?, feelings?, (?:as
  )?(?:seen|felt|judged|assessed|decided|estimated|perceived) by, gut feeling, subjective\p{L}*,
  discussion, dinilai, evaluations?, assessments?, holistic, overall, feedback, observations?, pengamatan, observasi, evaluasi,
  penilaian, menurut, perasaan,
  kesan, pendapat, perkiraan, kira-?kira, diskusi, musyawarah, feeling`),
);
const ARITHMETIC = /[÷×*=≤≥<>]|\d|\S\s*\/\s*\S/u;

/** True where a stranger with a calculator could follow the formula. */
export function computes(formula: string): boolean {
  return COMPUTES.test(formula) && (ARITHMETIC.test(formula) || !OPINION.test(formula));
}
