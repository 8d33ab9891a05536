import type { Language } from '../../domain/schema/primitives';

/** The shelves of the library, in the order they are shown. */
export const LIBRARY_GROUPS = [
  'finance',
  'service',
  'operations',
  'people',
  'sales',
  'marketing',
  'website',
  'development',
] as const;
export type LibraryGroup = (typeof LIBRARY_GROUPS)[number];

/** People's own entries stand on a shelf of their own unless they say otherwise. */
export const ENTRY_GROUPS = [...LIBRARY_GROUPS, 'own'] as const;
export type EntryGroup = (typeof ENTRY_GROUPS)[number];

export const groupNames: Readonly<Record<EntryGroup, Readonly<Record<Language, string>>>> = {
  finance: { en: 'Finance', id: 'Keuangan' },
  service: { en: 'Customers and service', id: 'Pelanggan dan layanan' },
  operations: { en: 'Processes and operations', id: 'Proses dan operasional' },
  people: { en: 'People (HR)', id: 'SDM (HR)' },
  sales: { en: 'Sales', id: 'Penjualan' },
  marketing: { en: 'Marketing', id: 'Marketing' },
  website: { en: 'Website', id: 'Situs web' },
  development: { en: 'IT and development', id: 'TI dan pengembangan' },
  own: { en: 'Your own', id: 'Milik Anda' },
};

/** Words in a department's name, of either language, that point to a shelf. */
export const departmentWords: Readonly<Record<LibraryGroup, readonly string[]>> = {
  finance: ['finance', 'financial', 'accounting', 'treasury', 'keuangan', 'akuntansi', 'bendahara'],
  service: ['service', 'support', 'customer', 'care', 'cs', 'layanan', 'pelayanan', 'pelanggan', 'tamu'],
  operations: [
    ...['operations', 'operation', 'production', 'logistics', 'warehouse', 'purchasing', 'procurement'],
    ...['quality', 'qc', 'ga', 'affairs', 'supply', 'operasional', 'operasi', 'produksi', 'logistik'],
    ...['gudang', 'pembelian', 'pengadaan', 'mutu', 'kualitas', 'umum', 'dapur', 'kitchen'],
  ],
  people: ['hr', 'hrd', 'hrga', 'human', 'people', 'personnel', 'talent', 'sdm', 'personalia', 'kepegawaian'],
  sales: ['sales', 'penjualan', 'toko', 'store', 'shop', 'kasir'],
  marketing: ['marketing', 'promotion', 'brand', 'branding', 'pemasaran', 'promosi', 'humas', 'pr'],
  website: ['website', 'web', 'online', 'digital', 'ecommerce', 'situs', 'daring'],
  development: [
    'it',
    'development',
    'developer',
    'engineering',
    'software',
    'technology',
    'ti',
    'tik',
    'teknologi',
  ],
};
