/** Baris perintah. */
export const cli = {
  usage: `KPI Workshop lewat baris perintah

npm run --silent cli -- sample school|rehearsal --to BERKAS.kpiw [--lang en|id]
    menulis contoh lokakarya
npm run --silent cli -- check BERKAS.kpiw [--json] [--lang en|id]
    apakah berkasnya sah, sejauh mana isinya, apa catatan pelatih?
npm run --silent cli -- export BERKAS.kpiw --to BERKAS.xlsx [--lang en|id]
    menulis buku kerja hasil

  --to BERKAS   berkas tujuan; berkas lama bernama sama akan diganti
  --lang en|id  bahasa tulisan dan pesan
  --json        hasil pemeriksaan untuk dibaca program lain
  --help        menampilkan bantuan ini

Berakhir dengan 0 bila selesai, 1 bila gagal, 2 bila perintahnya tidak dipahami.`,
  wrongUse: {
    noCommand: 'Perintah yang mana? sample, check, atau export.',
    command: 'Tidak ada perintah “{{word}}”.',
    option: 'Opsi “{{word}}” bukan untuk perintah ini.',
    value: 'Opsi “{{word}}” perlu diberi nilai.',
    sample: 'Tidak ada contoh bernama “{{word}}”. Gunakan school atau rehearsal.',
    noFile: 'Perintah “{{word}}” perlu nama contoh atau nama berkas.',
    tooMany: 'Kata “{{word}}” berlebih. Apit nama yang mengandung spasi dengan tanda petik.',
    noTarget: 'Sebutkan tujuannya dengan --to, dengan nama yang berakhiran {{word}}.',
    extension: 'Nama berkas pada --to harus berakhiran {{word}}.',
    sameFile: '“{{word}}” tidak bisa dibaca sekaligus ditulis.',
    language: '“{{word}}” bukan bahasa program ini. Gunakan en atau id.',
  },
  written: 'Ditulis: {{file}}',
  errors: {
    internal: 'Ada yang salah di dalam program: {{reason}}. Tidak ada berkas yang berubah.',
    'not-found': 'Tidak ada berkas “{{file}}”.',
    'file-damaged': '“{{file}}” rusak dan dibiarkan apa adanya. Gunakan salah satu cadangannya.',
    'folder-missing': 'Tidak ada folder “{{folder}}”. Tidak ada berkas yang berubah.',
    'read-only':
      '“{{file}}” tidak boleh dipakai: berkas atau foldernya terlindung. Tidak ada berkas yang berubah.',
    'disk-full': 'Penyimpanan penuh. Tidak ada berkas yang tertulis setengah.',
    'file-busy':
      '“{{file}}” sedang dipakai program lain. Tutup di sana, lalu coba lagi. Tidak ada berkas yang berubah.',
    'storage-failed':
      'Penyimpanan melaporkan kesalahan ({{reason}}). Tidak ada berkas yang tertulis setengah.',
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
    wholeCompany: 'Seluruh perusahaan',
    kpiCount_one: '{{count}} KPI',
    kpiCount_other: '{{count}} KPI',
    severity: { problem: 'Masalah', warning: 'Peringatan', hint: 'Saran' },
  },
} as const;
