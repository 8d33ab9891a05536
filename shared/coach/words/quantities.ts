import { anyOf, wordList } from './word-list';

/** Words that are a number by themselves: whatever they stand with is measured. */
export const isMark = wordList(
  `rate ratio share proportion percentage percent % score index rating number count amount total quantity
  average mean median sum volume frequency length duration size height weight temperature humidity pressure
  hours minutes seconds variance deviation gap difference how-many how-much how-long how-often how-fast
  ranking grade gpa on-time in-full first-pass first-contact
  first-call first-attempt`,
  `nps enps csat ces roi roas roe roa cac clv ltv arr mrr arpu aov gmv ebitda ebit dso dpo dio oee oae mttr mtbf
  mtta ctr cvr cpc cpm cpa cpl sla fcr aht otif nrr grr ltifr trir lti uptime downtime bep ndr gdr bor alos los`,
  `jumlah banyaknya persentase prosentase persen tingkat rasio skor indeks rata-rata rataan berapa seberapa
  lamanya durasi frekuensi volume nominal besaran besarnya kuantitas porsi proporsi angka peringkat ipk
  jam menit detik selisih suhu bobot tepat-waktu`,
);

/** Things that are a number of their own kind: money, time, shares. */
const isEnglishAmount = wordList(
  `sales revenue turnover profit margin cost expense expenditure spend spending price income earnings cash-flow
  money cashflow wait queue receivable payable debt saving budget stock inventory time attendance absence absenteeism lateness
  punctuality retention churn conversion consumption usage utilisation utilization occupancy output throughput
  capacity availability profitability coverage accuracy reach traffic penetration completion resolution yield backlog wage salary payroll
  overtime mileage pace speed deviation wastage waste scrap shrinkage lead-time value
  engagement  production repurchase loss deficit surplus`,
);
const isIndonesianAmount = wordList(
  `penjualan omzet omset pendapatan pemasukan laba profit untung keuntungan rugi kerugian margin biaya ongkos
  pengeluaran belanja harga piutang utang hutang tunggakan tagihan kas saldo tabungan stok persediaan waktu lama
  umur usia kecepatan kehadiran presensi absensi ketidakhadiran kealpaan keterlambatan ketepatan tepat-waktu retensi churn
  konversi konsumsi pemakaian penggunaan okupansi hunian keterisian kapasitas cakupan akurasi jangkauan reach trafik
  traffic kelulusan ketuntasan penyelesaian penyerapan serapan perputaran lembur berat upah gaji 
  cashflow arus-kas produksi output hasil-panen profitabilitas antrean antrian limbah sampah susut revenue turnover engagement nilai uang laba-rugi kontribusi setoran iuran
  donasi dana sisa pangsa kecukupan penghematan pemulihan
  realisasi capaian pencapaian`,
);

/** What is used up and paid for. */
export const isSubstance = wordList(
  `energy electricity fuel water gas paper diesel listrik bbm solar bensin kertas`,
);

/** Things that happen and can be counted. */
const isEnglishEvent = wordList(
  `complaint return refund visit order deal lead contract transaction defect error mistake accident incident
  injury breakdown failure fault click view impression download sign-up registration subscription follower
  booking reservation delivery shipment appointment ticket claim vacancy hire application donation stock-out
  write-off cancellation purchase quotation enquiry inquiry referral breach bug release feature graduate
  resignation sick-day near-miss infection fall delay rework dropout no-show leave redo reject mention upload`,
);
const isIndonesianEvent = wordList(
  `keluhan komplain aduan pengaduan retur kunjungan pesanan order transaksi cacat reject kesalahan kecelakaan
  insiden kejadian kerusakan gangguan kebocoran kehilangan klik tayangan unduhan pendaftar pendaftaran pengikut
  follower subscriber pengiriman kiriman tiket klaim permintaan pembelian pembatalan prospek leads deal kontrak
  penawaran peminjaman pinjaman pelanggaran temuan infeksi komplen keterlambatan lulusan`,
);

/** People and things that can be counted. */
export const isEnglishCountable = wordList(
  `customer client buyer member user visitor student pupil subscriber donor patient guest participant employee
  volunteer partner reseller supplier distributor school class village household family teacher product item
  unit branch store shop fan applicant candidate tenant account operator worker farmer child children people person
  mother learner attendee membership reader viewer graduate alumni staff home position room seat document proposal project
  course book meal tree machine vehicle truck trip`,
);
export const isIndonesianCountable = wordList(
  `pelanggan klien pembeli anggota member pengguna pengunjung siswa murid santri mahasiswa donatur pasien tamu
  peserta karyawan pegawai relawan mitra reseller pemasok distributor sekolah kelas desa keluarga guru produk
  barang cabang toko gerai pelamar konsumen nasabah penumpang jemaah petani warga orang anak ibu akun kasir
  penonton pembaca pekerja operator alumni rumah kamar kursi dokumen proposal proyek kursus buku pohon bibit mesin
  kendaraan truk paket resep ulasan balita bayi kader`,
);

export const isAmount = anyOf(isEnglishAmount, isIndonesianAmount, isSubstance);
export const isEvent = anyOf(isEnglishEvent, isIndonesianEvent);
/** What makes opinions a number: a survey's answers, guests' ratings. */
export const isInstrument = wordList(
  `survey poll questionnaire agree survei angket kuesioner menilai menyatakan merasa menjawab memilih`,
);
export { isEnglishAmount, isIndonesianAmount, isEnglishEvent, isIndonesianEvent };

const isPeriodWord = wordList(
  `day week fortnight month quarter semester term year hari minggu pekan bulan triwulan kuartal semester tahun periode`,
);

/** True where the words hold a number of some kind; "per month" alone says only how often. */
export function holdsMark(words: readonly string[]): boolean {
  return words.some(
    (word, index) => isMark(word) || (word === 'per' && !isPeriodWord(words[index + 1] ?? 'day')),
  );
}
