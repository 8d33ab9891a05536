/** Kalimat di terminal dan di halaman tuan rumah, sebelum dan di sekitar aplikasi. */
export const launch = {
  usage: `KPI Workshop

npm start -- [opsi] [lokakarya.kpiw]

  --web          buka di peramban, bukan di jendela aplikasi
  --no-open      hanya tampilkan alamatnya (otomatis --web)
  --port N       pakai port ini (otomatis --web)
  --folder DIR   simpan lokakarya di folder ini
  --help         tampilkan bantuan ini`,
  wrongUse: {
    option: 'Tidak ada opsi “{{option}}”.',
    value: 'Opsi “{{option}}” perlu diberi nilai.',
    port: '“{{port}}” bukan port. Pakai angka 1 sampai 65535.',
    file: 'Hanya satu lokakarya yang bisa dibuka di awal.',
  },
  building: 'Menyiapkan aplikasi (hanya pertama kali dan setelah pembaruan) …',
  buildFailed: 'Aplikasi gagal disiapkan. Jalankan lagi “npm ci”, lalu “npm start”.',
  startFailed: 'KPI Workshop gagal dijalankan:',
  browser: {
    asked: 'KPI Workshop dibuka di peramban Anda.',
    nodeTooOld:
      'Jendela aplikasi perlu Node {{needed}} atau lebih baru (di sini {{found}}), jadi KPI Workshop dibuka di peramban Anda.',
    noScreen: 'Tidak ada layar untuk jendela aplikasi, jadi KPI Workshop dibuka di peramban Anda.',
    administrator:
      'Jendela aplikasi tidak bisa dibuka oleh pengguna root, jadi KPI Workshop dibuka di peramban Anda.',
    notDownloaded:
      'Electron belum terpasang dan server unduhannya tidak menjawab, jadi KPI Workshop dibuka di peramban Anda.',
    downloadFailed: 'Electron gagal diunduh, jadi KPI Workshop dibuka di peramban Anda.',
    downloadStopped: 'Baik, KPI Workshop dibuka di peramban Anda.',
    desktopFailed: 'Jendela aplikasi gagal dibuka, jadi KPI Workshop dibuka di peramban Anda.',
  },
  download: {
    start: 'Mengunduh Electron untuk jendela aplikasi, cukup sekali ini.',
    key: 'Tekan b kalau Anda lebih suka langsung memakai peramban.',
    progress: 'Mengunduh Electron: {{megabytes}} MB',
    unpacking: 'Membongkar Electron …',
  },
  address: 'Alamat: {{link}}',
  onceOnly: 'Alamat ini hanya berlaku sekali. Jalankan lagi “npm start” untuk alamat baru.',
  cannotOpen: 'Peramban tidak bisa dibuka. Silakan buka sendiri alamat ini:',
  alreadyRunning: 'KPI Workshop sudah berjalan untuk folder ini; berikut jendela barunya.',
  folder: 'Lokakarya disimpan di {{folder}}',
  howToStop: 'Tekan Ctrl-C untuk berhenti.',
  stopping: 'Menyimpan yang masih terbuka …',
  stopped: 'Semua sudah tersimpan. Sampai jumpa.',
  stoppedUnsaved:
    'Sudah berhenti, tetapi ada yang belum tersimpan. Biarkan jendelanya terbuka dan jalankan lagi “npm start”: jendela itu akan menyimpan dengan sendirinya.',
  refused: {
    title: 'Halaman ini perlu tautan baru',
    why: 'KPI Workshop hanya terbuka lewat tautannya sendiri, supaya tidak ada program lain di komputer ini yang bisa membaca lokakarya Anda. Setiap tautan hanya berlaku sekali.',
    how: 'Jalankan lagi “npm start”: program yang sedang berjalan akan membuka tautan baru, dan tidak ada yang hilang.',
    retry: 'Baru saja membuka tautan? Lanjutkan di sini.',
  },
} as const;
