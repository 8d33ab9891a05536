import { isBlank } from '../../domain/text';
import type { KpiFacts } from '../facts';
import { strangeToUnit } from '../words/dimensions';
import { joinedMeasures } from '../words/joined-measures';
import { firstMatch } from '../words/match-words';
import { BEYOND_FULL, COUNT_WORDS, MONEY_SIGNS, PERCENT_WORDS, RATE_WORDS } from '../words/units';
import type { Rule } from './rule';

const unitMissing: Rule = {
  code: 'unit-missing',
  letter: 'M',
  severity: 'problem',
  field: 'unit',
  find: ({ unitKind, unit }) => unitKind === null || (unitKind === 'custom' && isBlank(unit)),
  caught: [{ unitKind: null }, { unitKind: 'custom', unit: ' ' }],
  passed: [
    { unitKind: 'number', unit: '' },
    { unitKind: 'custom', unit: 'kelas' },
  ],
};

const unitImpossible: Rule = {
  code: 'unit-impossible',
  letter: 'M',
  severity: 'problem',
  field: 'unit',
  // Of two measures in one name, one may well go with the unit.
  find: (kpi) => {
    const words = strangeToUnit(kpi);
    return words && !joinedMeasures(kpi.name) && words;
  },
  caught: [
    { unitKind: 'days', name: 'Employee attendance rate' },
    { unitKind: 'currency', unit: 'IDR', name: 'Average waiting time at the counter' },
    { unitKind: 'currency', unit: 'USD', name: 'Working days to close the books' },
    { unitKind: 'currency', unit: 'IDR', name: 'Persentase siswa yang lulus' },
    { unitKind: 'days', name: 'Jumlah pelanggan baru' },
    { unitKind: 'days', name: 'Biaya per pesanan' },
    { unitKind: 'custom', unit: 'minutes', name: 'Number of new members' },
    { unitKind: 'custom', unit: 'orang', name: 'Waktu tunggu rata-rata' },
    { unitKind: 'custom', unit: 'jam', name: 'Persentase produk cacat' },
    { unitKind: 'percent', name: 'Suhu kulkas', formula: '' },
    { unitKind: 'currency', unit: 'IDR', name: 'Average order processing time' },
    { unitKind: 'currency', unit: 'IDR', name: 'Number of orders' },
    { unitKind: 'custom', unit: 'kg', name: 'Number of new customers' },
    { unitKind: 'custom', unit: 'liter', name: 'Skor kepuasan tamu' },
    { unitKind: 'score', unit: '', name: 'Waktu balas chat' },
    { unitKind: 'custom', unit: 'good', name: 'Condition of the tools' },
    { unitKind: 'percent', name: 'Jumlah pelanggan baru', formula: 'hitung dari buku tamu' },
    { unitKind: 'percent', name: 'Rata-rata waktu balas chat', formula: '' },
    { unitKind: 'percent', name: 'Gross sales to resellers', baseline: 42_000_000, target: 50_000_000 },
    { unitKind: 'custom', unit: 'kg', name: 'Share of invoices paid in time' },
  ],
  passed: [
    { unitKind: 'currency', unit: 'IDR', name: 'Jumlah dana sponsor' },
    { unitKind: 'currency', unit: 'EUR', name: 'Invoices overdue more than 30 days' },
    { unitKind: 'currency', unit: 'USD', name: 'Average daily rate per room' },
    { unitKind: 'currency', unit: 'USD', name: 'Cost per hour of downtime' },
    { unitKind: 'days', name: 'Days sales outstanding' },
    { unitKind: 'days', name: 'Number of days without accidents' },
    { unitKind: 'days', name: 'Umur persediaan bahan baku' },
    { unitKind: 'custom', unit: 'hours', name: 'Overtime hours per nurse' },
    { unitKind: 'custom', unit: 'jam', name: 'Keterlambatan pengiriman' },
    { unitKind: 'currency', unit: 'IDR', name: 'Nilai pesanan rata-rata' },
    { unitKind: 'custom', unit: 'kg', name: 'Food waste per 100 covers' },
    { unitKind: 'custom', unit: 'kg/orang', name: 'Sampah harian' },
    { unitKind: 'custom', unit: 'pelanggan puas', name: 'Tamu yang memberi nilai 5' },
    { unitKind: 'score', unit: '', name: 'Average exam grade' },
    { unitKind: 'percent', name: 'Reduction of average waiting time' },
    { unitKind: 'percent', name: 'Return on advertising spend', baseline: 350, target: 500 },
    { unitKind: 'percent', name: 'Jumlah siswa yang membeli', formula: 'pembeli / semua siswa' },
    { unitKind: 'percent', name: 'On-time delivery' },
    { unitKind: 'custom', unit: 'orang', name: 'Jumlah pelanggan lama yang kembali' },
    { unitKind: 'percent', name: 'Omzet dan jumlah anggota baru', formula: '' },
  ],
};

const unitMisfit: Rule = {
  code: 'unit-misfit',
  letter: 'M',
  severity: 'warning',
  field: 'unit',
  find: (kpi) => misfitInTarget(kpi) || (!strangeToUnit(kpi) && misfitInName(kpi)),
  caught: [
    { unitKind: 'number', targetText: '95%' },
    { unitKind: 'percent', targetText: 'Rp 2.000.000' },
    { unitKind: 'percent', name: 'Jumlah kelas yang mengenal produk' },
    { unitKind: 'percent', name: 'Number of new customers' },
    { unitKind: 'number', name: 'Persentase produk cacat' },
  ],
  passed: [
    { unitKind: 'percent', targetText: '95%' },
    { unitKind: 'currency', unit: 'IDR', targetText: 'Rp 2.000.000' },
    { unitKind: 'custom', unit: 'kelas', name: 'Jumlah kelas yang mengenal produk' },
    { unitKind: 'percent', name: 'Persentase jumlah siswa yang membeli' },
    { unitKind: 'percent', name: 'Growth in number of followers' },
    { unitKind: 'score', name: 'Tingkat kepuasan pelanggan' },
    { unitKind: null, name: 'Persentase produk cacat' },
  ],
};

/** Whether the number has a unit, and one that it can have. */
export const unit: readonly Rule[] = [unitMissing, unitImpossible, unitMisfit];

function misfitInTarget({ unitKind, targetText }: KpiFacts): string | false {
  if (unitKind === null) return false;
  if (unitKind !== 'percent' && targetText.includes('%')) return '%';
  return unitKind !== 'currency' && firstMatch(MONEY_SIGNS, targetText);
}

function misfitInName({ unitKind, name }: KpiFacts): string | false {
  switch (unitKind) {
    case 'percent':
      return !isShareOrGrowth(name) && firstMatch(COUNT_WORDS, name);
    case 'days':
    case 'currency':
      return firstMatch(PERCENT_WORDS, name) || firstMatch(RATE_WORDS, name);
    case 'number':
      return firstMatch(PERCENT_WORDS, name);
    default:
      return false;
  }
}

function isShareOrGrowth(name: string): boolean {
  return PERCENT_WORDS.test(name) || RATE_WORDS.test(name) || BEYOND_FULL.test(name);
}
