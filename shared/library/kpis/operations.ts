import type { BuiltInEntry } from './entry';

/** Processes and operations: how fast, how costly, how faultless. */
export const operations: readonly BuiltInEntry[] = [
  {
    id: 'throughput-time',
    group: 'operations',
    direction: 'lower',
    unitKind: 'days',
    frequency: 'weekly',
    kind: 'leading',
    combine: 'average',
    texts: {
      en: {
        name: 'Throughput time',
        formula:
          'Total days from start to finish of the orders finished in the week ÷ number of those orders',
        blanks: [
          'When the clock starts and when it stops',
          'Working days or calendar days',
          'Which products or services',
        ],
        source: 'Order list with the day of order and of completion',
        ownerRole: 'Head of operations',
      },
      id: {
        name: 'Waktu proses (throughput time)',
        formula:
          'Total hari dari awal sampai selesai untuk pesanan yang selesai dalam seminggu ÷ banyaknya pesanan itu',
        blanks: [
          'Kapan mulai dihitung dan kapan berhenti',
          'Hari kerja atau hari kalender',
          'Produk atau layanan mana',
        ],
        source: 'Daftar pesanan dengan tanggal masuk dan tanggal selesai',
        ownerRole: 'Kepala operasional',
      },
    },
    keywords: {
      en: [
        'lead time',
        'cycle time',
        'processing time',
        'production speed',
        'turnaround',
        'production schedule',
      ],
      id: [
        'lama proses',
        'lead time',
        'waktu produksi',
        'lama pengerjaan',
        'kecepatan produksi',
        'jadwal produksi',
      ],
    },
  },
  {
    id: 'complaint-tickets',
    group: 'operations',
    direction: 'lower',
    unitKind: 'custom',
    frequency: 'weekly',
    kind: 'lagging',
    combine: 'sum',
    texts: {
      en: {
        name: 'Complaint tickets',
        formula: 'Complaints received in the week, the same case counted once',
        blanks: [
          'What counts as a complaint',
          'Through which channels they arrive',
          'Where they are written down',
        ],
        unit: 'tickets',
        source: 'Complaint book or ticket list',
        ownerRole: 'Head of operations',
      },
      id: {
        name: 'Tiket keluhan',
        formula: 'Keluhan yang diterima dalam seminggu, kasus yang sama dihitung satu kali',
        blanks: [
          'Apa yang dihitung sebagai keluhan',
          'Lewat saluran apa keluhan masuk',
          'Di mana keluhan dicatat',
        ],
        unit: 'tiket',
        source: 'Buku keluhan atau daftar tiket',
        ownerRole: 'Kepala operasional',
      },
    },
    keywords: {
      en: ['complaints', 'returns', 'dissatisfied customers', 'claims', 'handle complaints'],
      id: ['komplain', 'retur', 'pelanggan kecewa', 'klaim', 'menangani keluhan', 'pengaduan'],
    },
  },
  {
    id: 'days-sales-outstanding',
    group: 'operations',
    direction: 'lower',
    unitKind: 'days',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Days sales outstanding (DSO)',
        formula:
          'Customer invoices unpaid on the last day of the month ÷ credit sales of the last 3 months × days in those months',
        blanks: ['Whether invoices not yet due count', 'How doubtful debts are treated'],
        source: 'List of receivables and sales on credit',
        ownerRole: 'Head of finance',
      },
      id: {
        name: 'DSO (rata-rata hari sampai piutang dibayar)',
        formula:
          'Tagihan pelanggan yang belum dibayar pada hari terakhir bulan itu ÷ penjualan kredit 3 bulan terakhir × jumlah hari dalam 3 bulan itu',
        blanks: [
          'Apakah tagihan yang belum jatuh tempo dihitung',
          'Bagaimana piutang ragu-ragu diperlakukan',
        ],
        source: 'Daftar piutang dan penjualan kredit',
        ownerRole: 'Kepala keuangan',
      },
    },
    keywords: {
      en: ['receivables', 'unpaid invoices', 'collection', 'debt', 'payment delay', 'billing'],
      id: ['piutang', 'tagihan', 'penagihan', 'tunggakan', 'utang pelanggan', 'jatuh tempo', 'menagih'],
    },
  },
  {
    id: 'transport-cost',
    group: 'operations',
    direction: 'lower',
    unitKind: 'currency',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Transport cost per delivery',
        formula: 'All transport costs of the month ÷ deliveries made in it',
        blanks: [
          'Which costs count: fuel, drivers, couriers, tolls, repairs',
          'Per delivery, per kilometre or per kilogram',
        ],
        source: 'Cash book and delivery notes',
        ownerRole: 'Head of logistics',
      },
      id: {
        name: 'Biaya transportasi per pengiriman',
        formula: 'Seluruh biaya transportasi bulan itu ÷ pengiriman pada bulan itu',
        blanks: [
          'Biaya apa saja yang dihitung: BBM, sopir, kurir, tol, servis',
          'Per pengiriman, per kilometer, atau per kilogram',
        ],
        source: 'Buku kas dan surat jalan',
        ownerRole: 'Kepala logistik',
      },
    },
    keywords: {
      en: ['delivery cost', 'logistics cost', 'freight', 'shipping', 'fuel', 'vehicles'],
      id: ['ongkos kirim', 'ongkir', 'biaya kirim', 'biaya logistik', 'bensin', 'kendaraan', 'pengiriman'],
    },
  },
];
