import type { Letter } from '../../coach/findings';
import { anyWord, listed } from '../../coach/words/match-words';

export type CaseLetters = Readonly<Record<Letter, string>>;

/** What the coach asks about the study case; words under `concept.exercises.study-case.comments`. */
export type CaseComment =
  'subject' | 'number' | 'source' | 'start' | 'means' | 'reason' | 'deadline' | 'rhythm';

interface CaseQuestion {
  readonly code: CaseComment;
  /** True where the letters say it, in either language: people mix them. */
  readonly isAnswered: (letters: CaseLetters) => boolean;
}

const PRODUCT = anyWord(listed('machines?, mesin(?:nya)?, fat[- ]removals?, lemak, alat(?:nya)?'));
const COUNTED = anyWord(
  listed(String.raw`\d.*, rupiah, rp, sales, revenue, turnover, omzet, omset, penjualan, amount, number, total,
  jumlah(?:nya)?, nilai(?:nya)?, units?, invoiced`),
);
const SOURCE = anyWord(
  listed(`ledgers?, invoices?, records?, reports?, accounts?, accounting, books?, systems?, lists?, crm, erp,
  receipts?, faktur, nota, buku, catatan, laporan, data(?:nya)?, sistem, daftar, akuntansi, kasir, pembukuan`),
);
const MEANS = anyWord(
  listed(String.raw`recruit\p{L}*, hir(?:e|es|ed|ing), train\p{L}*, sales(?:people|person|men|force| team| force| staff),
  travel\p{L}*, visit\p{L}*, budgets?, (?:me)?rekrut\p{L}*, perekrutan, (?:me|pe)?latih\p{L}*, tenaga penjual\p{L}*,
  tim penjualan, sales, perjalanan, (?:ber|me|di)?kunjung\p{L}*, anggaran\p{L}*, dinas`),
);
const MONTH = String.raw`january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept?|october|oct|november|nov|december|dec|januari|februari|maret|mei|juni|juli|agustus|agu|oktober|okt|desember|des`;
/** “Every 3 months” says how often, “last year” when it was: neither says until when. */
const END = anyWord([
  String.raw`(?:19|20)\d\d`,
  // “We may” is no date.
  `(?<!(?:we|it|they|this|that) )(?:${MONTH})`,
  String.raw`(?<!(?:every|each|last) )years?`,
  String.raw`(?<!(?:every|each|tiap|setiap) )tahun(?! lalu)`,
  String.raw`(?<!(?:every|each|tiap|setiap|per|once) )(?:\d+|\p{L}{3,}) (?:months|quarters|bulan|triwulan)`,
]);
const RHYTHM = anyWord(
  listed(`every, each, per (?:month|quarter|week|bulan|triwulan|kuartal|minggu), monthly, quarterly, weekly, setiap,
  tiap, bulanan, triwulanan, kuartalan, mingguan, (?:bulan|minggu) sekali`),
);
/** A figure with what belongs to it, so that “2 billion” is one and “2 billion to 4 billion” two. */
const AMOUNT = /\d+(?:[.,]\d+)*/gu;
const FROM = anyWord(listed('from, dari, semula, last year, tahun lalu, today, now, saat ini, sekarang'));
const WORD = /[\p{L}\p{N}]+/gu;
const FEWEST_WORDS = 4;

/** In the order in which the coach asks them. */
export const caseQuestions: Readonly<Record<Letter, readonly CaseQuestion[]>> = {
  S: [{ code: 'subject', isAnswered: ({ S }) => PRODUCT.test(S) }],
  M: [
    { code: 'number', isAnswered: ({ M }) => COUNTED.test(M) },
    { code: 'source', isAnswered: ({ M }) => SOURCE.test(M) },
  ],
  A: [
    { code: 'start', isAnswered: ({ A }) => count(A, AMOUNT) > 1 || (count(A, AMOUNT) > 0 && FROM.test(A)) },
    { code: 'means', isAnswered: ({ A }) => MEANS.test(A) },
  ],
  R: [{ code: 'reason', isAnswered: ({ R }) => count(R, WORD) >= FEWEST_WORDS }],
  T: [
    { code: 'deadline', isAnswered: ({ T }) => END.test(T) },
    { code: 'rhythm', isAnswered: ({ M, T }) => RHYTHM.test(T) || RHYTHM.test(M) },
  ],
};

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
