import type { BuiltInEntry } from './entry';

/** Processes and operations: quality, stock, suppliers and premises. */
export const supply: readonly BuiltInEntry[] = [
  {
    id: 'defect-rate',
    group: 'operations',
    direction: 'lower',
    unitKind: 'percent',
    frequency: 'weekly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Defect rate',
        formula: 'Units rejected or reworked ÷ units checked × 100',
        blanks: [
          'What counts as a defect',
          'Every unit or a sample, and how large',
          'Who checks, and where it is noted',
        ],
        source: 'Inspection sheet',
        ownerRole: 'Head of quality',
      },
      id: {
        name: 'Tingkat produk cacat',
        formula: 'Produk yang ditolak atau dikerjakan ulang ÷ produk yang diperiksa × 100',
        blanks: [
          'Apa yang disebut cacat',
          'Semua produk atau sampel, dan sebanyak apa',
          'Siapa yang memeriksa, dicatat di mana',
        ],
        source: 'Lembar pemeriksaan',
        ownerRole: 'Kepala mutu',
      },
    },
    keywords: {
      en: ['rejects', 'rework', 'scrap', 'product quality', 'quality control', 'faulty', 'inspection'],
      id: ['reject', 'rusak', 'gagal produksi', 'mutu produk', 'kualitas produk', 'pemeriksaan', 'qc'],
    },
  },
  {
    id: 'on-time-delivery',
    group: 'operations',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'weekly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Orders delivered on time',
        formula: 'Orders delivered complete by the promised date ÷ orders due × 100',
        blanks: ['Which date was promised, and where it is written', 'Whether a part delivery counts'],
        source: 'Order list and delivery notes',
        ownerRole: 'Head of logistics',
      },
      id: {
        name: 'Pesanan terkirim tepat waktu',
        formula:
          'Pesanan yang diterima lengkap sampai tanggal yang dijanjikan ÷ pesanan yang jatuh tempo × 100',
        blanks: ['Tanggal mana yang dijanjikan, dan tertulis di mana', 'Apakah kiriman sebagian dihitung'],
        source: 'Daftar pesanan dan surat jalan',
        ownerRole: 'Kepala logistik',
      },
    },
    keywords: {
      en: ['delivery', 'late orders', 'shipping', 'punctual', 'promised date', 'deliver orders'],
      id: ['pengiriman', 'kirim', 'terlambat', 'antar pesanan', 'ketepatan pengiriman', 'mengirim', 'kurir'],
    },
  },
  {
    id: 'stock-accuracy',
    group: 'operations',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'leading',
    combine: 'last',
    texts: {
      en: {
        name: 'Stock accuracy',
        formula: 'Items whose counted stock equals the record ÷ items counted × 100',
        blanks: ['Which items are counted, and when', 'How large a difference is allowed'],
        source: 'Stocktake against the stock record',
        ownerRole: 'Head of warehouse',
      },
      id: {
        name: 'Akurasi stok',
        formula: 'Barang yang jumlah fisiknya sama dengan catatan ÷ barang yang dihitung × 100',
        blanks: ['Barang mana yang dihitung, dan kapan', 'Selisih sebesar apa yang masih diterima'],
        source: 'Stok opname dibandingkan dengan kartu stok',
        ownerRole: 'Kepala gudang',
      },
    },
    keywords: {
      en: ['inventory', 'stocktake', 'warehouse', 'missing goods', 'stock control', 'materials'],
      id: ['persediaan', 'stok opname', 'gudang', 'barang hilang', 'inventaris', 'bahan baku', 'stock'],
    },
  },
  {
    id: 'supplier-punctuality',
    group: 'operations',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'leading',
    combine: 'average',
    texts: {
      en: {
        name: 'Purchases received on time',
        formula: 'Purchase orders that arrived complete by the agreed date ÷ purchase orders due × 100',
        blanks: ['Which suppliers or goods', 'Whether goods sent back count as not arrived'],
        source: 'Purchase orders and goods received notes',
        ownerRole: 'Head of purchasing',
      },
      id: {
        name: 'Pembelian diterima tepat waktu',
        formula:
          'Pesanan pembelian yang datang lengkap sampai tanggal yang disepakati ÷ pesanan yang jatuh tempo × 100',
        blanks: ['Pemasok atau barang mana', 'Apakah barang yang dikembalikan dianggap belum datang'],
        source: 'Surat pesanan dan bukti penerimaan barang',
        ownerRole: 'Kepala pembelian',
      },
    },
    keywords: {
      en: ['supplier', 'vendor', 'purchasing', 'procurement', 'buy materials', 'raw materials'],
      id: ['pemasok', 'supplier', 'vendor', 'pengadaan', 'belanja bahan', 'bahan baku', 'membeli'],
    },
  },
  {
    id: 'facility-requests-on-time',
    group: 'operations',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Facility requests settled on time',
        formula: 'Repair and supply requests settled within the agreed days ÷ requests due × 100',
        blanks: ['How many days are agreed for which kind of request', 'Who confirms that it is settled'],
        source: 'Log of requests',
        ownerRole: 'Head of general affairs',
      },
      id: {
        name: 'Permintaan fasilitas selesai tepat waktu',
        formula:
          'Permintaan perbaikan dan perlengkapan yang selesai dalam batas waktu yang disepakati ÷ permintaan yang jatuh tempo × 100',
        blanks: ['Berapa hari batasnya untuk tiap jenis permintaan', 'Siapa yang menyatakan selesai'],
        source: 'Catatan permintaan',
        ownerRole: 'Kepala bagian umum',
      },
    },
    keywords: {
      en: ['maintenance', 'repairs', 'premises', 'office supplies', 'cleanliness', 'building', 'equipment'],
      id: [
        'pemeliharaan',
        'perbaikan',
        'gedung',
        'perlengkapan kantor',
        'kebersihan',
        'sarana',
        'merawat',
        'peralatan',
      ],
    },
  },
];
