/** Jebakan di tiap langkah; yang untuk Konsep ada di kartunya. */
export const traps = {
  prepare:
    'Sasaran yang baru berupa harapan. Tanyakan angka atau tanggal yang membuat semua orang sependapat apakah sasaran itu tercapai.',
  departments:
    'Terlalu lama berdebat siapa mengerjakan apa. Tulis dulu yang terucap; yang sudah tertulis bisa diperbaiki, baris kosong tidak.',
  kpis: 'Ide pertama biasanya yang mudah dihitung. Tanyakan: angka mana yang bisa tetap bagus padahal hasilnya gagal?',
  review:
    'Terburu-buru menandatangani. “Tidak” dari COO sekarang lebih berharga daripada angka yang tidak pernah diisi.',
  share:
    'Merasa selesai begitu berkas dibagikan. Tanpa hari untuk melihat angkanya bersama, tidak ada yang mengisi nilai.',
  track: 'Mencari siapa yang salah di balik angka merah. Lain kali angkanya hijau, tetapi tidak benar.',
} as const;

/** Yang penting di satu bagian dari langkah yang punya beberapa bagian. */
export const partNotes = {
  title: 'Di bagian ini',
  concept: {
    sorting:
      'Bacakan satu kartu, hitung sampai tiga, lalu semua menunjuk satu kolom bersamaan. Taruh menurut suara terbanyak, tanyakan alasan peserta yang berpendapat lain, baru tampilkan jawaban kami.',
    'smart-sentences':
      'Mulai dari departemen yang orangnya belum banyak bicara. Angkanya dari peserta; ketikkan, lalu lihat huruf mana yang berubah. Angkanya boleh meleset, ini baru latihan.',
    intangible:
      'Sebelum Anda mengetik, biarkan semua menyebut apa yang akan terlihat atau terdengar. Ide pertama biasanya survei; tanyakan apa yang selama ini sudah tercatat.',
    'seven-tests':
      'Ambil angka yang sekarang dipakai perusahaan, kalau bisa yang disukai CEO. Ajukan ketujuh pertanyaannya dengan cepat; kalau peserta ragu, jawabannya “tidak”.',
    'study-case':
      'Dua menit menulis sendiri di kertas, lalu satu kalimat dari tiap kelompok. Contoh jawaban tampil paling akhir: itu salah satu jawaban yang baik, bukan satu-satunya.',
  },
  departments: {
    grid: 'Ketik selagi mereka bicara, dengan kata-kata mereka, lalu bacakan lagi barisnya. Peserta ikut melihatnya ditulis, jadi yang keliru langsung diperbaiki.',
    structure:
      'Cukup siapa di bawah siapa, dan siapa mengepalai apa. Dua menit selesai; satu orang boleh mengepalai beberapa departemen.',
    interviews:
      'Kalau kepala departemennya tidak hadir, COO mengajukan dua pertanyaan itu sesudah sesi dan menulis jawabannya di sini. Sepakati hari wawancaranya sebelum peserta pulang.',
  },
  kpis: {
    cards:
      'Satu KPI sampai selesai, dengan kartunya terbuka. Bacakan saran penasihat hanya untuk huruf yang belum lolos; peserta yang memutuskan.',
    table:
      'Paling cepat kalau ide sedang deras: satu baris per ide, cukup nama, target, satuan, penanggung jawab, dan sumber data. Selebihnya menyusul.',
    narrow:
      'Tiap orang punya dua suara. Hitung, pilih dua atau tiga, lalu tanyakan tentang ide lainnya: tanpa ini, apa yang tidak akan kita sadari? Tidak ada ide yang hilang.',
  },
  review: {
    answers:
      'Kedua pertanyaan diajukan KPI demi KPI, hanya kepada COO. Yang lain menyimak; giliran mereka nanti di “Keseluruhan”.',
    set: 'Sekarang semuanya sekaligus: adakah yang kurang, tumpang tindih, atau saling bertentangan?',
    left: 'Yang masih tersisa tidak harus dijawab hari ini. Bacakan, supaya yang menandatangani mengetahuinya.',
    sign: 'Persilakan masing-masing membaca namanya, lalu menandatangani bergantian. Kalau sesudah itu ada yang diubah, tanda tangan gugur, dan aplikasi memberi tahu.',
    versions:
      'Apa yang berubah sejak tanda tangan terakhir, kolom demi kolom. Tampilkan kalau ada yang bilang “bukan begitu kesepakatannya”.',
  },
  share: {
    handout: 'Buat buku kerjanya selagi semua masih di ruangan, lalu buka sekali di proyektor.',
    packs:
      'Untuk departemen yang melengkapi sendiri: sepakati siapa yang mengirim kembali, dan paling lambat hari apa.',
    returns:
      'Isi berkas yang kembali tampil di samping milik Anda. Terima satu per satu; tidak ada yang berubah dengan sendirinya.',
    print: 'Lembar satu halaman untuk dibawa pulang; hasil lengkap punya tempat tanda tangan.',
  },
} as const;
