/** Kartu bagi yang ingin lebih dalam. `room` dan `points` dibaca dari jarak enam meter; `notes` hanya untuk fasilitator. */
export const furtherCards = {
  leading: {
    title: 'Leading atau lagging?',
    room: 'Leading memberi pertanda. Lagging memberi bukti.',
    points: {
      one: 'Leading: masih bisa diperbaiki',
      two: 'Lagging: hasilnya sudah pasti',
      three: 'Blog: kata kunci → peringkat',
      four: 'Blog: tautan masuk dan keluar → pengunjung',
      five: 'Sehat kalau ada keduanya',
    },
    notes: {
      say: 'Indikator leading bergerak sebelum hasilnya ada, selagi kita masih bisa berbuat sesuatu. Indikator lagging memastikan apa hasilnya. Contohnya blog. Yang lebih dulu ada: kata kunci per tulisan, jam kerja per konten, tautan masuk dan keluar. Yang menyusul: peringkat pencarian, jumlah pengunjung dan nilainya, bounce rate, konversi. Pasang keduanya berdampingan. Kalau hasilnya meleset dari pertanda awal, dari perbandingan itulah kelihatan sebabnya.',
      ask: 'Hasil apa yang selama ini baru Anda ketahui di akhir triwulan? Apa yang sebenarnya sudah bisa dilihat sebulan sebelumnya?',
      trap: '“Indikator utama” bisa berarti dua hal dalam buku berbahasa Indonesia: “key” dan “leading”. Pakai saja kata leading, lalu jelaskan: ini pertanda, bukan berarti yang paling penting.',
    },
  },
  okr: {
    title: 'KPI atau OKR?',
    room: 'KPI memantau satu nilai. OKR mengejar satu tujuan.',
    points: {
      one: 'KPI: satu angka, dipantau terus',
      two: 'OKR: satu tujuan, beberapa hasil kunci',
      three: 'Tujuannya boleh tak berwujud',
      four: 'Semangat kerja → keluhan ke HRD, karyawan baru keluar',
      five: 'NPS +2 tahun ini: bisa keduanya',
    },
    notes: {
      say: 'KPI memantau satu nilai dari waktu ke waktu: sudah sesuai harapan atau belum? OKR menyebut satu tujuan, lalu beberapa hasil kunci yang bersama-sama menunjukkan bahwa tujuan itu tercapai. Tujuannya boleh sesuatu yang tidak bisa dihitung, misalnya tempat kerja yang menyenangkan. Kalau mau dijadikan KPI, cari jejaknya. Semangat kerja terlihat dari keluhan yang masuk ke HRD dan dari karyawan baru yang keluar lagi. Ada juga yang bisa dua-duanya: NPS +2 tahun ini bisa menjadi KPI, bisa juga salah satu hasil kunci. Hari ini yang kita tulis adalah KPI.',
      ask: 'Apa yang ingin Anda capai, tetapi tidak bisa dihitung? Kalau terwujud, apa yang akan terlihat, terdengar, atau tercatat?',
      trap: 'Berdebat soal istilah. Kalau sudah berupa satu angka dengan target dan tanggal, tulis saja sebagai KPI, lalu lanjut.',
    },
  },
  kinds: {
    title: 'Jenis-jenis KPI',
    room: 'Siapa yang memantau, dan untuk memutuskan apa?',
    points: {
      one: 'Strategis: ROI, pendapatan, pangsa pasar',
      two: 'Operasional: penjualan per wilayah, biaya transportasi',
      three: 'Fungsional: waktu penyelesaian gangguan IT',
      four: 'Pimpinan memantau satu atau dua',
      five: 'Yang di bawah menopang yang di atas',
    },
    notes: {
      say: 'KPI strategis memberi tahu pimpinan apakah perusahaan masih di jalurnya: ROI, pendapatan, pangsa pasar. KPI operasional mengikuti jalannya usaha sehari-hari: penjualan per wilayah, biaya transportasi, biaya mendapatkan satu pelanggan. KPI fungsional milik satu bidang: waktu penyelesaian gangguan di IT, margin kotor dan imbal hasil atas aset di keuangan. Ketiganya bersambung. Misalkan pendapatan berulang bulanan (MRR) ditargetkan naik 20% per triwulan. Maka calon pelanggan di bagian penjualan harus bertambah 50% sampai triwulan ketiga, dan pemasaran harus mengubah lebih banyak MQL (calon yang tertarik) menjadi SQL (calon yang siap ditawari). Berapa banyak KPI? Dua atau tiga per departemen seperti hari ini, tiga sampai lima per proyek atau tim, dan satu atau dua saja yang dipantau pimpinan.',
      ask: 'Satu atau dua angka mana yang Anda pantau sendiri? Angka dari departemen mana yang menopangnya?',
      trap: 'Pimpinan ingin memantau semuanya. Tanyakan siapa yang bisa bertindak kalau angkanya memburuk: dialah yang memantau, dan pimpinan cukup satu atau dua.',
    },
  },
  good: {
    title: 'Ciri KPI yang baik',
    room: 'Tujuh ujian. Setiap “tidak” perlu dibicarakan.',
    points: {
      one: 'Bisa dihitung',
      two: 'Menunjukkan kemajuan',
      three: 'Peka terhadap perubahan',
      four: 'Berguna untuk keputusan',
      five: 'Bisa dikendalikan',
      six: 'Mudah dipahami',
      seven: 'Bisa diperiksa',
    },
    notes: {
      say: 'Ambil satu angka, lalu uji tujuh kali. “Jumlah kata per tulisan” bisa dihitung, dikendalikan, dipahami, dan diperiksa, tetapi tidak ada keputusan yang bergantung padanya: tulisan yang lebih panjang tidak membawa kita lebih dekat ke tujuan mana pun. KPI yang baik juga selaras dengan sasaran perusahaan, mendorong tindakan, dan masuk akal: menantang, tetapi bisa dicapai. Mulailah dengan sedikit, dan sisakan tempat untuk ukuran belajar dan keterampilan. Sesudah sesi, bagikan angkanya berulang kali: tiap minggu untuk yang bergerak cepat, selebihnya tiap dua minggu atau tiap bulan. Setiap triwulan, atau dua kali setahun, periksa apakah KPI-nya sendiri masih tepat.',
      ask: 'Ambil angka yang paling sering Anda laporkan. Di ujian mana angka itu gagal? Keputusan apa yang terakhir diambil karenanya?',
      trap: '“Bisa dikendalikan” diartikan “sepenuhnya di tangan kita”. Cukup kalau kerja departemen itu sendiri jelas menggerakkan angkanya.',
    },
  },
  case: {
    title: 'Studi kasus: Beautylogic',
    room: 'Penjualan dua kali lipat dalam setahun: sudah SMART?',
    points: {
      one: 'Mesin dan bahan habis pakai untuk klinik kecantikan',
      two: 'Tahun lalu: mesin penghilang lemak, 2 miliar',
      three: 'Tahun depan: +100%',
      four: 'Rekrut, latih, gandakan anggaran perjalanan',
      five: 'Tiap 3 bulan, Januari–Desember',
    },
    notes: {
      say: 'Beautylogic menjual mesin dan bahan habis pakai ke klinik kecantikan. Tahun lalu penjualan mesin penghilang lemaknya 2 miliar. Tahun depan divisi pemasaran ingin naik 100%: tenaga penjual direkrut dan dilatih, anggaran perjalanan digandakan, dan hasilnya diukur tiap 3 bulan, dari Januari sampai Desember. Minta peserta berpasangan dan menulis satu kalimat untuk setiap huruf. Sesudah itu buka contoh jawabannya, huruf demi huruf. Itu salah satu jawaban yang baik, bukan satu-satunya.',
      ask: 'Apa yang ingin Anda ketahui dulu sebelum menandatanganinya? Huruf mana yang paling Anda ragukan?',
      trap: 'Pembicaraan bergeser ke “bisa atau tidak naik 100%”. Di ruangan ini tidak ada yang tahu. Tanyakan rencananya bertumpu pada apa, dan angka mana yang sudah memberi pertanda setelah tiga bulan.',
    },
  },
} as const;
