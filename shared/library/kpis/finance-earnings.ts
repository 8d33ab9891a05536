import type { BuiltInEntry } from './entry';

/** Finance: what the company earns and keeps. */
export const financeEarnings: readonly BuiltInEntry[] = [
  {
    id: 'annual-recurring-revenue',
    group: 'finance',
    direction: 'higher',
    unitKind: 'currency',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Annual recurring revenue (ARR)',
        formula:
          'Sum of the monthly fees of all subscriptions active on the last day of the month × 12; one-off sales left out',
        blanks: [
          'Which contracts count as recurring',
          'How discounts and trial months count',
          'Which list shows the active subscriptions',
        ],
        source: 'List of active subscriptions or contracts',
        ownerRole: 'Head of finance',
      },
      id: {
        name: 'ARR (pendapatan berulang per tahun)',
        formula:
          'Total tagihan bulanan semua langganan yang aktif pada hari terakhir bulan itu × 12; penjualan sekali beli tidak dihitung',
        blanks: [
          'Kontrak mana yang termasuk berulang',
          'Bagaimana diskon dan bulan percobaan dihitung',
          'Langganan aktif dilihat di daftar mana',
        ],
        source: 'Daftar langganan atau kontrak yang aktif',
        ownerRole: 'Kepala keuangan',
      },
    },
    keywords: {
      en: ['subscription', 'recurring income', 'contract value', 'membership', 'yearly revenue'],
      id: ['langganan', 'pendapatan rutin', 'nilai kontrak', 'iuran', 'omzet tahunan'],
    },
  },
  {
    id: 'net-revenue-retention',
    group: 'finance',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Net revenue retention (NRR)',
        formula:
          'This month’s recurring revenue from the customers of 12 months ago (upgrades in, downgrades and leavers out) ÷ their recurring revenue 12 months ago × 100',
        blanks: [
          'Which revenue counts as recurring',
          'Compared with 12 months ago or with another month',
          'From which list the customers of that time are taken',
        ],
        source: 'Invoices or subscription list, per customer',
        ownerRole: 'Head of finance',
      },
      id: {
        name: 'NRR (pendapatan yang bertahan dari pelanggan lama)',
        formula:
          'Pendapatan berulang bulan ini dari pelanggan 12 bulan lalu (termasuk yang naik paket, dikurangi yang turun paket atau berhenti) ÷ pendapatan berulang mereka 12 bulan lalu × 100',
        blanks: [
          'Pendapatan mana yang termasuk berulang',
          'Dibandingkan dengan 12 bulan lalu atau bulan lain',
          'Pelanggan saat itu diambil dari daftar mana',
        ],
        source: 'Tagihan atau daftar langganan per pelanggan',
        ownerRole: 'Kepala keuangan',
      },
    },
    keywords: {
      en: ['existing customers', 'upsell', 'expansion', 'subscription', 'recurring income'],
      id: ['pelanggan lama', 'upsell', 'langganan', 'pendapatan rutin', 'naik paket'],
    },
  },
  {
    id: 'net-margin',
    group: 'finance',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Net profit margin',
        formula: 'Net profit ÷ revenue × 100, both of the same month',
        blanks: [
          'Which costs are in: tax, interest, the owners’ salaries',
          'Whether revenue counts when invoiced or when paid',
        ],
        source: 'Profit and loss statement',
        ownerRole: 'Head of finance',
      },
      id: {
        name: 'Margin laba bersih',
        formula: 'Laba bersih ÷ pendapatan × 100, keduanya dari bulan yang sama',
        blanks: [
          'Biaya apa saja yang masuk: pajak, bunga, gaji pemilik',
          'Pendapatan dicatat saat ditagih atau saat dibayar',
        ],
        source: 'Laporan laba rugi',
        ownerRole: 'Kepala keuangan',
      },
    },
    keywords: {
      en: ['profit', 'net income', 'profitability', 'bottom line', 'earnings'],
      id: ['untung', 'keuntungan', 'profit', 'laba rugi', 'profitabilitas'],
    },
  },
  {
    id: 'gross-margin',
    group: 'finance',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Gross margin',
        formula: '(Revenue − cost of goods sold) ÷ revenue × 100, all of the same month',
        blanks: [
          'What belongs to the cost of goods sold: materials, wages, packaging, freight',
          'Whole company, or per product line',
        ],
        source: 'Profit and loss statement',
        ownerRole: 'Head of finance',
      },
      id: {
        name: 'Margin laba kotor',
        formula: '(Pendapatan − harga pokok penjualan) ÷ pendapatan × 100, semuanya dari bulan yang sama',
        blanks: [
          'Apa saja isi harga pokok penjualan (HPP): bahan, upah, kemasan, ongkos angkut',
          'Seluruh perusahaan atau per lini produk',
        ],
        source: 'Laporan laba rugi',
        ownerRole: 'Kepala keuangan',
      },
    },
    keywords: {
      en: ['gross profit', 'cogs', 'markup', 'cost of goods', 'profitability'],
      id: ['laba kotor', 'gross margin', 'hpp', 'harga pokok', 'untung kotor', 'biaya bahan'],
    },
  },
  {
    id: 'ebitda',
    group: 'finance',
    direction: 'higher',
    unitKind: 'currency',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'sum',
    texts: {
      en: {
        name: 'EBITDA (earnings before interest, tax, depreciation and amortisation)',
        formula: 'Net profit + interest + tax + depreciation + amortisation of the month',
        blanks: [
          'Which one-off income and costs are left out',
          'Which books it is read from, and when they close',
        ],
        source: 'Profit and loss statement',
        ownerRole: 'Head of finance',
      },
      id: {
        name: 'EBITDA (laba sebelum bunga, pajak, penyusutan, dan amortisasi)',
        formula: 'Laba bersih + bunga + pajak + penyusutan + amortisasi pada bulan itu',
        blanks: [
          'Pendapatan dan biaya tidak rutin mana yang dikeluarkan',
          'Dibaca dari pembukuan mana, dan kapan tutup bukunya',
        ],
        source: 'Laporan laba rugi',
        ownerRole: 'Kepala keuangan',
      },
    },
    keywords: {
      en: ['operating profit', 'operating earnings', 'profit before tax', 'ebit'],
      id: ['laba operasional', 'laba usaha', 'laba sebelum pajak', 'ebit'],
    },
  },
  {
    id: 'return-on-assets',
    group: 'finance',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'quarterly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Return on assets (ROA)',
        formula: 'Net profit of the last 12 months ÷ average total assets of those months × 100',
        blanks: [
          'Which assets count, and at which value',
          'Average of which days: month ends or first and last day',
        ],
        source: 'Balance sheet and profit and loss statement',
        ownerRole: 'Head of finance',
      },
      id: {
        name: 'ROA (imbal hasil atas aset)',
        formula: 'Laba bersih 12 bulan terakhir ÷ rata-rata total aset pada bulan-bulan itu × 100',
        blanks: [
          'Aset apa saja yang dihitung, dan dengan nilai yang mana',
          'Rata-rata dari tanggal mana: setiap akhir bulan atau awal dan akhir saja',
        ],
        source: 'Neraca dan laporan laba rugi',
        ownerRole: 'Kepala keuangan',
      },
    },
    keywords: {
      en: ['assets', 'return', 'equipment', 'investment', 'capital employed'],
      id: ['aset', 'return on assets', 'pengembalian aset', 'investasi', 'harta'],
    },
  },
];
