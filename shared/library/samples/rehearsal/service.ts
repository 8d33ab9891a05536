import type { DepartmentStory } from '../story';

export const service: DepartmentStory = {
  name: { en: 'Technical Service', id: 'Layanan Teknis' },
  head: 'Bambang Irawan',
  duties: [
    {
      text: { en: 'Repair machines at the clinic', id: 'Memperbaiki mesin di klinik' },
      idealOutcome: {
        en: 'A machine that stops is running again within 3 days',
        id: 'Mesin yang mati sudah jalan lagi dalam 3 hari',
      },
    },
    {
      text: { en: 'Service machines before they fail', id: 'Merawat mesin sebelum rusak' },
      idealOutcome: {
        en: 'Every machine under contract is serviced twice a year',
        id: 'Setiap mesin berkontrak dirawat dua kali setahun',
      },
    },
  ],
  interview: { status: 'held', date: '2026-12-04' },
  kpis: [
    {
      duty: 0,
      name: { en: 'Days until a stopped machine runs again', id: 'Lama mesin mati sampai jalan lagi' },
      formula: {
        en: 'Average of (date repaired − date reported), over all tickets closed in the month',
        id: 'Rata-rata (tanggal selesai − tanggal lapor) semua tiket yang ditutup bulan itu',
      },
      unit: { kind: 'days' },
      direction: 'lower',
      baseline: { value: 6, period: { en: 'Year 2026', id: 'Tahun 2026' } },
      target: 3,
      combine: 'average',
      source: { en: 'Service tickets', id: 'Tiket layanan' },
      availability: 'ready',
      lastValue: {
        value: 5.5,
        period: { en: 'November 2026', id: 'November 2026' },
        source: { en: '22 closed tickets', id: '22 tiket yang ditutup' },
      },
      owner: 'Bambang Irawan',
      frequency: 'monthly',
      kind: 'lagging',
      objective: 1,
    },
    {
      duty: 1,
      status: 'candidate',
      name: {
        en: 'Service visits carried out and customer complaints',
        id: 'Kunjungan perawatan yang dilakukan dan keluhan pelanggan',
      },
      formula: {
        en: 'Visits in the service calendar; complaints by phone',
        id: 'Kunjungan di kalender; keluhan lewat telepon',
      },
      unit: { kind: 'number' },
      target: 120,
      source: { en: 'Service calendar', id: 'Kalender layanan' },
      availability: 'effort',
      owner: 'Bambang Irawan',
      frequency: 'quarterly',
      kind: 'leading',
      objective: 1,
    },
  ],
};
