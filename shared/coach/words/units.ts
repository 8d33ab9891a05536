import { anyWord, listed } from './match-words';

/** Words that call for percent. */
export const PERCENT_WORDS = /(?<![\p{L}\p{N}])(?:percent(?:age)?|persen(?:tase)?)(?![\p{L}\p{N}])|%/iu;
/** Words that call for a share or a score, never for days or money. */
export const RATE_WORDS = anyWord(['rate', 'share', 'tingkat']);
export const COUNT_WORDS = anyWord(['number of', 'count of', 'how many', 'jumlah', 'banyaknya']);
export const MONEY_SIGNS = /(?<![\p{L}\p{N}])(?:rp\.?|idr|usd)(?![\p{L}])|[$€]/iu;

/** What is more than 100 % as naturally as less: growth, returns, one amount against another. */
export const BEYOND_FULL = anyWord(
  listed(String.raw`
  growth, grow(?:s|n|ing)?, rise, uplift, gains?, change, roas, ro[iae], return on, mark-?up, net
  (?:revenue|dollar) retention, n[rd]r, ltv, of (?:the )?(?:target|plan|budget|last
  year|norm|standard|quota|forecast), versus, vs\.?, against, compared (?:to|with), over last,
  (?:year|month|quarter)[- ]o(?:n|ver)[- ](?:year|month|quarter), yoy, mom, qoq,
  (?:current|quick|debt|equity|gearing|leverage|liquidity|coverage|cash|acid) (?:\p{L}+ )*ratio, \p{L}+
  to \p{L}+ ratio, liquidity, solvency, productivity, inflation, pertumbuhan, tumbuh, bertumbuh,
  kenaikan, naik(?:nya)?, peningkatan, meningkatnya, bertambah(?:nya)?, pertambahan, penambahan, imbal
  hasil, tingkat pengembalian, dibanding(?:kan)?, banding, terhadap, perbandingan, rasio
  (?:lancar|cepat|kas|utang|hutang|likuiditas|solvabilitas|modal), likuiditas, solvabilitas,
  produktivitas, (?:tahun|bulan|semester|periode) (?:lalu|sebelumnya), balik modal`),
);

/** What is so for amounts, but not for a share of a whole: "increase attendance", "capaian kehadiran". */
export const MAYBE_BEYOND_FULL = anyWord(
  listed(`
  increas(?:e|ed|es|ing), attainment, achievement, achieved, reali[sz]ed, budget, capacity, quota,
  targets?, plan(?:ned)?, meningkat(?:kan)?, menaikkan, capaian, pencapaian, tercapainya, realisasi,
  anggaran, kapasitas, kuota, rencana, pengembalian`),
);

/** Shares of people or things, of which there are never more than all. */
export const SHARE_OF_WHOLE = anyWord(
  listed(`
  attendance, present, satisf(?:ied|action), on[- ]time, first[- ](?:contact|call|pass|time), accuracy,
  complet(?:ion|ed), occupancy, passed, pass rate, compliance, uptime, availability, share of,
  proportion of, percentage of, kehadiran, hadir, kepuasan, puas, tepat waktu, kelulusan, lulus,
  ketuntasan, tuntas, kepatuhan, okupansi, akurasi, penyelesaian, selesai`),
);
/** A formula that divides by a whole, and one that divides by what was planned. */
export const OF_ALL = /[/÷:]\s*(?:all|total|semua|seluruh|jumlah (?:semua|seluruh|total))(?!\p{L})/iu;
export const OF_A_PLAN =
  /[/÷:]\s*(?:\p{L}+ )?(?:target|budget|plan|anggaran|rencana|kuota|quota|awal|modal|biaya|costs?|spend)/iu;
