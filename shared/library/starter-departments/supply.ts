import type { StarterDepartment } from './starter';

/** Departments that make, buy, check and deliver. */
export const supplyDepartments: readonly StarterDepartment[] = [
  {
    id: 'operations',
    name: { en: 'Production and Operations', id: 'Produksi dan Operasional' },
    duties: [
      {
        text: { en: 'Produce to plan', id: 'Memproduksi sesuai rencana' },
        idealOutcome: {
          en: '{n}% of the weekly production plan is finished',
          id: '{n}% rencana produksi mingguan selesai',
        },
      },
      {
        text: { en: 'Finish orders', id: 'Menyelesaikan pesanan' },
        idealOutcome: { en: 'Orders are finished within {n} days', id: 'Pesanan selesai dalam {n} hari' },
      },
      {
        text: { en: 'Use materials sparingly', id: 'Menghemat bahan baku' },
        idealOutcome: {
          en: 'At most {n}% of the materials is wasted',
          id: 'Bahan baku terbuang paling banyak {n}%',
        },
      },
    ],
  },
  {
    id: 'purchasing-logistics',
    name: { en: 'Purchasing and Logistics', id: 'Pembelian dan Logistik' },
    duties: [
      {
        text: { en: 'Buy materials and goods', id: 'Membeli bahan dan barang' },
        idealOutcome: {
          en: '{n}% of purchases arrive complete on the agreed day',
          id: '{n}% pembelian datang lengkap pada hari yang disepakati',
        },
      },
      {
        text: { en: 'Manage the stock', id: 'Mengelola stok' },
        idealOutcome: {
          en: 'For {n}% of the items the counted stock equals the record',
          id: 'Stok fisik {n}% barang sama dengan catatan',
        },
      },
      {
        text: { en: 'Deliver orders', id: 'Mengirim pesanan' },
        idealOutcome: {
          en: '{n}% of orders arrive on the promised day',
          id: '{n}% pesanan sampai pada hari yang dijanjikan',
        },
      },
    ],
  },
  {
    id: 'quality',
    name: { en: 'Quality', id: 'Mutu' },
    duties: [
      {
        text: { en: 'Check the products', id: 'Memeriksa produk' },
        idealOutcome: {
          en: 'At most {n}% of the products checked have a defect',
          id: 'Paling banyak {n}% produk yang diperiksa cacat',
        },
      },
      {
        text: { en: 'Remove the causes of complaints', id: 'Mengatasi penyebab keluhan' },
        idealOutcome: {
          en: 'At most {n} complaints about quality a month',
          id: 'Paling banyak {n} keluhan mutu per bulan',
        },
      },
    ],
  },
];
