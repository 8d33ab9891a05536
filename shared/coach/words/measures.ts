import { anyWord, wholeText } from './match-words';

const MEASURES = [
  'sales',
  'revenue',
  'profit',
  'costs?',
  'expenses',
  'complaints?',
  'visits?',
  'rate',
  'score',
  'number',
  'satisfaction',
  'attendance',
  'retention',
  'churn',
  'turnover',
  'quality',
  'productivity',
  'punctuality',
  'time',
  'margin',
  'leads',
  'defects?',
  'followers',
  'reach',
  'omzet',
  'penjualan',
  'pendapatan',
  'laba',
  'keuntungan',
  'biaya',
  'pengeluaran',
  'keluhan',
  'komplain',
  'kunjungan',
  'tingkat',
  'skor',
  'jumlah',
  'kepuasan',
  'kehadiran',
  'kedisiplinan',
  'ketepatan',
  'retensi',
  'mutu',
  'kualitas',
  'produktivitas',
  'waktu',
  'cacat',
  'pengikut',
  'jangkauan',
  'persentase',
];

const GENERAL = [
  ...MEASURES,
  'performance',
  'marketing',
  'promotion',
  'service',
  'customers?',
  'growth',
  'discipline',
  'training',
  'brand awareness',
  'awareness',
  'innovation',
  'teamwork',
  'kinerja',
  'pemasaran',
  'promosi',
  'pelayanan',
  'layanan',
  'pelanggan',
  'pertumbuhan',
  'disiplin',
  'pelatihan',
  'inovasi',
  'kerja sama',
  'produksi',
  'produk',
  'keuangan',
];

const A_MEASURE = anyWord(MEASURES);
const JOINED = /\s(?:and|dan|serta|plus)\s|\s*[&;+]\s*/iu;
const ONE_FROM_TWO = anyWord([
  'between',
  'difference',
  'gap',
  'ratio',
  'antara',
  'selisih',
  'rasio',
  'perbandingan',
]);

/** A name that is one bare noun: sales, quality, kinerja. */
export const GENERAL_NAMES = wholeText(GENERAL);

/** The joint between two measures in one name, or false. */
export function joinedMeasures(name: string): string | false {
  const joint = JOINED.exec(name);
  if (!joint || ONE_FROM_TWO.test(name)) return false;
  const before = name.slice(0, joint.index);
  const after = name.slice(joint.index + joint[0].length);
  return A_MEASURE.test(before) && A_MEASURE.test(after) ? name.trim() : false;
}
