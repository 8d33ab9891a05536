/** Latihan membedakan jenis ukuran yang satu dari yang lain. */
export const sortingKinds = {
  'leading-or-lagging': {
    title: 'Leading atau lagging?',
    task: 'Blog perusahaan diharapkan mendatangkan pelanggan. Angka mana yang menjadi pertanda, mana yang menjadi bukti?',
    buckets: { leading: 'Leading: pertanda', lagging: 'Lagging: bukti' },
    items: {
      keywords: {
        text: 'Kata kunci per tulisan',
        why: 'Leading: kita tentukan saat menulis, mesin pencari menanggapinya belakangan.',
      },
      traffic: {
        text: 'Jumlah pengunjung blog',
        why: 'Lagging: mereka datang berkat apa yang sudah dikerjakan sebelumnya.',
      },
      hours: {
        text: 'Jam kerja per konten',
        why: 'Leading: digarap dengan teliti dulu, pembaca merasakannya belakangan.',
      },
      ranking: {
        text: 'Peringkat di hasil pencarian',
        why: 'Lagging: ini jawaban atas tulisan dan tautan yang sudah ada.',
      },
      'bounce-rate': {
        text: 'Pengunjung yang langsung pergi (bounce rate)',
        why: 'Lagging: baru sesudahnya terlihat apakah yang mereka cari memang ada.',
      },
      links: {
        text: 'Tautan masuk dan keluar',
        why: 'Leading: tautannya dulu, pengunjungnya kemudian.',
      },
      conversions: {
        text: 'Pengunjung yang menjadi pelanggan (konversi)',
        why: 'Lagging: inilah bukti bahwa blog itu tidak sia-sia.',
      },
      'traffic-value': {
        text: 'Nilai pengunjung, seandainya didatangkan lewat iklan',
        why: 'Lagging: baru bisa dihitung setelah pengunjungnya ada.',
      },
    },
  },
  'kpi-or-okr': {
    title: 'KPI atau OKR?',
    task: 'Satu nilai yang dipantau terus, atau satu tujuan dengan beberapa hasil kunci?',
    buckets: { kpi: 'KPI', okr: 'OKR' },
    items: {
      attendance: {
        text: 'Persentase karyawan hadir, setiap minggu',
        why: 'KPI: satu nilai, dipantau dari waktu ke waktu.',
      },
      workplace: {
        text: 'Tempat kerja yang menyenangkan: keluhan ke HRD tinggal separuh, lebih sedikit karyawan baru yang keluar, lebih banyak ide diterapkan',
        why: 'OKR: tujuannya tidak bisa dihitung, tetapi ada tiga hasil kunci yang menunjukkannya.',
      },
      'gross-margin': {
        text: 'Margin kotor per triwulan',
        why: 'KPI: nilai yang sama, triwulan demi triwulan.',
      },
      'second-city': {
        text: 'Hadir di kota kedua: toko buka bulan Juni, dua pemasok setempat, 300 pelanggan',
        why: 'OKR: begitu tercapai, selesai. Yang terus dipantau sesudahnya barulah KPI.',
      },
      nps: {
        text: 'NPS +2 tahun ini',
        why: 'Bisa keduanya: kalau dipantau sebagai satu nilai, ini KPI; kalau berdampingan dengan hasil lain di bawah satu tujuan, ini hasil kunci.',
      },
      mrr: {
        text: 'Pendapatan berulang bulanan (MRR)',
        why: 'KPI: satu nilai, dilihat setiap bulan.',
      },
    },
  },
  'kind-of-kpi': {
    title: 'Siapa yang memantau?',
    task: 'Strategis untuk pimpinan, operasional untuk jalannya usaha, fungsional untuk satu bidang: yang mana masuk ke mana?',
    buckets: { strategic: 'Strategis', operational: 'Operasional', functional: 'Fungsional' },
    items: {
      roi: {
        text: 'Imbal hasil investasi (ROI)',
        why: 'Strategis: apakah modal yang ditanam pemilik memang menghasilkan?',
      },
      'transport-cost': {
        text: 'Biaya transportasi per pengiriman',
        why: 'Operasional: yang mengatur rute bisa bertindak minggu ini juga.',
      },
      'time-to-resolve': {
        text: 'Waktu penyelesaian gangguan',
        why: 'Fungsional: IT memakainya untuk mengatur pekerjaannya sendiri.',
      },
      'market-share': {
        text: 'Pangsa pasar',
        why: 'Strategis: tidak ada satu departemen yang bisa menggerakkannya sendirian.',
      },
      'sales-per-region': {
        text: 'Penjualan per wilayah',
        why: 'Operasional: terlihat di wilayah mana usaha berjalan lancar dan di mana tersendat.',
      },
      'gross-margin': {
        text: 'Margin kotor',
        why: 'Fungsional: bagian keuangan yang memantaunya. Perusahaan yang marginnya tipis boleh saja mengangkatnya ke tingkat pimpinan.',
      },
      'acquisition-cost': {
        text: 'Biaya mendapatkan satu pelanggan',
        why: 'Operasional: angkanya bergerak mengikuti setiap kampanye dan kunjungan.',
      },
      revenue: {
        text: 'Pendapatan seluruh perusahaan',
        why: 'Strategis: gabungan hasil kerja semua departemen.',
      },
      'return-on-assets': {
        text: 'Imbal hasil atas aset (ROA)',
        why: 'Fungsional: dengan ini bagian keuangan melihat apakah mesin dan gedung sepadan dengan biayanya.',
      },
    },
  },
} as const;
