import type { StarterDepartment } from './starter';

/** Departments that keep the company itself going. */
export const internalDepartments: readonly StarterDepartment[] = [
  {
    id: 'finance',
    name: { en: 'Finance', id: 'Keuangan' },
    duties: [
      {
        text: { en: 'Keep the books and report', id: 'Mencatat dan melaporkan keuangan' },
        idealOutcome: {
          en: 'The monthly report is ready by day {n} of the next month',
          id: 'Laporan bulanan selesai paling lambat tanggal {n} bulan berikutnya',
        },
      },
      {
        text: { en: 'Watch the budget', id: 'Mengawasi anggaran' },
        idealOutcome: {
          en: 'Spending stays within {n}% of the budget',
          id: 'Pengeluaran menyimpang paling banyak {n}% dari anggaran',
        },
      },
      {
        text: { en: 'Collect what customers owe', id: 'Menagih piutang' },
        idealOutcome: { en: 'Invoices are paid within {n} days', id: 'Tagihan dibayar dalam {n} hari' },
      },
      {
        text: { en: 'Plan the cash flow', id: 'Mengelola arus kas' },
        idealOutcome: { en: 'Cash covers the costs of {n} months', id: 'Kas cukup untuk biaya {n} bulan' },
      },
    ],
  },
  {
    id: 'hr',
    name: { en: 'HR', id: 'HRD' },
    duties: [
      {
        text: { en: 'Manage attendance', id: 'Mengelola kehadiran' },
        idealOutcome: {
          en: '{n}% of employees are present every week',
          id: '{n}% karyawan hadir setiap minggu',
        },
      },
      {
        text: { en: 'Recruit staff', id: 'Merekrut karyawan' },
        idealOutcome: {
          en: 'Vacancies are filled within {n} days',
          id: 'Posisi kosong terisi dalam {n} hari',
        },
      },
      {
        text: { en: 'Train employees', id: 'Melatih karyawan' },
        idealOutcome: {
          en: '{n}% of participants show the skill at work',
          id: '{n}% peserta menerapkan keterampilannya saat bekerja',
        },
      },
      {
        text: { en: 'Keep good people', id: 'Menjaga karyawan tetap betah' },
        idealOutcome: {
          en: 'At most {n} employees resign in the period',
          id: 'Paling banyak {n} karyawan mengundurkan diri dalam periode ini',
        },
      },
    ],
  },
  {
    id: 'it-development',
    name: { en: 'IT and Development', id: 'TI dan Pengembangan' },
    duties: [
      {
        text: { en: 'Keep the systems running', id: 'Menjaga sistem tetap berjalan' },
        idealOutcome: {
          en: 'The systems work {n}% of the working hours',
          id: 'Sistem berfungsi {n}% dari jam kerja',
        },
      },
      {
        text: { en: 'Fix faults', id: 'Memperbaiki gangguan' },
        idealOutcome: { en: 'Faults are fixed within {n} hours', id: 'Gangguan beres dalam {n} jam' },
      },
      {
        text: { en: 'Develop features', id: 'Mengembangkan fitur' },
        idealOutcome: {
          en: '{n} features are accepted every sprint',
          id: '{n} fitur diterima setiap sprint',
        },
      },
    ],
  },
  {
    id: 'general-affairs',
    name: { en: 'General Affairs', id: 'Bagian Umum' },
    duties: [
      {
        text: { en: 'Maintain building and equipment', id: 'Merawat gedung dan peralatan' },
        idealOutcome: {
          en: '{n}% of repair requests are settled within the agreed days',
          id: '{n}% permintaan perbaikan selesai dalam batas waktu yang disepakati',
        },
      },
      {
        text: { en: 'Provide supplies', id: 'Menyediakan perlengkapan' },
        idealOutcome: {
          en: 'No supply is missing for more than {n} days a month',
          id: 'Perlengkapan kosong paling lama {n} hari per bulan',
        },
      },
      {
        text: { en: 'File letters and documents', id: 'Mengarsipkan surat dan dokumen' },
        idealOutcome: {
          en: 'Any document is found within {n} minutes',
          id: 'Setiap dokumen ditemukan dalam {n} menit',
        },
      },
    ],
  },
];
