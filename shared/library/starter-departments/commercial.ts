import type { StarterDepartment } from './starter';

/** Departments that meet the customers. */
export const commercialDepartments: readonly StarterDepartment[] = [
  {
    id: 'marketing',
    name: { en: 'Marketing', id: 'Marketing' },
    duties: [
      {
        text: { en: 'Promote the products', id: 'Promosi produk' },
        idealOutcome: {
          en: 'At least {n} of 10 people asked know our products',
          id: 'Produk dikenal minimal oleh {n} dari 10 orang yang ditanya',
        },
      },
      {
        text: { en: 'Run our social media', id: 'Mengelola media sosial' },
        idealOutcome: {
          en: 'News of the products reaches {n} people every week',
          id: 'Kabar produk sampai ke {n} orang setiap minggu',
        },
      },
      {
        text: { en: 'Find prospects', id: 'Mencari calon pelanggan' },
        idealOutcome: {
          en: '{n} new prospects who meet our criteria every month',
          id: '{n} calon pelanggan baru yang memenuhi syarat setiap bulan',
        },
      },
    ],
  },
  {
    id: 'sales',
    name: { en: 'Sales', id: 'Penjualan' },
    duties: [
      {
        text: { en: 'Sell the products', id: 'Menjual produk' },
        idealOutcome: { en: 'Sales grow by {n}% a month', id: 'Penjualan naik {n}% per bulan' },
      },
      {
        text: { en: 'Follow up on offers', id: 'Menindaklanjuti penawaran' },
        idealOutcome: { en: '{n} of 10 offers become orders', id: '{n} dari 10 penawaran menjadi pesanan' },
      },
      {
        text: { en: 'Look after regular customers', id: 'Menjaga pelanggan tetap' },
        idealOutcome: {
          en: '{n}% of customers buy again within the period',
          id: '{n}% pelanggan membeli lagi dalam periode ini',
        },
      },
    ],
  },
  {
    id: 'customer-service',
    name: { en: 'Customer Service', id: 'Layanan Pelanggan' },
    duties: [
      {
        text: { en: 'Answer customers’ questions', id: 'Menjawab pertanyaan pelanggan' },
        idealOutcome: {
          en: 'Every question is answered within {n} hours',
          id: 'Setiap pertanyaan dijawab dalam {n} jam',
        },
      },
      {
        text: { en: 'Settle complaints', id: 'Menyelesaikan keluhan' },
        idealOutcome: {
          en: '{n}% of complaints are settled at first contact',
          id: '{n}% keluhan selesai pada kontak pertama',
        },
      },
      {
        text: { en: 'Find out how satisfied customers are', id: 'Mengukur kepuasan pelanggan' },
        idealOutcome: {
          en: '{n}% of customers give us 4 or 5 out of 5',
          id: '{n}% pelanggan memberi nilai 4 atau 5 dari 5',
        },
      },
    ],
  },
];
