/** Latihan yang dijawab dengan kata-kata sendiri. */
export const writtenExercises = {
  intangible: {
    title: 'Mengukur yang tak berwujud',
    task: 'Yang ini tidak bisa dihitung. Kalau terwujud, apa yang akan terlihat, terdengar, atau tercatat?',
    items: {
      morale: {
        text: 'Semangat kerja yang tinggi',
        prompt: 'Kalau orang senang bekerja di sini, apa yang lebih jarang atau lebih sering mereka lakukan?',
        model: 'Jumlah keluhan ke HRD per bulan; persentase karyawan baru yang keluar dalam setengah tahun',
        why: 'Semangat itu sendiri tidak kelihatan, tetapi jejaknya ada dan biasanya sudah tercatat.',
      },
      awareness: {
        text: 'Merek yang dikenal',
        prompt: 'Dari mana tahu bahwa seseorang mengenal kita?',
        model: 'Jumlah kelas yang sebagian besar siswanya bisa menyebut dua produk kita tanpa dibantu',
        why: '“Dikenal” menjadi sesuatu yang bisa ditanyakan dalam satu sore, lalu ditanyakan lagi nanti sebagai pembanding.',
      },
      trust: {
        text: 'Kepercayaan pelanggan',
        prompt: 'Apa yang dilakukan orang yang percaya kepada kita, tetapi tidak dilakukan orang lain?',
        model: 'Persentase pelanggan yang membeli lagi dalam 90 hari; persentase yang mau bayar di muka',
        why: 'Cara orang memakai uangnya lebih jujur daripada centang di angket.',
      },
      teamwork: {
        text: 'Kerja sama antardepartemen',
        prompt: 'Di mana pekerjaan biasanya tersangkut waktu berpindah departemen?',
        model:
          'Jumlah hari dari pesanan sampai barang dikirim; pesanan yang dikembalikan karena ada yang kurang',
        why: 'Kerja sama terlihat di titik serah terima: dari waktu yang hilang dan pekerjaan yang diulang.',
      },
      learning: {
        text: 'Karyawan yang terus belajar',
        prompt: 'Apa yang sekarang bisa mereka kerjakan, padahal setengah tahun lalu belum?',
        model:
          'Jumlah pekerjaan yang dikuasai sedikitnya dua orang; persentase yang lulus uji praktik di kesempatan pertama',
        why: 'Keterampilan adalah yang tertinggal sesudah pelatihan. Jam pelatihan hanya menunjukkan berapa lama orang duduk.',
      },
    },
  },
  'study-case': {
    title: 'Beautylogic: tulis kelima hurufnya',
    task: 'Tulis satu kalimat untuk setiap huruf. Penasihat mengomentari yang bisa dibacanya; sesudah itu bandingkan dengan contoh jawaban.',
    situation:
      'Beautylogic menjual mesin dan bahan habis pakai ke klinik kecantikan. Tahun lalu penjualan mesin penghilang lemaknya 2 miliar. Tahun depan divisi pemasaran ingin +100%. Caranya: merekrut dan melatih tenaga penjual serta menggandakan anggaran perjalanan. Hasilnya diukur tiap 3 bulan, dari Januari sampai Desember.',
    items: {
      S: {
        text: 'Spesifik',
        prompt: 'Apa persisnya yang mau dinaikkan, dan siapa yang mengerjakan?',
        model: 'Penjualan mesin penghilang lemak ke klinik kecantikan, oleh divisi pemasaran',
        why: 'Satu produk, satu jenis pelanggan, satu divisi. “Penjualan naik” saja bisa juga berarti bahan habis pakainya.',
      },
      M: {
        text: 'Terukur',
        prompt: 'Angka apa, dilihat di mana, seberapa sering?',
        model: 'Penjualan yang sudah ditagihkan, dalam rupiah, dari buku penjualan, tiap 3 bulan',
        why: 'Ada angka, sumber, dan iramanya: siapa pun di bagian keuangan akan mendapat angka yang sama.',
      },
      A: {
        text: 'Dapat dicapai',
        prompt: 'Dari berapa ke berapa, dan dengan cara apa?',
        model:
          'Dari 2 miliar menjadi 4 miliar: merekrut dan melatih tenaga penjual, menggandakan anggaran perjalanan',
        why: 'Titik awal dan caranya disebut, jadi bisa ditimbang apakah langkahnya terlalu besar.',
      },
      R: {
        text: 'Relevan',
        prompt: 'Mengapa angka ini, untuk perusahaan ini, sekarang?',
        model:
          'Setiap mesin di klinik juga mendatangkan pesanan bahan habis pakai, jadi seluruh perusahaan ikut tumbuh',
        why: 'Angkanya tersambung dengan sumber penghasilan perusahaan. Benar tidaknya, CEO dan COO yang menilai, bukan penasihat.',
      },
      T: {
        text: 'Berbatas waktu',
        prompt: 'Dari kapan sampai kapan, dan kapan dicek di tengah jalan?',
        model: 'Januari sampai Desember tahun depan, angkanya dilihat tiap 3 bulan',
        why: 'Ada ujungnya, dan sebelum itu ada tiga kesempatan untuk mengubah haluan.',
      },
    },
    comments: {
      empty: 'Belum ditulis.',
      fine: 'Tidak ada tambahan.',
      subject: 'Penjualan apa? Beautylogic menjual mesin dan juga bahan habis pakai.',
      number: 'Belum ada angkanya: apa yang dihitung, dan dalam satuan apa?',
      source: 'Dilihat di mana? Sebutkan daftar, buku, atau sistemnya.',
      start: 'Dari berapa ke berapa? Dari satu angka saja belum kelihatan seberapa besar langkahnya.',
      means: 'Dengan cara apa? Sebutkan, misalnya tenaga penjual atau anggaran perjalanan.',
      reason: 'Tambahkan sedikit lagi: mengapa ini penting bagi perusahaan?',
      people: 'Relevan atau tidak, Anda yang menilai: penasihat hanya melihat bahwa alasannya ada.',
      deadline: 'Kapan? Sebutkan bulan, tanggal, atau akhir tahun.',
      rhythm: 'Lalu di tengah jalan? Setahun itu panjang: sebutkan seberapa sering dilihat.',
    },
  },
  'seven-tests': {
    title: 'Tujuh ujian untuk KPI Anda',
    task: 'Ambil satu angka Anda sendiri dan ajukan tujuh pertanyaan ini. Di sebelahnya: jawaban untuk “jumlah kata per tulisan”.',
    counterexample: 'Jumlah kata per tulisan',
    answers: { yes: 'Ya', no: 'Tidak', unsure: 'Ragu' },
    items: {
      quantifiable: {
        text: 'Bisa dihitung',
        question: 'Bisakah ditulis sebagai angka dengan satuan?',
        help: 'Kalau dua orang menulis angka yang berbeda untuk minggu yang sama, jawabannya tidak.',
        why: 'Setiap pengolah kata bisa menghitungnya.',
      },
      progress: {
        text: 'Menunjukkan kemajuan',
        question: 'Kalau angkanya bergerak, apakah kita makin dekat ke tujuan?',
        help: 'Sebutkan dulu tujuannya. Kalau angkanya bisa membaik padahal tujuannya menjauh, jawabannya tidak.',
        why: 'Tulisan yang lebih panjang tidak mendekatkan siapa pun ke tujuan.',
      },
      responds: {
        text: 'Peka terhadap perubahan',
        question: 'Kalau cara kerja kita berubah, apakah angkanya cepat ikut berubah?',
        help: 'Cepat artinya: masih dalam periode ini, dan cukup sering untuk mengubah haluan.',
        why: 'Minta tulisan yang lebih panjang hari ini, besok angkanya sudah naik.',
      },
      decisions: {
        text: 'Berguna untuk keputusan',
        question: 'Kalau angkanya turun sepersepuluh, adakah keputusan yang berubah?',
        help: 'Sebutkan keputusannya. Kalau tidak terpikir satu pun, angkanya tidak diperlukan.',
        why: '400 kata atau 600 kata: lalu mau diapakan?',
      },
      controllable: {
        text: 'Bisa dikendalikan',
        question: 'Apakah kerja penanggung jawabnya jelas menggerakkan angka ini?',
        help: 'Tidak harus sepenuhnya di tangannya. Tetapi jangan sampai orang diminta bertanggung jawab atas cuaca.',
        why: 'Yang menulis yang menentukan.',
      },
      understood: {
        text: 'Mudah dipahami',
        question: 'Bisakah rekan baru menjelaskannya setelah mendengar satu kalimat?',
        help: 'Coba saja: minta dijelaskan oleh orang yang tidak ikut menulisnya.',
        why: 'Tidak perlu dijelaskan lagi.',
      },
      verifiable: {
        text: 'Bisa diperiksa',
        question: 'Bisakah orang lain memeriksanya dan mendapat angka yang sama?',
        help: 'Untuk itu perlu sumber yang bisa dibuka orang lain, dan rumusnya.',
        why: 'Dihitung lagi, hasilnya sama.',
      },
    },
  },
} as const;
