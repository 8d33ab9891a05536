import type { BuiltInEntry } from './entry';

/** Sales: growth, reach and worth. */
export const salesGrowth: readonly BuiltInEntry[] = [
  {
    id: 'revenue-growth',
    group: 'sales',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'quarterly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Revenue growth',
        formula:
          '(Revenue of the quarter − revenue of the same quarter last year) ÷ revenue of the same quarter last year × 100',
        blanks: [
          'Which revenue counts: all of it, or one line or region',
          'Invoiced or paid, before or after tax',
        ],
        source: 'Sales records or profit and loss statement',
        ownerRole: 'Head of sales',
      },
      id: {
        name: 'Pertumbuhan pendapatan',
        formula:
          '(Pendapatan triwulan ini − pendapatan triwulan yang sama tahun lalu) ÷ pendapatan triwulan yang sama tahun lalu × 100',
        blanks: [
          'Pendapatan mana yang dihitung: semua, satu lini, atau satu wilayah',
          'Yang ditagih atau yang dibayar, sebelum atau sesudah pajak',
        ],
        source: 'Catatan penjualan atau laporan laba rugi',
        ownerRole: 'Kepala penjualan',
      },
    },
    keywords: {
      en: ['turnover', 'sales growth', 'income', 'increase sales', 'yearly growth'],
      id: ['omzet', 'pertumbuhan omzet', 'kenaikan pendapatan', 'naik penjualan', 'pemasukan'],
    },
  },
  {
    id: 'market-penetration',
    group: 'sales',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'quarterly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Market penetration rate',
        formula:
          'People or firms of the target market who have bought from us ÷ all in the target market × 100',
        blanks: [
          'Who belongs to the target market, and how many they are',
          'Within what time they must have bought',
        ],
        source: 'Customer list and an estimate of the market',
        ownerRole: 'Head of sales',
      },
      id: {
        name: 'Tingkat penetrasi pasar',
        formula: 'Orang atau perusahaan di pasar sasaran yang pernah membeli ÷ seluruh pasar sasaran × 100',
        blanks: ['Siapa pasar sasarannya, dan berapa jumlahnya', 'Membeli dalam kurun waktu berapa lama'],
        source: 'Daftar pelanggan dan perkiraan besarnya pasar',
        ownerRole: 'Kepala penjualan',
      },
    },
    keywords: {
      en: ['market share', 'reach', 'new market', 'coverage', 'expansion', 'target market'],
      id: ['pangsa pasar', 'jangkauan pasar', 'pasar baru', 'perluasan', 'pasar sasaran', 'ekspansi'],
    },
  },
  {
    id: 'customer-lifetime-value',
    group: 'sales',
    direction: 'higher',
    unitKind: 'currency',
    frequency: 'quarterly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Customer lifetime value (CLV)',
        formula: 'Average value of a purchase × purchases per customer per year × years a customer stays',
        blanks: ['How many years a customer stays, and how we know', 'Revenue or profit of a purchase'],
        source: 'Sales records per customer',
        ownerRole: 'Head of sales',
      },
      id: {
        name: 'CLV (nilai pelanggan selama berlangganan)',
        formula:
          'Rata-rata nilai pembelian × pembelian per pelanggan per tahun × lama menjadi pelanggan (tahun)',
        blanks: [
          'Berapa tahun seseorang menjadi pelanggan, dan dari mana tahunya',
          'Omzet atau laba dari pembelian',
        ],
        source: 'Catatan penjualan per pelanggan',
        ownerRole: 'Kepala penjualan',
      },
    },
    keywords: {
      en: ['value of a customer', 'ltv', 'loyal customers', 'repeat purchase'],
      id: ['nilai pelanggan', 'customer lifetime value', 'ltv', 'pembelian ulang', 'pelanggan setia'],
    },
  },
  {
    id: 'sales-gross-margin',
    group: 'sales',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Gross margin of sales after discounts',
        formula: '(Sales after discounts − cost of the goods sold) ÷ sales after discounts × 100',
        blanks: [
          'Per product, per salesperson or in total',
          'Which discounts, gifts and commissions are taken off',
        ],
        source: 'Sales records and purchase prices',
        ownerRole: 'Head of sales',
      },
      id: {
        name: 'Margin kotor penjualan setelah diskon',
        formula:
          '(Penjualan setelah diskon − harga pokok barang yang terjual) ÷ penjualan setelah diskon × 100',
        blanks: [
          'Per produk, per tenaga penjual, atau keseluruhan',
          'Diskon, hadiah, dan komisi mana yang dikurangkan',
        ],
        source: 'Catatan penjualan dan harga beli',
        ownerRole: 'Kepala penjualan',
      },
    },
    keywords: {
      en: ['gross profit', 'pricing', 'discount', 'selling price', 'profit per product'],
      id: ['laba kotor', 'gross margin', 'diskon', 'harga jual', 'untung per produk'],
    },
  },
  {
    id: 'monthly-sales-growth',
    group: 'sales',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Monthly sales growth',
        formula: '(Sales this month − sales last month) ÷ sales last month × 100',
        blanks: ['In money or in units', 'How holidays and seasons are allowed for'],
        source: 'Sales records',
        ownerRole: 'Head of sales',
        target: '+{n}% a month',
      },
      id: {
        name: 'Pertumbuhan penjualan bulanan',
        formula: '(Penjualan bulan ini − penjualan bulan lalu) ÷ penjualan bulan lalu × 100',
        blanks: ['Dalam rupiah atau dalam unit', 'Bagaimana hari raya dan musim diperhitungkan'],
        source: 'Catatan penjualan',
        ownerRole: 'Kepala penjualan',
        target: '+{n}% per bulan',
      },
    },
    keywords: {
      en: ['increase sales', 'turnover', 'month on month', 'more sales', 'sell products'],
      id: ['omzet', 'kenaikan penjualan', 'naik penjualan', 'menjual produk', 'jualan', 'target penjualan'],
    },
  },
];
