/** Cetak dan PDF, serta kata-kata yang hanya ada di halaman cetak. */
export const print = {
  what: 'Yang dicetak',
  document: { results: 'Hasil lengkap', handout: 'Lembar satu halaman' },
  about: {
    results:
      'Ringkasan dengan tempat tanda tangan, tugas dan target, semua KPI, satu halaman per departemen, catatan sesi.',
    handout:
      'Semua KPI beserta target, penanggung jawab, dan tenggatnya dalam satu halaman untuk dibawa pulang.',
  },
  print: 'Cetak',
  savePdf: 'Simpan sebagai PDF',
  webPdf: 'Perlu berkas PDF? Pilih “Simpan sebagai PDF” di pilihan printer.',
  fits: 'Muat dalam satu halaman.',
  flows: 'Isinya tidak muat dalam satu halaman, jadi berlanjut ke halaman berikutnya.',
  stage: { drawing: 'Menyusun halaman …', writing: 'Menulis berkas …' },
  fileName: { results: 'cetak', handout: 'satu halaman', 'run-of-show': 'susunan acara' },
  printedOn: 'Dicetak pada',
  standing: 'Sejauh ini',
  handout: {
    title: 'KPI kita',
    noKpis: 'Belum ada KPI terpilih',
    none: 'Belum ada departemen yang punya KPI.',
    withoutDepartment: 'Tanpa departemen',
    colours: 'Arti warna',
    green: 'Hijau',
    amber: 'Kuning',
    red: 'Merah',
    reached: 'capaian 100% atau lebih',
    close: 'dari 80% sampai di bawah 100%, kecuali KPI-nya punya batas sendiri',
    missed: 'di bawah itu',
    attainment:
      'Capaian = realisasi ÷ target. Kalau rendah lebih baik: 2 − realisasi ÷ target. Di dalam rentang: 100%.',
    dates: 'Tanggal penting',
    laterDates_one: 'dan satu tanggal lagi setelahnya',
    laterDates_other: 'dan {{count}} tanggal lagi setelahnya',
    date: {
      action: '{{about}}',
      baseline: 'Tetapkan nilai awal: {{about}}',
      measurement: 'Pengukuran pertama: {{about}}',
      review: 'Tinjauan: {{about}}',
      'period-end': 'Periode berakhir',
    },
  },
} as const;
