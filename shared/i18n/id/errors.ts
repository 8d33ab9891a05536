/** Satu-dua kalimat per kode: apa yang terjadi, apa yang aman, apa yang bisa dilakukan. */
export const errors = {
  'bad-request':
    'Aplikasi meminta sesuatu yang tidak dikenalinya ({{call}}). Tidak ada yang berubah. Muat ulang jendela ini.',
  internal:
    'Ada yang salah di dalam aplikasi. Pekerjaan Anda tetap ada di jendela ini. Coba lagi, atau simpan salinannya.',
  unreachable:
    'Program di balik jendela ini tidak menjawab. Perubahan Anda tetap ada di sini. Jalankan lagi programnya; jendela ini akan menyimpan dengan sendirinya.',
  cancelled: 'Dibatalkan. Tidak ada berkas yang ditulis.',
  'not-found':
    'Berkas “{{file}}” sudah tidak ada di foldernya. Isi yang Anda lihat di sini tetap ada: simpan sebagai salinan.',
  'file-damaged':
    '“{{file}}” rusak dan dibiarkan apa adanya. Jika ada di daftar Anda, buka salah satu cadangannya; jika kiriman orang, minta kirim ulang.',
  'file-foreign':
    'Isi “{{file}}” bukan lokakarya; berkas dibiarkan apa adanya. Pilih berkas yang disimpan oleh KPI Workshop.',
  'file-too-new':
    '“{{file}}” dibuat dengan versi KPI Workshop yang lebih baru dan dibiarkan apa adanya. Pasang versi yang lebih baru untuk membukanya.',
  'file-too-large':
    '“{{file}}” lebih besar dari {{megabytes}} MB, terlalu besar untuk sebuah lokakarya, dan dibiarkan apa adanya. Periksa apakah berkasnya benar.',
  'folder-missing':
    'Folder “{{folder}}” tidak ditemukan. Perubahan Anda tetap ada di jendela ini. Kembalikan foldernya (atau colokkan lagi flashdisk-nya), atau simpan salinan.',
  'read-only':
    '“{{file}}” tidak bisa diubah: berkas atau foldernya hanya bisa dibaca. Perubahan Anda tetap ada di jendela ini. Simpan salinan di tempat lain.',
  'disk-full':
    'Disk penuh. Versi terakhir yang tersimpan tetap utuh dan perubahan Anda tetap ada di jendela ini. Kosongkan sebagian ruang, lalu coba lagi.',
  'file-busy':
    '“{{file}}” sedang dipakai program lain. Perubahan Anda tetap ada di jendela ini. Tutup dulu di program itu, lalu coba lagi.',
  'storage-failed':
    'Disk melaporkan kesalahan ({{reason}}). Versi terakhir yang tersimpan tetap utuh dan perubahan Anda tetap ada di jendela ini. Simpan salinan di tempat lain.',
  'changed-on-disk':
    '“{{file}}” telah diubah di tempat lain. Tidak ada yang ditimpa: versi Anda disimpan sebagai “{{copy}}”. Pilih mana yang dilanjutkan.',
  'name-invalid':
    'Nama itu tidak bisa dipakai untuk berkas. Tidak ada yang berubah. Pilih nama yang memuat sedikitnya satu huruf atau angka.',
  'target-exists': 'Sudah ada berkas bernama “{{file}}”. Tidak ada yang berubah. Pilih nama lain.',
  'nothing-to-open':
    'Komputer ini tidak punya program untuk membuka “{{file}}”. Berkasnya sudah jadi dan ada di {{folder}}.',
  'port-in-use':
    'Port {{port}} sedang dipakai program lain. Tidak ada yang dijalankan. Pilih port lain dengan --port, atau jalankan tanpa --port.',
  'library-damaged':
    'KPI milik Anda tidak bisa dibaca: “{{file}}” rusak. Berkasnya dibiarkan apa adanya, dan KPI bawaan aplikasi tetap lengkap. Perbaiki berkas itu, atau keluarkan dari folder lokakarya untuk memulai yang baru.',
  'library-too-new':
    'KPI milik Anda tidak bisa dibaca: “{{file}}” dibuat dengan versi KPI Workshop yang lebih baru. Berkasnya dibiarkan apa adanya, dan KPI bawaan aplikasi tetap lengkap. Pasang versi yang lebih baru untuk memakainya.',
  'library-too-large':
    'KPI milik Anda tidak bisa dibaca: “{{file}}” lebih besar dari {{megabytes}} MB. Berkasnya dibiarkan apa adanya, dan KPI bawaan aplikasi tetap lengkap. Periksa apakah berkasnya benar.',
  'library-full':
    '“{{file}}” sudah penuh: paling besar {{megabytes}} MB. Isinya tidak berubah. Hapus KPI milik Anda yang tidak dipakai lagi, lalu coba lagi.',
  'mappings-damaged':
    'Pilihan kolom yang pernah disimpan tidak bisa dibaca: “{{file}}” rusak. Berkasnya dibiarkan apa adanya, dan daftar tetap bisa dimasukkan. Perbaiki berkas itu, atau keluarkan dari folder lokakarya untuk memulai yang baru.',
  'mappings-too-new':
    'Pilihan kolom yang pernah disimpan tidak bisa dibaca: “{{file}}” dibuat dengan versi KPI Workshop yang lebih baru. Berkasnya dibiarkan apa adanya, dan daftar tetap bisa dimasukkan. Pasang versi yang lebih baru untuk memakainya.',
  'mappings-too-large':
    'Pilihan kolom yang pernah disimpan tidak bisa dibaca: “{{file}}” lebih besar dari {{megabytes}} MB. Berkasnya dibiarkan apa adanya, dan daftar tetap bisa dimasukkan. Periksa apakah berkasnya benar.',
  'mappings-full':
    '“{{file}}” sudah penuh: paling besar {{megabytes}} MB. Isinya tidak berubah. Keluarkan berkas itu dari folder lokakarya untuk memulai yang baru, lalu coba lagi.',
  'plans-damaged':
    'Rencana sesi Anda tidak bisa dibaca: “{{file}}” rusak. Berkasnya dibiarkan apa adanya, dan yang lain tetap bisa dipakai. Perbaiki berkas itu, atau keluarkan dari folder lokakarya untuk memulai yang baru.',
  'plans-too-new':
    'Rencana sesi Anda tidak bisa dibaca: “{{file}}” dibuat dengan versi KPI Workshop yang lebih baru. Berkasnya dibiarkan apa adanya, dan yang lain tetap bisa dipakai. Pasang versi yang lebih baru untuk memakainya.',
  'plans-too-large':
    'Rencana sesi Anda tidak bisa dibaca: “{{file}}” lebih besar dari {{megabytes}} MB. Berkasnya dibiarkan apa adanya, dan yang lain tetap bisa dipakai. Periksa apakah berkasnya benar.',
  'plans-full':
    '“{{file}}” sudah penuh: paling besar {{megabytes}} MB. Isinya tidak berubah. Hapus rencana sesi yang tidak dipakai lagi, lalu coba lagi.',
  'no-departments':
    'Belum ada departemen, jadi belum ada yang perlu dibuatkan buku kerja. Tidak ada berkas yang ditulis. Tambahkan dulu departemennya.',
  'workbook-encrypted':
    '“{{file}}” dilindungi kata sandi sehingga tidak bisa dibaca. Tidak ada yang berubah. Buka di programnya, hapus kata sandinya, simpan, lalu coba lagi.',
  'workbook-old-format':
    '“{{file}}” masih berformat Excel lama (.xls) sehingga tidak bisa dibaca. Tidak ada yang berubah. Buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu coba lagi.',
  'workbook-foreign':
    '“{{file}}” bukan buku kerja, jadi tidak dibaca. Tidak ada yang berubah. Pilih berkas yang disimpan program lembar kerja sebagai .xlsx, .ods, atau .csv.',
  'workbook-packed':
    '“{{file}}” adalah berkas zip di dalam zip lain, jadi tidak dibaca. Tidak ada yang berubah. Ekstrak dulu zip luarnya, lalu pilih berkas ini.',
  'workbook-damaged':
    '“{{file}}” rusak atau tidak terkirim utuh. Tidak ada yang berubah. Minta kirim ulang; jika masih bisa dibuka di program lembar kerja, simpan di sana sebagai .xlsx, lalu coba lagi.',
  'workbook-empty':
    'Tidak ada satu pun sel yang berisi di “{{file}}”. Tidak ada yang berubah. Periksa apakah berkasnya benar dan sudah disimpan setelah diisi.',
  'workbook-too-large':
    '“{{file}}” lebih besar dari {{megabytes}} MB. Tidak ada yang berubah. Periksa apakah berkasnya benar, atau buang gambarnya, lalu coba lagi.',
  'workbook-too-many-parts':
    '“{{file}}” terdiri atas lebih dari {{limit}} bagian; buku kerja tidak seperti itu. Tidak ada yang berubah. Tanyakan kepada pengirimnya dari mana berkas ini.',
  'workbook-inflates':
    'Isi “{{file}}” mengembang jauh melebihi buku kerja biasa, jadi tidak dibaca. Tidak ada yang berubah. Tanyakan kepada pengirimnya dari mana berkas ini.',
  'workbook-entities':
    '“{{file}}” memuat perintah yang tidak pernah ditulis program lembar kerja, jadi tidak dibaca. Tidak ada yang berubah. Tanyakan kepada pengirimnya dari mana berkas ini.',
  'workbook-too-full':
    '“{{file}}” berisi lebih dari {{cells}} sel, terlalu banyak teks, atau sel yang letaknya jauh dari yang lain. Tidak ada yang berubah. Hapus yang tidak perlu, simpan, lalu coba lagi.',
  'workbook-too-slow':
    'Membaca “{{file}}” memakan lebih dari {{seconds}} detik, jadi dihentikan. Tidak ada yang berubah. Salin sel-selnya ke buku kerja baru, simpan, lalu coba lagi.',
  'workbook-too-heavy':
    'Membaca “{{file}}” memakan terlalu banyak memori, jadi dihentikan. Tidak ada yang berubah. Salin sel-selnya ke buku kerja baru, simpan, lalu coba lagi.',
  'no-workbooks':
    'Di folder “{{folder}}” tidak ada buku kerja (.xlsx, .ods, atau .csv). Tidak ada yang berubah. Simpan buku kerja yang sudah diisi di sana, atau sebutkan folder lain.',
  'returned-twice':
    'Isi “{{file}}” sama persis dengan “{{same}}” yang sudah dibaca, jadi tidak dihitung dua kali. Tidak ada yang berubah.',
  'return-no-pack':
    '“{{file}}” bukan paket departemen: lembar tersembunyi yang menjadi tanda pengenal paket tidak ada. Tidak ada yang berubah. Mintalah buku kerja yang Anda kirim, yang sudah diisi, bukan salinan sel-selnya.',
  'return-damaged':
    '“{{file}}” memang paket departemen atau lembar pantauan, tetapi lembar atau tanda pengenalnya sudah tidak utuh. Tidak ada yang berubah. Minta kirim ulang, atau kirim yang baru.',
  'return-too-new':
    '“{{file}}” dibuat dengan versi KPI Workshop yang lebih baru. Tidak ada yang berubah. Pasang versi yang lebih baru untuk menerimanya.',
  'return-other-workshop':
    '“{{file}}” milik lokakarya lain. Tidak ada yang berubah. Buka lokakarya asalnya, lalu terima berkas ini di sana.',
  'return-department-gone':
    '“{{file}}” berisi tentang “{{department}}”, departemen yang sudah tidak ada di lokakarya ini. Tidak ada yang berubah. Tambahkan departemen dengan nama itu, lalu coba lagi.',
} as const;
