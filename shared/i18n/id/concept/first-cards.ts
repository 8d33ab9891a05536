/** Kartu untuk setiap sesi. `room` dan `points` dibaca dari jarak enam meter; `notes` hanya untuk fasilitator. */
export const firstCards = {
  definition: {
    title: 'Apa itu KPI?',
    room: 'Angka yang menunjukkan apakah kita makin dekat ke tujuan.',
    points: {
      one: 'Dihitung, bukan dirasakan',
      two: 'Terkait dengan tujuan',
      three: 'Dipantau dari waktu ke waktu',
      four: 'Ada penanggung jawabnya',
      five: 'Sedikit: dua atau tiga per departemen',
    },
    notes: {
      say: 'KPI mengukur sejauh mana perusahaan atau sebuah tim mendekati tujuannya. Diukur berulang kali, supaya pergerakannya kelihatan. Gunanya: kita sepakat apa yang penting, target memacu semangat, penilaian memakai data, bukan kesan, penghargaan jadi adil, dan terlihat keterampilan apa yang perlu diasah. Jelas pula siapa yang bertanggung jawab, kita bisa belajar, dan ada peringatan dini. Kalau semuanya dianggap kunci, sama saja dengan menstabilo seluruh isi buku: tidak ada lagi yang menonjol.',
      ask: 'Kalau hari Jumat hanya boleh melihat satu angka, angka apa yang meyakinkan Anda bahwa minggu ini berjalan baik? Selama ini tahunya dari mana?',
      trap: 'Ada yang menyebut semua hal yang bisa dihitung. Tanyakan: kalau angka ini turun, keputusan apa yang berubah? Kalau tidak ada, itu sekadar data, bukan KPI.',
    },
  },
  activity: {
    title: 'Aktivitas atau KPI?',
    room: 'Aktivitas: apa yang kita kerjakan. KPI: apakah itu berhasil.',
    points: {
      one: 'Unggahan → pesanan dari unggahan',
      two: 'Pelatihan → lulus uji praktik',
      three: 'Jadwal piket → tingkat kehadiran',
      four: 'Kunjungan → pelanggan baru',
      five: 'Cek stok → barang hilang',
    },
    notes: {
      say: 'Di kiri ada kesibukan kita, di kanan hasil yang diharapkan. Dua-duanya perlu: tanpa aktivitas tidak ada yang terjadi, tanpa hasil kita tidak tahu apakah perlu diteruskan. Menghitung aktivitas tidak salah. Angkanya bisa menjadi peringatan dini, asal hasilnya ikut dipasang di sebelahnya.',
      ask: 'Ambil satu kegiatan departemen Anda minggu lalu. Kalau berhasil, apa yang sekarang berbeda, dan di mana itu bisa dilihat?',
      trap: '“Jumlah sesi pelatihan” pasti muncul, dan memang banyak dipakai. Jangan dilarang: tanyakan apa yang sekarang bisa dilakukan peserta pelatihan, lalu tulis di sebelahnya.',
    },
  },
  smart: {
    title: 'SMART: lima pertanyaan',
    room: 'Dari “penjualan naik” menjadi “penjualan +10% per bulan”.',
    points: {
      one: 'Spesifik: apa persisnya?',
      two: 'Terukur: angka apa, dari mana?',
      three: 'Dapat dicapai: dari berapa ke berapa?',
      four: 'Relevan: untuk tugas yang mana?',
      five: 'Berbatas waktu: sampai kapan?',
    },
    notes: {
      say: 'Susun satu contoh bersama-sama. “Penjualan naik” menjadi “penjualan dari 500 juta tahun lalu menjadi 750 juta tahun ini”. Bisakah dicapai? Tahun lalu iklannya 5 juta per bulan; kalau penjualan mau naik 50%, siapkan 7,5 juta per bulan. Rumah makan yang ingin ramai mengundang food influencer setiap bulan: itu relevan. “Pengikut +75% dalam 6 bulan dengan lima konten sehari” punya batas waktu, sekaligus caranya. Di sebagian buku, A disebut Attainable dan R disebut Realistic; pertanyaannya tetap sama. Lalu KPI-nya di mana? Di huruf M: itulah satuan ukurnya.',
      ask: 'Dari target yang kita punya sekarang, huruf mana yang paling lemah? Apa yang kurang supaya kuat?',
      trap: 'Asal ada angka, lalu dikira sudah SMART. “100% pelanggan puas” punya angka, tetapi tidak punya sumber data dan nilai awal.',
    },
  },
  examples: {
    title: 'Contoh per departemen',
    room: 'Masing-masing satu angka, dengan arah yang jelas.',
    points: {
      one: 'Penjualan: +10% per bulan',
      two: 'Pemasaran: ROAS 500%',
      three: 'HRD: efektivitas pelatihan 90%',
      four: 'Keuangan: selisih anggaran di bawah 5%',
      five: 'Layanan pelanggan: 90% selesai pada kontak pertama',
    },
    notes: {
      say: 'ROAS adalah omzet yang dihasilkan setiap rupiah iklan: 500% berarti iklan Rp 1 menghasilkan omzet Rp 5. Selisih anggaran justru makin baik kalau makin kecil, jadi setiap KPI perlu arah. Tim pengembang bisa memakai tiga fitur per sprint; tenaga penjual menghitung calon pelanggan, pertemuan, dan unit terjual per bulan. Setiap peran berbeda, jadi KPI-nya tidak bisa disamaratakan.',
      ask: 'Mana yang bisa Anda pakai dengan angka lain? Mana yang tidak bisa diukur dengan data yang ada sekarang?',
      trap: 'Angkanya disalin mentah-mentah. Itu target orang lain: ambil ukurannya, lalu mulai dari nilai awal Anda sendiri.',
    },
  },
} as const;
