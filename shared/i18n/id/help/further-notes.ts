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
