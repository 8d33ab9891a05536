import type { DepartmentStory } from '../story';

export const hrd: DepartmentStory = {
  name: 'HRD',
  head: 'Bagas Wicaksono',
  duties: [
    {
      text: { en: 'Manage attendance', id: 'Mengelola kehadiran' },
      idealOutcome: {
        en: '95% of the employees are present every week',
        id: '95% karyawan hadir setiap minggu',
      },
    },
    {
      text: { en: 'Train new employees', id: 'Melatih karyawan baru' },
      idealOutcome: {
        en: 'New employees can serve on their own within 14 days',
        id: 'Karyawan baru bisa bertugas sendiri dalam 14 hari',
      },
    },
  ],
  interview: {
    status: 'held',
    date: '2026-07-21',
    responsibilities: {
      en: 'Duty roster, attendance list, training of new members, peer assessment',
      id: 'Jadwal piket, daftar hadir, pelatihan anggota baru, penilaian sejawat',
    },
    idealOutcomes: {
      en: 'Nobody has to stand in for a colleague at the last minute',
      id: 'Tidak ada lagi yang mendadak menggantikan teman piket',
    },
  },
  kpis: [
    {
      duty: 0,
      name: { en: 'Employee attendance rate', id: 'Tingkat kehadiran karyawan' },
      formula: {
        en: 'Shifts attended ÷ shifts on the roster × 100, per school week',
        id: 'Piket yang dihadiri ÷ piket yang dijadwalkan × 100, per minggu sekolah',
      },
      unit: { kind: 'percent' },
      baseline: { value: 88, period: { en: 'Semester 2 2025/26', id: 'Semester 2 2025/26' } },
      target: 95,
      combine: 'average',
      source: { en: 'Attendance sheet at the shop’s counter', id: 'Daftar hadir piket di meja toko' },
      availability: 'ready',
      lastValue: {
        value: 91,
        period: { en: '13–17 July 2026', id: '13–17 Juli 2026' },
        source: { en: 'Attendance sheet, 29 of 32 shifts', id: 'Daftar hadir, 29 dari 32 piket' },
      },
      owner: 'Bagas Wicaksono',
      frequency: 'weekly',
      kind: 'leading',
      objective: 2,
    },
    {
      duty: 1,
      name: {
        en: 'Days until a new employee passes the practical test',
        id: 'Lama karyawan baru sampai lulus uji praktik',
      },
      formula: {
        en: 'Average of (date the test was passed − first day), over everyone who passed this month',
        id: 'Rata-rata (tanggal lulus uji − hari pertama bertugas) semua karyawan yang lulus bulan ini',
      },
      unit: { kind: 'days' },
      direction: 'lower',
      baseline: { value: 21, period: { en: 'January 2026 intake', id: 'Angkatan Januari 2026' } },
      target: 14,
      combine: 'average',
      source: { en: 'HRD’s practical test forms', id: 'Lembar uji praktik HRD' },
      availability: 'ready',
      lastValue: {
        value: 21,
        period: { en: 'January 2026 intake', id: 'Angkatan Januari 2026' },
        source: { en: 'Practical test forms, nine employees', id: 'Lembar uji praktik, sembilan karyawan' },
      },
      owner: 'Putri Anggraini',
      frequency: 'monthly',
      kind: 'lagging',
      objective: 2,
    },
    {
      duty: 1,
      status: 'candidate',
      name: { en: 'Training sessions held', id: 'Jumlah sesi pelatihan' },
      formula: {
        en: 'Training sessions of at least 30 minutes held in the month',
        id: 'Sesi pelatihan minimal 30 menit yang berlangsung dalam sebulan',
      },
      unit: { kind: 'custom', label: { en: 'sessions', id: 'sesi' } },
      baseline: { value: 1, period: { en: 'Semester 2 2025/26', id: 'Semester 2 2025/26' } },
      target: 2,
      combine: 'sum',
      source: { en: 'HRD’s training log', id: 'Catatan pelatihan HRD' },
      availability: 'ready',
      lastValue: {
        value: 1,
        period: { en: 'May 2026', id: 'Mei 2026' },
        source: { en: 'Training log', id: 'Catatan pelatihan' },
      },
      owner: 'Putri Anggraini',
      frequency: 'monthly',
      kind: 'leading',
    },
  ],
};
