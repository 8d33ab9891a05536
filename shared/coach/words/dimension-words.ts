import { anyWord, listed } from './match-words';
import { wordList } from './word-list';

export const TIMES = anyWord([
  // Not within on-time or tepat-waktu, which are shares.
  '(?<!-)times?',
  'lead-time',
  'durations?',
  'how long',
  'days',
  'hours',
  'minutes',
  'weeks',
  '(?<!-)waktu',
  'lama(?:nya)?',
  'durasi',
  'berapa lama',
  '(?<!(?:per|setiap|tiap|each|every|a) )(?:hari|jam)',
  'dso',
  'dpo',
  'mttr',
  'mtbf',
  'umur',
  'usia',
  'age',
]);
/** Days may also count these: absence in days, stock that lasts for days. */
export const IN_DAYS = anyWord(
  listed(String.raw`
  absen\p{L}*, (?:sick )?leaves?, late\p{L}*, delays?, overdue, stocks?, inventory, lead, cycle,
  holidays?, outstanding, closing, keterlambatan, terlambat, ketidakhadiran, cuti, izin, sakit, libur,
  stok, persediaan, tenggat, siklus, tunggakan, lost-time, streak, tanpa, without`),
);
export const MONEYS = anyWord(
  listed(`
  sales, revenues?, turnover, profits?, margins?, costs?, expens(?:e|es|diture|ditures), spend(?:ing)?,
  price, income, earnings, cash(?:-flow)?, receivables?, payables?, debts?, savings?, budget, values?,
  wages?, salar(?:y|ies), donations?, funds?, funding, fines?, losses, loss, write-offs?, money,
  penjualan, pendapatan, pemasukan, om(?:z|s)et, laba, profit, keuntungan, kerugian, biaya, ongkos,
  pengeluaran, belanja, harga, piutang, h?utang, tunggakan, tagihan, kas, saldo, tabungan, upah, gaji,
  donasi, dana, iuran, setoran, nilai, nominal, uang, anggaran, denda, pajak, sumbangan, infa(?:k|q),
  zakat, transaksi, transactions?, orders?, pesanan, rupiah, modal, investasi`),
);
/** Rates that are prices: a room rate, an hourly rate. */
export const PRICED_RATE = anyWord([
  '(?:daily|hourly|day|room|freight|exchange|pay|wage|tax|shipping|billing) rates?',
  'rates? per',
]);
export const SHARES = anyWord(
  listed(`
  on-time, tepat-waktu, rates?, percent(?:age)?, share, proportion, persen(?:tase)?, prosentase,
  proporsi, tingkat`),
);
export const SURE_SHARES = anyWord([
  'percent(?:age)?',
  'proportion',
  '(?<!market )share of',
  'persen(?:tase)?',
  'prosentase',
  'proporsi',
]);
export const COUNTS = anyWord(
  listed(String.raw`
  number of, no\.? of, count of, how many, headcount, jumlah, jml, jmlh, banyaknya, berapa
  (?:banyak|orang)`),
);
/** Jumlah may also be an amount of money; these never are. */
export const SURE_COUNTS = anyWord(['number of', 'no\\.? of', 'count of', 'how many', 'headcount']);
export const SCORES = anyWord(
  listed(`
  scores?, ratings?, e?nps, csat, index, skor, indeks, net promoter score`),
);
export const TEMPERATURES = anyWord(['temperatures?', 'suhu', 'temperatur']);

/** Money as what a name is about: a cost in days, a price in people. */
export const MONEY_HEADS = {
  english: wordList(`cost revenue profit price income expense expenditure spend salary wage`),
  indonesian: wordList(
    `biaya ongkos harga pendapatan pemasukan omzet omset laba keuntungan pengeluaran gaji upah`,
  ),
};
export const TIME_HEADS = {
  english: wordList(`time duration`),
  indonesian: wordList(`waktu lama lamanya durasi`),
};
/** What is only ever counted, never paid or timed. */
export const COUNTED_HEADS = {
  english: wordList(
    `customer client member visitor student pupil patient guest participant employee volunteer subscriber follower
    user complaint accident incident visit click sales`,
  ),
  indonesian: wordList(
    `pelanggan klien anggota pengunjung siswa murid pasien tamu peserta karyawan relawan pengikut follower pengguna
    keluhan komplain kecelakaan insiden kunjungan klik penjualan`,
  ),
};
export const AVERAGE = anyWord(['averages?', 'avg\\.?', 'mean', 'median', 'rata-rata', 'rata2', 'rerata']);
export const CHANGE = anyWord(
  listed(String.raw`
  reduc\p{L}*, sav(?:ed|ing|ings), shorter, less, cut, penurunan, pengurangan, penghematan`),
);
export const DIVISION = /÷|\S\s*\/\s*\S|(?<!\p{L})(?:divided by|dibagi)(?!\p{L})|%/iu;
