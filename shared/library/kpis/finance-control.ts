import type { BuiltInEntry } from './entry';

/** Finance: money at hand, budgets and reports. */
export const financeControl: readonly BuiltInEntry[] = [
  {
    id: 'operating-capital',
    group: 'finance',
    direction: 'range',
    unitKind: 'currency',
    frequency: 'monthly',
    kind: 'leading',
    combine: 'last',
    texts: {
      en: {
        name: 'Operating capital (working capital)',
        formula: 'Current assets − current liabilities on the last day of the month',
        blanks: [
          'From how much to how much: too little is a risk, too much lies idle',
          'Which stock and which receivables count, and at which value',
        ],
        source: 'Balance sheet',
        ownerRole: 'Head of finance',
      },
      id: {
        name: 'Modal kerja',
        formula: 'Aset lancar − utang lancar pada hari terakhir bulan itu',
        blanks: [
          'Dari berapa sampai berapa: terlalu kecil berisiko, terlalu besar menganggur',
          'Persediaan dan piutang mana yang dihitung, dan dengan nilai apa',
        ],
        source: 'Neraca',
        ownerRole: 'Kepala keuangan',
      },
    },
    keywords: {
      en: ['liquidity', 'current assets', 'current liabilities', 'funds', 'solvency'],
      id: ['likuiditas', 'modal', 'aset lancar', 'utang lancar', 'dana', 'working capital'],
    },
  },
  {
    id: 'operating-cash-flow',
    group: 'finance',
    direction: 'higher',
    unitKind: 'currency',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'sum',
    texts: {
      en: {
        name: 'Operating cash flow',
        formula:
          'Cash received from daily business − cash paid for it in the month; loans, owners’ money and equipment left out',
        blanks: ['Which accounts and cash boxes are included', 'Which payments count as investment instead'],
        source: 'Cash book and bank statements',
        ownerRole: 'Treasurer',
      },
      id: {
        name: 'Arus kas operasional',
        formula:
          'Uang masuk dari usaha sehari-hari − uang keluar untuk usaha itu dalam sebulan; pinjaman, setoran pemilik, dan pembelian alat tidak dihitung',
        blanks: ['Rekening dan kas mana saja yang dihitung', 'Pembayaran mana yang dianggap investasi'],
        source: 'Buku kas dan rekening koran',
        ownerRole: 'Bendahara',
      },
    },
    keywords: {
      en: ['cash', 'liquidity', 'money in and out', 'cash balance', 'payments'],
      id: ['cash flow', 'kas', 'uang masuk', 'uang keluar', 'cashflow', 'pembayaran'],
    },
  },
  {
    id: 'budget-variance',
    group: 'finance',
    direction: 'lower',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Budget variance',
        formula: '(Actual spending − budget, without the sign) ÷ budget × 100',
        blanks: [
          'The whole budget, or each department’s',
          'Whether spending too little counts as well',
          'Which version of the budget is the yardstick',
        ],
        source: 'Budget and cash book',
        ownerRole: 'Head of finance',
        target: 'below {n}%',
      },
      id: {
        name: 'Selisih anggaran (budget variance)',
        formula: '(Realisasi pengeluaran − anggaran, tanpa tanda minus) ÷ anggaran × 100',
        blanks: [
          'Anggaran keseluruhan atau per departemen',
          'Apakah pengeluaran yang terlalu kecil juga dihitung',
          'Versi anggaran mana yang menjadi patokan',
        ],
        source: 'Anggaran dan buku kas',
        ownerRole: 'Kepala keuangan',
        target: 'di bawah {n}%',
      },
    },
    keywords: {
      en: ['spending', 'overspending', 'cost control', 'plan versus actual', 'expenses', 'budget'],
      id: ['anggaran', 'pengeluaran', 'penyimpangan anggaran', 'pengendalian biaya', 'belanja', 'realisasi'],
    },
  },
  {
    id: 'report-accuracy',
    group: 'finance',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Accuracy of financial reports',
        formula: 'Reports that needed no correction after they were handed in ÷ reports handed in × 100',
        blanks: [
          'What counts as a correction',
          'Which reports are included',
          'Who checks them, and how long afterwards',
        ],
        source: 'Log of reports and corrections',
        ownerRole: 'Head of accounting',
      },
      id: {
        name: 'Akurasi laporan keuangan',
        formula: 'Laporan yang tidak perlu dikoreksi setelah diserahkan ÷ laporan yang diserahkan × 100',
        blanks: [
          'Apa yang dianggap koreksi',
          'Laporan mana saja yang dihitung',
          'Siapa yang memeriksa, dan sampai kapan',
        ],
        source: 'Catatan laporan dan koreksinya',
        ownerRole: 'Kepala akuntansi',
      },
    },
    keywords: {
      en: ['error', 'bookkeeping', 'keep the books', 'correct reports', 'mistakes', 'audit', 'accounting'],
      id: ['laporan akurat', 'kesalahan', 'pembukuan', 'pencatatan', 'audit', 'akuntansi', 'ketelitian'],
    },
  },
  {
    id: 'on-time-reporting',
    group: 'finance',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Financial reports delivered on time',
        formula: 'Reports delivered by their due date ÷ reports due × 100',
        blanks: ['Which reports, and their due dates', 'When a report counts as delivered'],
        source: 'Calendar of reports with the days of delivery',
        ownerRole: 'Head of accounting',
      },
      id: {
        name: 'Laporan keuangan tepat waktu',
        formula: 'Laporan yang diserahkan sampai tanggal jatuh temponya ÷ laporan yang jatuh tempo × 100',
        blanks: ['Laporan apa saja, dan tanggal jatuh temponya', 'Kapan laporan dianggap sudah diserahkan'],
        source: 'Kalender laporan beserta tanggal penyerahannya',
        ownerRole: 'Kepala akuntansi',
      },
    },
    keywords: {
      en: ['punctual', 'late report', 'closing', 'bookkeeping', 'monthly closing', 'deadline'],
      id: ['terlambat', 'tutup buku', 'pembukuan', 'laporan bulanan', 'tenggat', 'menyusun laporan'],
    },
  },
];
