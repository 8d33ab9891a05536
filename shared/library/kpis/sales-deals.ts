import type { BuiltInEntry } from './entry';

/** Sales: from the first call to the receipt. */
export const salesDeals: readonly BuiltInEntry[] = [
  {
    id: 'sales-calls-and-emails',
    group: 'sales',
    direction: 'higher',
    unitKind: 'custom',
    frequency: 'weekly',
    kind: 'leading',
    combine: 'sum',
    texts: {
      en: {
        name: 'Calls and e-mails to prospects',
        formula:
          'Calls answered by a prospect + personal e-mails sent to prospects in the week; mass mailings left out',
        blanks: [
          'Who counts as a prospect',
          'Whether unanswered calls and chat messages count',
          'Which result it should move: pair it with deals',
        ],
        unit: 'contacts',
        source: 'Call log and sent mail, or the CRM',
        ownerRole: 'Head of sales',
      },
      id: {
        name: 'Telepon dan e-mail ke calon pelanggan',
        formula:
          'Telepon yang diangkat calon pelanggan + e-mail pribadi yang dikirim dalam seminggu; kiriman massal tidak dihitung',
        blanks: [
          'Siapa yang termasuk calon pelanggan',
          'Apakah telepon tak terjawab dan pesan WhatsApp dihitung',
          'Hasil apa yang mau digerakkan: pasangkan dengan transaksi',
        ],
        unit: 'kontak',
        source: 'Catatan telepon dan kotak terkirim, atau CRM',
        ownerRole: 'Kepala penjualan',
      },
    },
    keywords: {
      en: ['phone calls', 'follow up', 'telemarketing', 'contacts', 'prospecting', 'visits'],
      id: ['follow up', 'panggilan', 'prospek', 'menghubungi', 'kunjungan', 'calls', 'whatsapp'],
    },
  },
  {
    id: 'opportunity-to-deal-ratio',
    group: 'sales',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Opportunity-to-deal ratio',
        formula: 'Deals won ÷ opportunities decided in the month, won or lost × 100',
        blanks: [
          'When somebody begins to count as an opportunity',
          'After how long without an answer it counts as lost',
        ],
        source: 'List of offers or the CRM',
        ownerRole: 'Head of sales',
      },
      id: {
        name: 'Rasio peluang menjadi transaksi (deal)',
        formula: 'Transaksi yang jadi ÷ peluang yang diputuskan bulan itu, jadi atau batal × 100',
        blanks: [
          'Sejak kapan seseorang dihitung sebagai peluang',
          'Setelah berapa lama tanpa jawaban dianggap batal',
        ],
        source: 'Daftar penawaran atau CRM',
        ownerRole: 'Kepala penjualan',
      },
    },
    keywords: {
      en: ['closing rate', 'win rate', 'hit rate', 'offers won', 'quotations', 'negotiation'],
      id: ['closing', 'win rate', 'penawaran jadi', 'tingkat closing', 'negosiasi', 'peluang jadi'],
    },
  },
  {
    id: 'average-purchase',
    group: 'sales',
    direction: 'higher',
    unitKind: 'currency',
    frequency: 'weekly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Average purchase value',
        formula: 'Sales of the week ÷ receipts of the week',
        blanks: ['Whether returns are taken off', 'Whether large orders are counted apart'],
        source: 'Cash register or receipts',
        ownerRole: 'Head of sales',
      },
      id: {
        name: 'Rata-rata nilai pembelian',
        formula: 'Penjualan dalam seminggu ÷ struk dalam seminggu',
        blanks: ['Apakah retur dikurangkan', 'Apakah pesanan besar dihitung terpisah'],
        source: 'Kasir atau kumpulan struk',
        ownerRole: 'Kepala penjualan',
      },
    },
    keywords: {
      en: ['basket size', 'order value', 'receipt', 'upselling', 'spending per customer', 'cashier'],
      id: ['nilai belanja', 'keranjang', 'struk', 'upselling', 'belanja per pelanggan', 'kasir'],
    },
  },
];
