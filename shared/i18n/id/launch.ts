/** Kalimat di terminal dan di halaman tuan rumah, sebelum dan di sekitar aplikasi. */
export const launch = {
  usage: `KPI Workshop

npm start -- [pilihan] [lokakarya.kpiw]

  --web          buka di peramban, bukan di jendela sendiri
  --no-open      hanya tampilkan alamatnya (sekaligus --web)
  --port N       pakai port ini (sekaligus --web)
  --folder DIR   simpan lokakarya di folder ini
  --help         tampilkan bantuan ini`,
  wrongUse: {
    option: 'Tidak ada pilihan “{{option}}”.',
    value: 'Pilihan “{{option}}” perlu nilai.',
    port: '“{{port}}” bukan port. Pakai angka 1 sampai 65535.',
    file: 'Hanya satu lokakarya yang bisa dibuka saat mulai.',
  },
  building: 'Menyiapkan aplikasi (hanya pertama kali dan setelah pembaruan) …',
  buildFailed: 'Aplikasi gagal disiapkan. Jalankan lagi “npm ci”, lalu “npm start”.',
  startFailed: 'KPI Workshop gagal dijalankan:',
  browser: {
    asked: 'KPI Workshop dibuka di peramban Anda.',
    nodeTooOld:
      'Jendela sendiri perlu Node {{needed}} atau lebih baru (di sini {{found}}), jadi KPI Workshop dibuka di peramban Anda.',
    noScreen: 'Tidak ada layar untuk jendela sendiri, jadi KPI Workshop dibuka di peramban Anda.',
    administrator:
      'Jendela sendiri tidak bisa dibuka oleh pengguna root, jadi KPI Workshop dibuka di peramban Anda.',
    notDownloaded:
      'Electron belum terpasang dan server unduhannya tidak menjawab, jadi KPI Workshop dibuka di peramban Anda.',
    downloadFailed: 'Electron gagal diunduh, jadi KPI Workshop dibuka di peramban Anda.',
    downloadStopped: 'Baik, KPI Workshop dibuka di peramban Anda.',
    desktopFailed: 'Jendela sendiri gagal dibuka, jadi KPI Workshop dibuka di peramban Anda.',
  },
  download: {
    start: 'Mengunduh Electron, sekali saja, untuk jendela sendiri.',
    key: 'Tekan b kalau Anda lebih suka langsung memakai peramban.',
    progress: 'Mengunduh Electron: {{megabytes}} MB',
    unpacking: 'Membongkar Electron …',
  },
  address: 'Alamat: {{link}}',
  onceOnly: 'Alamat ini hanya berlaku sekali. Jalankan lagi “npm start” untuk alamat baru.',
  cannotOpen: 'Peramban tidak bisa dibuka. Silakan buka sendiri alamat ini:',
  alreadyRunning: 'KPI Workshop sudah berjalan untuk folder ini; ini jendela barunya.',
  folder: 'Lokakarya disimpan di {{folder}}',
  howToStop: 'Tekan Ctrl-C untuk berhenti.',
  stopping: 'Menyimpan yang masih terbuka …',
  stopped: 'Semua sudah tersimpan. Sampai jumpa.',
  stoppedUnsaved:
    'Sudah berhenti, tetapi ada yang belum tersimpan. Biarkan jendelanya terbuka dan jalankan lagi “npm start”: jendela itu akan menyimpan sendiri.',
  refused: {
    title: 'Halaman ini perlu tautan baru',
    why: 'KPI Workshop hanya terbuka lewat tautannya sendiri, supaya tidak ada program lain di komputer ini yang bisa membaca lokakarya Anda. Setiap tautan hanya berlaku sekali.',
    how: 'Jalankan lagi “npm start”: tautan baru ke program yang sedang berjalan akan terbuka, dan tidak ada yang hilang.',
    retry: 'Baru saja membuka tautan? Lanjutkan di sini.',
  },
} as const;
