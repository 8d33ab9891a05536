/** Aplikasi desktop: menu dan beberapa pertanyaan yang diajukannya sendiri. */
export const desktop = {
  menu: {
    file: 'Berkas',
    openFolder: 'Buka folder lokakarya',
    quit: 'Keluar dari KPI Workshop',
    edit: 'Edit',
    cut: 'Potong',
    copy: 'Salin',
    paste: 'Tempel',
    selectAll: 'Pilih semua',
    view: 'Tampilan',
    zoomIn: 'Perbesar',
    zoomOut: 'Perkecil',
    actualSize: 'Ukuran normal',
    fullScreen: 'Layar penuh',
    reload: 'Muat ulang jendela',
    window: 'Jendela',
    minimise: 'Minimalkan',
    close: 'Tutup',
    help: 'Bantuan',
    about: 'Tentang KPI Workshop',
    hide: 'Sembunyikan KPI Workshop',
    hideOthers: 'Sembunyikan yang lain',
    showAll: 'Tampilkan semua',
  },
  unsaved: {
    question: 'Perubahan terakhir belum tersimpan.',
    detail:
      'Tetap di sini untuk mencoba lagi atau menyimpan salinan. Kalau Anda keluar sekarang, perubahan ini hilang; yang sudah tersimpan tetap aman.',
    stay: 'Tetap di sini',
    leave: 'Keluar tanpa menyimpan',
  },
  crashed: {
    title: 'KPI Workshop harus ditutup',
    detail:
      'Jendela berhenti bekerja dua kali. Semua yang sudah tersimpan aman di folder lokakarya Anda. Buka lagi aplikasinya untuk melanjutkan.',
  },
  startFailed: {
    title: 'KPI Workshop gagal dijalankan',
    detail: 'Berkas lokakarya Anda tidak berubah. Penyebabnya: {{reason}}',
  },
} as const;
