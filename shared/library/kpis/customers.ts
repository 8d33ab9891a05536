import type { BuiltInEntry } from './entry';

/** Customers and service: winning customers and keeping them. */
export const customers: readonly BuiltInEntry[] = [
  {
    id: 'net-promoter-score',
    group: 'service',
    direction: 'higher',
    unitKind: 'score',
    frequency: 'quarterly',
    kind: 'leading',
    combine: 'last',
    texts: {
      en: {
        name: 'Net promoter score (NPS)',
        formula:
          '% of answers 9 or 10 − % of answers 0 to 6 to “How likely are you to recommend us?” (scale 0–10)',
        blanks: ['Who is asked, and at which moment', 'The smallest number of answers that counts'],
        source: 'Customer survey with one question',
        ownerRole: 'Head of customer service',
        target: '+{n} points this year',
      },
      id: {
        name: 'NPS (kesediaan merekomendasikan)',
        formula:
          '% jawaban 9 atau 10 − % jawaban 0 sampai 6 atas “Seberapa mungkin Anda merekomendasikan kami?” (skala 0–10)',
        blanks: ['Siapa yang ditanya, dan kapan', 'Minimal berapa jawaban agar hasilnya dianggap sah'],
        source: 'Survei pelanggan dengan satu pertanyaan',
        ownerRole: 'Kepala layanan pelanggan',
        target: '+{n} poin tahun ini',
      },
    },
    keywords: {
      en: ['recommend', 'recommendation', 'loyalty', 'word of mouth', 'promoters', 'survey'],
      id: ['net promoter score', 'rekomendasi', 'loyalitas', 'dari mulut ke mulut', 'setia', 'survei'],
    },
  },
  {
    id: 'customer-acquisition-cost',
    group: 'service',
    direction: 'lower',
    unitKind: 'currency',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Customer acquisition cost (CAC)',
        formula: 'All sales and marketing costs of the month ÷ customers won in the month',
        blanks: [
          'Which costs count: salaries, advertising, commissions, gifts',
          'When a customer counts as won',
        ],
        source: 'Cash book and customer list',
        ownerRole: 'Head of sales',
      },
      id: {
        name: 'CAC (biaya mendapatkan satu pelanggan baru)',
        formula: 'Seluruh biaya penjualan dan pemasaran bulan itu ÷ pelanggan baru pada bulan itu',
        blanks: [
          'Biaya apa saja yang dihitung: gaji, iklan, komisi, hadiah',
          'Kapan seseorang dihitung sebagai pelanggan',
        ],
        source: 'Buku kas dan daftar pelanggan',
        ownerRole: 'Kepala penjualan',
      },
    },
    keywords: {
      en: ['cost per customer', 'acquisition', 'winning customers', 'cost of sale'],
      id: ['biaya akuisisi', 'biaya per pelanggan', 'customer acquisition cost', 'menggaet pelanggan'],
    },
  },
  {
    id: 'customer-satisfaction',
    group: 'service',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Customer satisfaction (CSAT)',
        formula: 'Answers 4 or 5 to “How satisfied are you?” (scale 1–5) ÷ all answers × 100',
        blanks: ['After which moment customers are asked', 'The smallest number of answers that counts'],
        source: 'Short survey after a purchase or a service',
        ownerRole: 'Head of customer service',
      },
      id: {
        name: 'CSAT (kepuasan pelanggan)',
        formula: 'Jawaban 4 atau 5 atas “Seberapa puas Anda?” (skala 1–5) ÷ semua jawaban × 100',
        blanks: ['Pelanggan ditanya setelah momen apa', 'Minimal berapa jawaban agar hasilnya dianggap sah'],
        source: 'Survei singkat setelah pembelian atau layanan',
        ownerRole: 'Kepala layanan pelanggan',
      },
    },
    keywords: {
      en: ['happy customers', 'satisfied', 'survey', 'rating', 'review', 'service quality'],
      id: ['puas', 'survei', 'angket', 'rating', 'ulasan', 'kualitas layanan', 'pelayanan'],
    },
  },
  {
    id: 'customer-retention',
    group: 'service',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Customer retention rate',
        formula: '(Customers at the month’s end − customers won in it) ÷ customers at its start × 100',
        blanks: ['What counts as an active customer', 'From which list they are counted'],
        source: 'Customer list or sales records',
        ownerRole: 'Head of customer service',
      },
      id: {
        name: 'Retensi pelanggan',
        formula: '(Pelanggan pada akhir bulan − pelanggan baru bulan itu) ÷ pelanggan pada awal bulan × 100',
        blanks: ['Siapa yang dihitung sebagai pelanggan aktif', 'Dihitung dari daftar mana'],
        source: 'Daftar pelanggan atau catatan penjualan',
        ownerRole: 'Kepala layanan pelanggan',
      },
    },
    keywords: {
      en: [
        'loyal customers',
        'repeat customers',
        'regulars',
        'keep customers',
        'repeat order',
        'relationship',
      ],
      id: [
        'pelanggan setia',
        'pelanggan tetap',
        'repeat order',
        'mempertahankan pelanggan',
        'langganan',
        'hubungan',
      ],
    },
  },
  {
    id: 'customer-churn',
    group: 'service',
    direction: 'lower',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Customer churn rate',
        formula: 'Customers lost in the month ÷ customers at its start × 100',
        blanks: [
          'After how long without a purchase a customer counts as lost',
          'From which list they are counted',
        ],
        source: 'Customer list or sales records',
        ownerRole: 'Head of customer service',
      },
      id: {
        name: 'Churn (tingkat pelanggan yang berhenti)',
        formula: 'Pelanggan yang hilang bulan itu ÷ pelanggan pada awal bulan × 100',
        blanks: ['Setelah berapa lama tanpa membeli pelanggan dianggap hilang', 'Dihitung dari daftar mana'],
        source: 'Daftar pelanggan atau catatan penjualan',
        ownerRole: 'Kepala layanan pelanggan',
      },
    },
    keywords: {
      en: ['lost customers', 'leaving', 'cancellation', 'attrition', 'unsubscribe'],
      id: ['pelanggan hilang', 'pelanggan pergi', 'berhenti berlangganan', 'kabur', 'pembatalan'],
    },
  },
  {
    id: 'paying-customers',
    group: 'service',
    direction: 'higher',
    unitKind: 'custom',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Paying customers',
        formula: 'Customers who paid at least once in the month, each counted once',
        blanks: [
          'How a customer is recognised: name, phone number, account',
          'Whether families or firms count as one',
        ],
        unit: 'customers',
        source: 'Sales records or cash register',
        ownerRole: 'Head of sales',
      },
      id: {
        name: 'Pelanggan yang membayar',
        formula: 'Pelanggan yang membayar minimal sekali dalam sebulan, masing-masing dihitung satu kali',
        blanks: [
          'Pelanggan dikenali dari apa: nama, nomor telepon, akun',
          'Apakah satu keluarga atau satu perusahaan dihitung satu',
        ],
        unit: 'pelanggan',
        source: 'Catatan penjualan atau kasir',
        ownerRole: 'Kepala penjualan',
      },
    },
    keywords: {
      en: ['active customers', 'buyers', 'customer base', 'paid users', 'clients'],
      id: ['pelanggan aktif', 'pembeli', 'pengguna berbayar', 'klien', 'konsumen'],
    },
  },
  {
    id: 'new-customers',
    group: 'service',
    direction: 'higher',
    unitKind: 'custom',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'sum',
    texts: {
      en: {
        name: 'New customers',
        formula: 'Customers who bought for the first time in the month, each counted once',
        blanks: [
          'How a first purchase is recognised',
          'Whether a customer who returns after years counts as new',
        ],
        unit: 'customers',
        source: 'Sales records or customer list',
        ownerRole: 'Head of sales',
      },
      id: {
        name: 'Pelanggan baru',
        formula: 'Pelanggan yang baru pertama kali membeli pada bulan itu, masing-masing dihitung satu kali',
        blanks: [
          'Pembelian pertama dikenali dari apa',
          'Apakah pelanggan yang lama tidak muncul dihitung baru',
        ],
        unit: 'pelanggan',
        source: 'Catatan penjualan atau daftar pelanggan',
        ownerRole: 'Kepala penjualan',
      },
    },
    keywords: {
      en: ['first-time buyers', 'new clients', 'winning customers', 'acquisition', 'new members'],
      id: ['pembeli baru', 'klien baru', 'mencari pelanggan', 'anggota baru', 'konsumen baru'],
    },
  },
];
