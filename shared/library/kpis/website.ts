import type { BuiltInEntry } from './entry';

/** Website: who comes, from where, and what they do. */
export const website: readonly BuiltInEntry[] = [
  {
    id: 'website-traffic',
    group: 'website',
    direction: 'higher',
    unitKind: 'custom',
    frequency: 'monthly',
    kind: 'leading',
    combine: 'average',
    texts: {
      en: {
        name: 'Website traffic (visitors)',
        formula: 'Different visitors of the website in the month, as its statistics count them',
        blanks: ['Which statistics tool', 'Whether our own staff and robots are left out'],
        unit: 'visitors',
        source: 'Website statistics',
        ownerRole: 'Website lead',
      },
      id: {
        name: 'Traffic situs web (pengunjung)',
        formula: 'Pengunjung situs web yang berbeda dalam sebulan menurut statistiknya',
        blanks: ['Alat statistik yang mana', 'Apakah staf sendiri dan robot dikeluarkan'],
        unit: 'pengunjung',
        source: 'Statistik situs web',
        ownerRole: 'Pengelola situs web',
      },
    },
    keywords: {
      en: ['visits', 'page views', 'web visitors', 'audience', 'analytics', 'seo'],
      id: ['kunjungan web', 'website', 'pengunjung web', 'analytics', 'seo', 'laman'],
    },
  },
  {
    id: 'traffic-sources',
    group: 'website',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'leading',
    combine: 'average',
    texts: {
      en: {
        name: 'Traffic sources (share of the chosen source)',
        formula: 'Visits that came from the chosen source ÷ all visits of the month × 100',
        blanks: [
          'Which source: search, social media, links, newsletter, typed address',
          'How unknown sources count',
        ],
        source: 'Website statistics, by source',
        ownerRole: 'Website lead',
      },
      id: {
        name: 'Sumber traffic (porsi sumber pilihan)',
        formula: 'Kunjungan dari sumber pilihan ÷ semua kunjungan bulan itu × 100',
        blanks: [
          'Sumber mana: mesin pencari, media sosial, tautan, newsletter, alamat langsung',
          'Bagaimana sumber yang tidak diketahui dihitung',
        ],
        source: 'Statistik situs web per sumber',
        ownerRole: 'Pengelola situs web',
      },
    },
    keywords: {
      en: ['traffic sources', 'organic search', 'referral', 'google', 'channels', 'seo'],
      id: ['sumber traffic', 'sumber kunjungan', 'pencarian organik', 'google', 'rujukan', 'seo'],
    },
  },
  {
    id: 'website-sessions',
    group: 'website',
    direction: 'higher',
    unitKind: 'custom',
    frequency: 'weekly',
    kind: 'leading',
    combine: 'sum',
    texts: {
      en: {
        name: 'Website sessions',
        formula: 'Visits to the website in the week; after 30 idle minutes a new one begins',
        blanks: ['Which pages count', 'Whether our own staff and robots are left out'],
        unit: 'sessions',
        source: 'Website statistics',
        ownerRole: 'Website lead',
      },
      id: {
        name: 'Sesi kunjungan situs web',
        formula: 'Kunjungan ke situs web dalam seminggu; setelah 30 menit tanpa aktivitas dihitung sesi baru',
        blanks: ['Halaman mana yang dihitung', 'Apakah staf sendiri dan robot dikeluarkan'],
        unit: 'sesi',
        source: 'Statistik situs web',
        ownerRole: 'Pengelola situs web',
      },
    },
    keywords: {
      en: ['visits', 'traffic', 'page visits', 'analytics'],
      id: ['sessions', 'kunjungan', 'traffic', 'website', 'analytics'],
    },
  },
  {
    id: 'website-transactions',
    group: 'website',
    direction: 'higher',
    unitKind: 'custom',
    frequency: 'weekly',
    kind: 'lagging',
    combine: 'sum',
    texts: {
      en: {
        name: 'Website transactions',
        formula: 'Orders paid on the website in the week; cancelled and test orders left out',
        blanks: [
          'When an order counts: ordered, paid or shipped',
          'Whether orders by chat after a visit count',
        ],
        unit: 'transactions',
        source: 'Online shop or payment service',
        ownerRole: 'Website lead',
      },
      id: {
        name: 'Transaksi di situs web',
        formula: 'Pesanan yang dibayar di situs web dalam seminggu; yang batal dan uji coba tidak dihitung',
        blanks: [
          'Kapan pesanan dihitung: dipesan, dibayar, atau dikirim',
          'Apakah pesanan lewat chat ikut dihitung',
        ],
        unit: 'transaksi',
        source: 'Toko online atau layanan pembayaran',
        ownerRole: 'Pengelola situs web',
      },
    },
    keywords: {
      en: ['online orders', 'online sales', 'e-commerce', 'checkout', 'web shop'],
      id: ['pesanan online', 'penjualan online', 'toko online', 'e-commerce', 'checkout', 'daring'],
    },
  },
];
