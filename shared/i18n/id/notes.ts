/** Catatan fasilitator di samping tiap langkah: apa yang dikatakan, ditanyakan, dan kapan selesai. */
export const notes = {
  prepare: {
    say: 'Kerjakan sebelum peserta masuk. Yang diperlukan: nama peserta, hari pertama dan terakhir periode, serta sasaran perusahaan dengan kata-kata CEO sendiri. Semuanya masih bisa diubah nanti.',
    ask: {
      one: 'Apa yang harus terwujud di hari terakhir supaya Anda bisa bilang periode ini berhasil?',
      two: 'Siapa yang bisa memutuskan hari ini, dan siapa yang perlu ditanya sesudahnya?',
      three: 'Angka apa yang selama ini sudah dipantau perusahaan?',
    },
    doneWhen:
      'Perusahaan, periode, CEO, COO, dan sedikitnya satu sasaran sudah terisi, dan proyektor sudah dicoba.',
  },
  concept: {
    say: 'Tujuannya satu: semua memakai bahasa yang sama; jatah menit di rencana waktu sudah cukup. Bacakan kalimat di kartu, jelaskan dengan kata-kata Anda, ajukan pertanyaannya, lalu tunggu sampai ada yang menjawab.',
    ask: {
      one: 'Siapa yang bisa menjelaskan dengan kata-katanya sendiri?',
      two: 'Contoh mana dari perusahaan kita yang cocok di sini?',
      three: 'Apa yang masih belum jelas? (Catat di tempat parkir pertanyaan.)',
    },
    doneWhen:
      'Semua kartu yang dipilih sudah dibahas, dan ada peserta yang bisa membedakan aktivitas dari KPI.',
  },
  departments: {
    say: 'Satu baris untuk satu tugas utama: untuk apa departemen ini ada, dan apa tandanya di akhir periode bahwa tugas itu berjalan sangat baik. Kalimat pendek saja, seperti saat berbicara. Dua atau tiga tugas per departemen sudah cukup.',
    ask: {
      one: 'Apa yang berhenti kalau departemen ini libur seminggu?',
      two: 'Tanpa bertanya kepada siapa pun, dari mana kelihatan bahwa tugasnya berjalan baik?',
      three: 'Itu hasil, atau masih kegiatan?',
    },
    doneWhen:
      'Setiap departemen punya sedikitnya satu tugas utama dan target kerja ideal untuk setiap tugas. Kepalanya boleh menyusul, di Struktur.',
  },
  kpis: {
    say: 'Jatah menit tiap KPI tampil di jam di bilah atas. Berangkat dari target kerja ideal, kumpulkan ide tanpa menilai dulu, baru pilih dua atau tiga per departemen. Isi nama, target, satuan, penanggung jawab, dan sumber data; penasihat di layar menunjukkan mana yang masih lemah. Penasihat memberi saran, Anda yang memutuskan.',
    ask: {
      one: 'Angka apa yang bisa meyakinkan orang yang masih ragu bahwa hasil ini tercapai?',
      two: 'Terakhir kali berapa, dan dilihat di mana?',
      three: 'Siapa yang memantau, seberapa sering, dan apa yang dilakukan kalau meleset?',
    },
    doneWhen:
      'Setiap departemen punya dua atau tiga KPI terpilih, lengkap dengan target, penanggung jawab, sumber data, dan nilai terakhir atau rencana pengukuran pertama.',
  },
  review: {
    say: 'Sekarang COO menjawab dua hal untuk setiap KPI: apakah penting bagi kita, dan apakah datanya ada? Bacakan satu per satu, tunggu jawabannya, lalu catat. Kalau jawabannya “tidak”, tulis alasannya dalam satu kalimat. Sesudah itu lihat semua KPI sebagai satu kesatuan, lalu CEO dan COO menandatangani; yang masih tersisa tetap tercatat bersama tanda tangan.',
    ask: {
      one: 'Kalau angka ini bergeser sepersepuluh, adakah keputusan Anda yang berubah?',
      two: 'Siapa yang bisa menyebutkan nilai terakhir KPI ini sebelum hari Jumat?',
      three: 'Tugas mana yang tidak punya KPI, dan apakah memang itu yang kita mau?',
    },
    doneWhen: 'COO sudah menjawab untuk setiap KPI terpilih, dan CEO serta COO sudah menandatangani.',
  },
  share: {
    say: 'Bagikan hasilnya sebelum peserta pulang. Tampilkan buku kerjanya di proyektor, buka lembar satu departemen, lalu bacakan satu KPI dari awal sampai akhir.',
    ask: {
      one: 'Siapa yang mengisi nilai pertama, dan hari apa?',
      two: 'Kapan kita melihat angkanya bersama: tiap minggu, dua minggu, atau bulan?',
      three: 'Angka-angka ini tidak boleh dipakai untuk apa?',
    },
    doneWhen: 'Buku kerjanya sudah jadi, semua tahu letaknya, dan tanggal tinjauan pertama sudah disepakati.',
  },
  track: {
    say: 'Sesudah sesi: setiap kali satu periode lewat, catat hasil pengukurannya, atau terima lembar pantauan yang kembali. Lihat kata dan warnanya bersama-sama, mulai dari yang merah. Tanyakan sebabnya, bukan siapa yang salah; angka-angka ini untuk belajar.',
    ask: {
      one: 'Apa yang kita harapkan di sini, dan apa yang terjadi?',
      two: 'Apa yang akan kita ubah sebelum nilai berikutnya?',
      three: 'Apakah KPI ini masih tepat, begitu juga targetnya?',
    },
    doneWhen:
      'Setiap KPI sudah punya nilai untuk periode terakhir yang lewat. Saat tinjauan, tiap KPI dipertahankan, diubah, atau dihentikan, dan periode berikutnya berangkat dari situ.',
  },
} as const;
