/** Baris perintah. */
export const cli = {
  usage: `KPI Workshop lewat baris perintah

npm run --silent cli -- sample school|rehearsal --to BERKAS.kpiw [--lang en|id]
    buat contoh lokakarya
npm run --silent cli -- check BERKAS.kpiw [--json] [--lang en|id]
    apakah berkasnya sah, sejauh mana isinya, apa kata penasihat?
npm run --silent cli -- export BERKAS.kpiw --to BERKAS.xlsx [--paper a4|f4] [--scorecard] [--lang en|id]
    buat buku kerja hasil
npm run --silent cli -- tracker BERKAS.kpiw --to BERKAS.xlsx [--paper a4|f4] [--scorecard] [--lang en|id]
    buat buku kerja untuk memantau KPI
npm run --silent cli -- packs BERKAS.kpiw --to FOLDER|BERKAS.zip [--forms] [--paper a4|f4] [--lang en|id]
    buat buku kerja isian untuk setiap kepala departemen
npm run --silent cli -- return BERKAS.kpiw KIRIMAN.xlsx|FOLDER … [--apply] [--json] [--lang en|id]
    apa isi paket dan lembar pantauan yang sudah diisi? Dengan --apply isinya langsung diterima
npm run --silent cli -- coach [--json] [--lang en|id] < BERKAS.json
    apa kata penasihat tentang KPI di masukan standar?

  --to BERKAS   berkas tujuan; berkas yang sudah ada akan diganti
  --forms       formulir wawancara kosong, bukan paket departemen
  --paper a4|f4 kertas untuk dicetak; A4 jika tidak disebutkan
  --scorecard   sertakan kartu skor
  --lang en|id  bahasa tulisan dan pesan
  --json        tampilkan hasil untuk dibaca program lain
  --apply       terima semuanya, kecuali yang perlu Anda putuskan di aplikasi
  --help        tampilkan bantuan ini

Berakhir dengan 0 jika selesai, 1 jika gagal, 2 jika perintahnya tidak dipahami.`,
  wrongUse: {
    noCommand: 'Perintah yang mana? sample, check, export, tracker, packs, return, atau coach.',
    command: 'Tidak ada perintah “{{word}}”.',
    option: 'Opsi “{{word}}” bukan untuk perintah ini.',
    value: 'Opsi “{{word}}” perlu diberi nilai.',
    sample: 'Tidak ada contoh bernama “{{word}}”. Gunakan school atau rehearsal.',
    noFile: 'Perintah “{{word}}” perlu nama contoh atau nama berkas.',
    tooMany: 'Kata “{{word}}” berlebih. Apit nama yang mengandung spasi dengan tanda petik.',
    noTarget: 'Sebutkan berkas tujuan dengan --to; namanya harus berakhiran {{word}}.',
    noFolder: 'Sebutkan folder tujuan dengan --to, atau berkas yang namanya berakhiran .zip.',
    noReturned: 'Setelah “{{word}}”, sebutkan buku kerja yang kembali.',
    extension: 'Nama berkas pada --to harus berakhiran {{word}}.',
    sameFile: '“{{word}}” tidak bisa menjadi sumber sekaligus tujuan.',
    paper: 'Kertas “{{word}}” tidak tersedia. Gunakan a4 atau f4.',
    language: 'Bahasa “{{word}}” tidak tersedia. Gunakan en atau id.',
  },
  written: 'Ditulis: {{file}}',
  evaded: 'Ditulis: {{file}} (yang lama sedang dibuka di program lain, jadi dibiarkan)',
  errors: {
    'bad-request': 'Masukan tidak dipahami. {{reason}}',
    internal: 'Ada yang salah di dalam program: {{reason}}. Tidak ada berkas yang berubah.',
    'not-found': 'Tidak ada berkas “{{file}}”. Periksa nama dan foldernya.',
    'file-damaged': '“{{file}}” rusak dan dibiarkan apa adanya. Gunakan salah satu cadangannya.',
    'return-no-pack':
      '“{{file}}” bukan paket departemen atau lembar pantauan. Tidak ada yang berubah. Daftar KPI buatan sendiri bisa dimasukkan di aplikasi: Bagikan, Berkas yang kembali.',
    'folder-missing':
      'Tidak ada folder “{{folder}}”. Tidak ada berkas yang berubah. Buat dulu foldernya, atau sebutkan folder lain.',
    'read-only':
      '“{{file}}” tidak bisa dipakai: berkas atau foldernya dilindungi. Tidak ada berkas yang berubah.',
    'disk-full':
      'Disk penuh. Tidak ada berkas yang tersimpan setengah jadi. Kosongkan sebagian ruang, lalu coba lagi.',
    'file-busy':
      '“{{file}}” sedang dipakai program lain. Tutup dulu di program itu, lalu coba lagi. Tidak ada berkas yang berubah.',
    'storage-failed':
      'Disk melaporkan kesalahan ({{reason}}). Tidak ada berkas yang tersimpan setengah jadi.',
  },
  return: {
    line: '{{file}}: {{status}}',
    status: {
      changes: 'ada yang baru',
      unchanged: 'tidak ada yang baru',
      applied: 'sudah diterima',
      refused: 'tidak dibaca',
    },
    counts: 'perubahan: {{proposals}}, yang diubah kedua pihak: {{conflicts}}',
    left: 'perlu Anda putuskan di aplikasi (diubah kedua pihak, dikosongkan, atau periodenya belum mulai): {{undecided}}',
    nothingTaken: 'tidak ada yang diterima',
    outdated: 'isinya sudah Anda ubah sejak buku kerja ini dikirim',
    second: 'buku kerja ini pernah kembali; inilah yang berubah sejak itu',
    missing: 'tidak ikut kembali, jadi dibiarkan: {{label}}',
    unknown: 'tidak diterima karena KPI ini tidak ada di lokakarya: {{label}}',
    unreadable: '{{sheet}}, sel {{cell}}: {{reason}}',
  },
  coach: {
    noInput: 'Tidak ada yang masuk lewat masukan standar',
    noJson: 'Masukannya bukan JSON: {{reason}}',
  },
  check: {
    valid: 'Berkas lokakarya yang sah (format {{formatVersion}}, revisi {{revision}})',
    progress: 'Kemajuan',
    missing: 'yang kurang: {{what}}',
    kpis: 'KPI',
    noKpis: 'belum ada',
    unnamed: '(tanpa nama)',
    findings: 'KPI secara keseluruhan',
    noFindings: 'tidak ada catatan',
    overruled: 'dikesampingkan: {{reason}}',
    wholeCompany: 'Seluruh perusahaan',
    kpiCount_one: '{{count}} KPI',
    kpiCount_other: '{{count}} KPI',
    severity: { problem: 'Masalah', warning: 'Periksa lagi', hint: 'Saran' },
  },
} as const;
