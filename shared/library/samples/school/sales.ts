import type { DepartmentStory } from '../story';

export const sales: DepartmentStory = {
  name: { en: 'Sales & Customer Service', id: 'Penjualan & Layanan Pelanggan' },
  head: 'Kevin Simanjuntak',
  duties: [
    {
      text: { en: 'Sell at the counter and by order', id: 'Menjual di stan dan lewat pesanan' },
      idealOutcome: {
        en: 'Sales of Rp 1,500,000 every month',
        id: 'Omzet Rp 1.500.000 setiap bulan',
      },
    },
    {
      text: { en: 'Answer and look after customers', id: 'Melayani pelanggan' },
      idealOutcome: {
        en: 'Customers get an answer within 2 hours and rate us 4.3 of 5',
        id: 'Pesan dibalas dalam 2 jam dan pelanggan memberi nilai 4,3 dari 5',
      },
    },
  ],
  interview: { status: 'held', date: '2026-07-22' },
  kpis: [
    {
      duty: 0,
      name: { en: 'Monthly sales revenue', id: 'Omzet bulanan' },
      formula: {
        en: 'Sum of all receipts of the month, counter and orders, without returned goods',
        id: 'Jumlah semua nota bulan itu, stan dan pesanan, dikurangi barang yang dikembalikan',
      },
      unit: { kind: 'currency', label: 'IDR' },
      baseline: { value: 1_100_000, period: { en: 'Semester 2 2025/26', id: 'Semester 2 2025/26' } },
      target: 1_500_000,
      combine: 'average',
      source: {
        en: 'Receipts, entered in the sales sheet daily',
        id: 'Nota, disalin ke lembar penjualan tiap hari',
      },
      availability: 'ready',
      lastValue: {
        value: 1_180_000,
        period: { en: 'May 2026', id: 'Mei 2026' },
        source: { en: 'Sales sheet', id: 'Lembar penjualan' },
      },
      owner: 'Kevin Simanjuntak',
      frequency: 'monthly',
      kind: 'lagging',
      objective: 0,
    },
    {
      duty: 1,
      name: { en: 'Reply time to order messages', id: 'Waktu balas pesan pelanggan' },
      formula: {
        en: 'Median hours between a WhatsApp message and our first reply, 7 a.m. to 5 p.m. on school days',
        id: 'Median jam antara pesan WhatsApp masuk dan balasan pertama, pukul 07.00–17.00 pada hari sekolah',
      },
      unit: { kind: 'custom', label: { en: 'hours', id: 'jam' } },
      direction: 'lower',
      baseline: { value: 6, period: { en: 'May 2026', id: 'Mei 2026' } },
      target: 2,
      combine: 'average',
      source: { en: 'WhatsApp Business chat export', id: 'Ekspor obrolan WhatsApp Business' },
      availability: 'effort',
      lastValue: {
        value: 5,
        period: { en: '13–17 July 2026', id: '13–17 Juli 2026' },
        source: { en: 'Chat export, 34 messages', id: 'Ekspor obrolan, 34 pesan' },
      },
      owner: 'Citra Lestari',
      frequency: 'weekly',
      kind: 'leading',
      objective: 1,
    },
    {
      duty: 1,
      name: { en: 'Customer satisfaction score', id: 'Skor kepuasan pelanggan' },
      formula: {
        en: 'Average of the answers from 1 to 5 to “How satisfied are you with your purchase?”, at least 30 answers',
        id: 'Rata-rata jawaban 1–5 atas “Seberapa puas Anda dengan pembelian ini?”, minimal 30 jawaban',
      },
      unit: { kind: 'score' },
      baseline: { establishBy: '2026-08-31' },
      target: 4.3,
      combine: 'average',
      source: { en: 'QR-code survey on the receipt', id: 'Angket kode QR pada nota' },
      availability: 'effort',
      firstMeasurement: { date: '2026-08-28', person: 'Citra Lestari' },
      owner: 'Citra Lestari',
      frequency: 'monthly',
      kind: 'lagging',
      objective: 1,
    },
  ],
};
