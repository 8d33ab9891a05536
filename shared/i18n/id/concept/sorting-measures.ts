/** Latihan membedakan ukuran dari yang hanya mirip ukuran. */
export const sortingMeasures = {
  'key-or-number': {
    title: 'Kunci, atau sekadar angka?',
    task: 'Sebuah toko roti ingin pelanggan tetapnya lebih sering datang. Angka mana yang menjadi kuncinya?',
    buckets: { key: 'Kunci', number: 'Sekadar angka' },
    items: {
      'guests-back': {
        text: 'Pelanggan yang datang lagi dalam dua minggu',
        why: 'Kunci: inilah tujuannya sendiri, dalam bentuk angka.',
      },
      tables: {
        text: 'Jumlah meja di toko',
        why: 'Sekadar angka: minggu depan tetap sama, apa pun yang kita lakukan.',
      },
      likes: {
        text: 'Jumlah like di Instagram',
        why: 'Sekadar angka: memang menyenangkan, tetapi yang memberi like belum tentu pernah beli roti di sini.',
      },
      'visits-per-regular': {
        text: 'Kunjungan per pelanggan tetap per bulan',
        why: 'Kunci: angka ini naik kalau pelanggan tetap lebih sering datang, dan hanya karena itu.',
      },
      waiting: {
        text: 'Lama antre di kasir',
        why: 'Tergantung. Kalau antrean panjang yang membuat pelanggan tetap malas datang, ini kunci. Selama belum tahu, ini angka untuk dilihat saja. Coba tanya sepuluh pelanggan.',
      },
      flour: {
        text: 'Tepung yang terpakai per hari',
        why: 'Sekadar angka untuk tujuan ini. Bagian pembelian tetap memerlukannya, untuk tujuan lain.',
      },
    },
  },
  'kpi-or-activity': {
    title: 'KPI atau aktivitas harian?',
    task: 'Pilah kartunya. Kalau tidak sepakat, jelaskan alasan masing-masing: untuk beberapa kartu, keduanya masuk akal.',
    buckets: { activity: 'Aktivitas harian', kpi: 'KPI' },
    items: {
      meeting: {
        text: 'Mengadakan rapat hari Senin',
        why: 'Aktivitas. Apa yang mestinya berbeda di hari Selasa? Nah, itu yang bisa diukur.',
      },
      attendance: {
        text: 'Persentase karyawan hadir setiap minggu',
        why: 'KPI: dari minggu ke minggu terlihat apakah pengelolaan kehadiran berhasil.',
      },
      'training-sessions': {
        text: 'Jumlah sesi pelatihan',
        why: 'Ini menghitung aktivitas, dan banyak perusahaan memakainya sebagai KPI. Silakan dipakai kalau membantu, asal hasilnya dipasang di sebelahnya: siapa yang lulus, siapa yang sekarang bekerja dengan cara baru?',
      },
      invoices: {
        text: 'Mengirim tagihan',
        why: 'Aktivitas. KPI di baliknya: berapa hari sampai pelanggan membayar.',
      },
      'passed-test': {
        text: 'Peserta pelatihan yang lulus uji praktik',
        why: 'KPI: yang dilihat adalah kemampuan sesudahnya, bukan siapa yang duduk di ruangan.',
      },
      posts: {
        text: 'Jumlah unggahan per bulan',
        why: 'Ini menghitung aktivitas, dan banyak dipakai. Gunanya menjaga irama kerja tim dan memberi peringatan dini. Kalau berdiri sendiri, yang dihargai hanya jumlahnya: baca bersama pesanan yang datang dari unggahan.',
      },
      'orders-from-posts': {
        text: 'Pesanan yang datang dari unggahan',
        why: 'KPI: dari sini ketahuan apakah unggahan ada hasilnya.',
      },
      calls: {
        text: 'Telepon dan e-mail ke pelanggan per minggu',
        why: 'Ini menghitung aktivitas, dan tim penjualan memang memakainya: tanpa telepon tidak ada transaksi. Dampingi dengan persentase telepon yang menjadi transaksi. Kalau tidak, yang dikejar cuma jumlah teleponnya.',
      },
      stocktake: {
        text: 'Menghitung stok setiap Sabtu',
        why: 'Aktivitas. Ukurannya adalah yang ditemukan: nilai barang yang hilang.',
      },
      'first-contact': {
        text: 'Pertanyaan yang selesai pada kontak pertama',
        why: 'KPI: yang dilihat adalah hasil bagi pelanggan, sesibuk apa pun hari itu.',
      },
    },
  },
  direction: {
    title: 'Ke arah mana lebih baik?',
    task: 'KPI tanpa arah bisa dibaca dua macam. Mana yang lebih baik: tinggi, rendah, atau di dalam rentang?',
    buckets: { higher: 'Tinggi', lower: 'Rendah', range: 'Dalam rentang' },
    items: {
      roas: {
        text: 'Pemasaran: penjualan dari setiap rupiah iklan (ROAS)',
        why: 'Tinggi: setiap rupiah iklan menghasilkan penjualan yang lebih besar.',
      },
      'budget-variance': {
        text: 'Keuangan: selisih anggaran',
        why: 'Rendah: makin dekat dengan rencana, makin bisa diandalkan rencana itu.',
      },
      'stock-days': {
        text: 'Gudang: persediaan cukup untuk berapa hari',
        why: 'Dalam rentang: terlalu sedikit, rak kosong; terlalu banyak, uangnya mengendap di gudang.',
      },
      'first-contact': {
        text: 'Layanan pelanggan: selesai pada kontak pertama',
        why: 'Tinggi: pelanggan tidak perlu menghubungi dua kali.',
      },
      'time-to-resolve': {
        text: 'IT: waktu penyelesaian gangguan',
        why: 'Rendah: orang lebih cepat bisa bekerja lagi.',
      },
      features: {
        text: 'Pengembang: fitur per sprint',
        why: 'Kebanyakan menjawab tinggi. Tetapi fitur bisa dipecah kecil-kecil, jadi ada tim yang menyepakati rentang dan ikut memantau jumlah kesalahannya. Keduanya masuk akal.',
      },
      'salary-level': {
        text: 'HRD: gaji dibandingkan dengan pasar',
        why: 'Dalam rentang: jauh di bawah, orang pindah; jauh di atas, lama-lama perusahaan tidak sanggup.',
      },
      'new-hire-turnover': {
        text: 'HRD: karyawan baru yang keluar lagi',
        why: 'Rendah: yang sudah dipilih dan dilatih tetap bersama kita.',
      },
    },
  },
} as const;
