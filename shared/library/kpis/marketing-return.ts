import type { BuiltInEntry } from './entry';

/** Marketing: what comes of it. */
export const marketingReturn: readonly BuiltInEntry[] = [
  {
    id: 'lead-conversion',
    group: 'marketing',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Conversion rate of leads',
        formula: 'Leads of the month who bought within the agreed days ÷ leads of the month × 100',
        blanks: ['Who counts as a lead', 'Within how many days a purchase counts'],
        source: 'List of prospects and sales records',
        ownerRole: 'Head of marketing',
      },
      id: {
        name: 'Tingkat konversi calon pelanggan',
        formula:
          'Calon pelanggan bulan itu yang membeli dalam batas waktu yang disepakati ÷ calon pelanggan bulan itu × 100',
        blanks: ['Siapa yang dihitung sebagai calon pelanggan', 'Membeli dalam berapa hari masih dihitung'],
        source: 'Daftar calon pelanggan dan catatan penjualan',
        ownerRole: 'Kepala marketing',
      },
    },
    keywords: {
      en: ['conversion', 'prospects become buyers', 'funnel', 'from mql to sql', 'closing'],
      id: ['conversion rate', 'prospek jadi pembeli', 'corong', 'closing', 'leads jadi pelanggan'],
    },
  },
  {
    id: 'cta-conversion',
    group: 'marketing',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'weekly',
    kind: 'leading',
    combine: 'average',
    texts: {
      en: {
        name: 'CTA conversion rate (call to action)',
        formula: 'Visitors who did what the button or line asked for ÷ visitors who saw it × 100',
        blanks: [
          'Which call to action, on which page or post',
          'What counts as done: order, registration, message',
        ],
        source: 'Website or account statistics',
        ownerRole: 'Head of marketing',
      },
      id: {
        name: 'Tingkat konversi CTA (ajakan bertindak)',
        formula: 'Pengunjung yang mengikuti tombol atau ajakan itu ÷ pengunjung yang melihatnya × 100',
        blanks: [
          'Ajakan yang mana, di halaman atau unggahan apa',
          'Apa yang dihitung berhasil: pesan, daftar, chat',
        ],
        source: 'Statistik situs web atau akun',
        ownerRole: 'Kepala marketing',
      },
    },
    keywords: {
      en: ['call to action', 'button', 'sign-up', 'landing page', 'registration'],
      id: ['call to action', 'tombol', 'pendaftaran', 'landing page', 'ajakan'],
    },
  },
  {
    id: 'marketing-roi',
    group: 'marketing',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'quarterly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Return on marketing investment (ROI)',
        formula: '(Gross profit from the campaigns − cost of the campaigns) ÷ cost of the campaigns × 100',
        blanks: ['How a sale is traced to a campaign', 'Which costs count: media, design, salaries, gifts'],
        source: 'Sales records by campaign and cash book',
        ownerRole: 'Head of marketing',
      },
      id: {
        name: 'ROI marketing (imbal hasil biaya pemasaran)',
        formula: '(Laba kotor dari kampanye − biaya kampanye) ÷ biaya kampanye × 100',
        blanks: [
          'Dari mana tahu penjualan berasal dari kampanye',
          'Biaya apa saja: media, desain, gaji, hadiah',
        ],
        source: 'Catatan penjualan per kampanye dan buku kas',
        ownerRole: 'Kepala marketing',
      },
    },
    keywords: {
      en: ['return on investment', 'campaign result', 'marketing budget', 'profit from promotion'],
      id: ['return on investment', 'hasil kampanye', 'anggaran pemasaran', 'balik modal', 'untung promosi'],
    },
  },
  {
    id: 'roas',
    group: 'marketing',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Return on ad spend (ROAS)',
        formula: 'Sales that came from advertising ÷ spending on that advertising × 100',
        blanks: ['How a sale is traced to an ad', 'Within how many days after the click a sale counts'],
        source: 'Statistics of the advertising service and sales records',
        ownerRole: 'Head of marketing',
        target: '{n}%',
      },
      id: {
        name: 'ROAS (penjualan dari setiap rupiah iklan)',
        formula: 'Penjualan yang berasal dari iklan ÷ biaya iklan itu × 100',
        blanks: [
          'Dari mana tahu penjualan berasal dari iklan',
          'Dalam berapa hari setelah klik penjualan masih dihitung',
        ],
        source: 'Statistik layanan iklan dan catatan penjualan',
        ownerRole: 'Kepala marketing',
        target: '{n}%',
      },
    },
    keywords: {
      en: ['advertising', 'ads', 'ad budget', 'paid media', 'google ads', 'facebook ads'],
      id: [
        'iklan',
        'hasil iklan',
        'biaya iklan',
        'belanja iklan',
        'google ads',
        'return on ad spend',
        'beriklan',
      ],
    },
  },
  {
    id: 'lifetime-value-by-channel',
    group: 'marketing',
    direction: 'higher',
    unitKind: 'currency',
    frequency: 'quarterly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Lifetime value by channel (LTV)',
        formula:
          'Average gross profit per customer per month ÷ share of customers lost per month, for the customers of one channel',
        blanks: [
          'Which channels are compared',
          'How a customer’s first channel is known',
          'Over which months',
        ],
        source: 'Sales records by customer and channel',
        ownerRole: 'Head of marketing',
      },
      id: {
        name: 'LTV per saluran (nilai pelanggan seumur hidup)',
        formula:
          'Rata-rata laba kotor per pelanggan per bulan ÷ porsi pelanggan yang hilang per bulan, untuk pelanggan dari satu saluran',
        blanks: [
          'Saluran mana yang dibandingkan',
          'Dari mana tahu saluran pertama pelanggan',
          'Selama bulan apa saja',
        ],
        source: 'Catatan penjualan per pelanggan dan saluran',
        ownerRole: 'Kepala marketing',
      },
    },
    keywords: {
      en: ['customer value', 'clv', 'channel quality', 'lifetime'],
      id: ['nilai pelanggan', 'lifetime value', 'clv', 'kualitas saluran'],
    },
  },
  {
    id: 'marketing-acquisition-cost',
    group: 'marketing',
    direction: 'lower',
    unitKind: 'currency',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Acquisition cost by channel (CAC)',
        formula: 'Marketing cost of the channel in the month ÷ new customers who came through it',
        blanks: [
          'Which channels are compared',
          'How a new customer’s channel is known',
          'Which costs belong to a channel',
        ],
        source: 'Advertising invoices and customer list',
        ownerRole: 'Head of marketing',
      },
      id: {
        name: 'CAC per saluran (biaya mendapatkan pelanggan)',
        formula: 'Biaya pemasaran saluran itu dalam sebulan ÷ pelanggan baru yang datang lewat saluran itu',
        blanks: [
          'Saluran mana yang dibandingkan',
          'Dari mana tahu saluran pelanggan baru',
          'Biaya apa yang masuk ke saluran',
        ],
        source: 'Tagihan iklan dan daftar pelanggan',
        ownerRole: 'Kepala marketing',
      },
    },
    keywords: {
      en: ['cost per customer', 'cost per lead', 'advertising cost', 'campaign cost', 'acquisition'],
      id: ['biaya akuisisi', 'biaya per pelanggan', 'biaya iklan', 'biaya kampanye', 'biaya promosi'],
    },
  },
  {
    id: 'products-sold',
    group: 'marketing',
    direction: 'higher',
    unitKind: 'custom',
    frequency: 'weekly',
    kind: 'lagging',
    combine: 'sum',
    texts: {
      en: {
        name: 'Products sold',
        formula: 'Units sold in the week, returns taken off',
        blanks: ['Which products', 'How bundles and free samples count'],
        unit: 'units',
        source: 'Sales records or cash register',
        ownerRole: 'Head of marketing',
      },
      id: {
        name: 'Produk terjual',
        formula: 'Unit yang terjual dalam seminggu, dikurangi retur',
        blanks: ['Produk mana saja', 'Bagaimana paket dan contoh gratis dihitung'],
        unit: 'unit',
        source: 'Catatan penjualan atau kasir',
        ownerRole: 'Kepala marketing',
      },
    },
    keywords: {
      en: ['units sold', 'volume', 'sell products', 'sales quantity', 'orders'],
      id: ['unit terjual', 'jumlah penjualan', 'menjual produk', 'laku', 'jualan', 'barang terjual'],
    },
  },
];
