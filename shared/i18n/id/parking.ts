/** Yang dicatat di sela-sela kerja: pertanyaan yang diparkir, keputusan, tindak lanjut. */
export const parking = {
  open: 'Catat',
  title: 'Catat',
  lists: 'Jenis catatan',
  list: { parkingPlace: 'Tempat parkir', decisions: 'Keputusan', actions: 'Tindak lanjut' },
  field: { parkingPlace: 'Pertanyaan untuk nanti', decisions: 'Yang diputuskan', actions: 'Apa' },
  who: 'Siapa',
  by: 'Paling lambat',
  done: 'Selesai: {{what}}',
  add: 'Simpan',
  keys: 'Tekan Enter untuk menyimpan, lalu tulis yang berikutnya. {{key}} untuk pindah ke daftar berikutnya.',
  empty: {
    parkingPlace: 'Belum ada pertanyaan yang diparkir.',
    decisions: 'Belum ada keputusan yang dicatat.',
    actions: 'Belum ada tindak lanjut yang disepakati.',
  },
  count: '{{list}} {{count}}',
  unnamed: 'catatan kosong',
  remove: 'Hapus “{{note}}”',
  removed: '“{{note}}” dihapus.',
  ofSession: 'Catatan sesi',
  exported: 'Ikut masuk ke buku kerja hasil.',
} as const;
