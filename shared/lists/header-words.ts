import type { ListField } from './list-fields';

/** What companies write above their columns, in both languages; the surest words of a field come first. */
export const HEADER_WORDS: Readonly<Record<ListField, readonly string[]>> = {
  name: listed(
    'kpi, nama kpi, kpi name, key performance indicator, key performance indicators, ' +
      'indikator kinerja utama, indikator kinerja kunci, indikator kinerja, iku, ikk, ' +
      'nama indikator, performance indicator, indikator, indicator, indikator keberhasilan, ' +
      'ukuran kinerja, ukuran keberhasilan, measure, metric, metrik, parameter, nama, name, ' +
      'indikator kinerja individu, indikator sukses, sasaran mutu',
  ),
  department: listed(
    'departemen, department, divisi, division, bagian, dept, dep, unit kerja, bidang, fungsi, ' +
      'seksi, direktorat, business unit, function, section, team, tim, ' +
      'satuan kerja, satker, unit organisasi, unit usaha',
  ),
  duty: listed(
    'tugas utama, tugas pokok, tugas, main duty, main duties, duty, duties, ' +
      'tanggung jawab utama, uraian tugas, responsibility, responsibilities, key result area, ' +
      'kra, area kinerja utama, hasil kerja utama, job description, main task, task, ' +
      'aktivitas utama, proses, tupoksi',
  ),
  idealOutcome: listed(
    'target kerja ideal, ideal outcome, hasil ideal, expected outcome, expected result, ' +
      'hasil yang diharapkan, outcome, sasaran kerja',
  ),
  formula: listed(
    'rumus, formula, cara hitung, cara menghitung, cara perhitungan, cara pengukuran, ' +
      'rumus perhitungan, formula perhitungan, metode perhitungan, perhitungan, calculation, ' +
      'how it is calculated, how measured, definisi operasional, definisi, definition, ' +
      'deskripsi, description',
  ),
  unit: listed(
    'satuan, unit, uom, satuan ukuran, satuan ukur, satuan pengukuran, unit of measure, ' +
      'unit of measurement, measurement unit',
  ),
  target: listed(
    'target, target kpi, target kinerja, target tahunan, target pencapaian, annual target, ' +
      'goal, standar, standard, sasaran',
  ),
  targetMinimum: listed(
    'target min, target minimum, target minimal, target dari, target from, batas bawah, ' +
      'lower limit, min, minimum',
  ),
  targetMaximum: listed(
    'target max, target maks, target maksimum, target maksimal, target maximum, target sampai, ' +
      'target to, batas atas, upper limit, max, maks, maximum, maksimum',
  ),
  direction: listed(
    'arah, polaritas, direction, polarity, sifat, trend, tren, arah kinerja, arah target, polarisasi',
  ),
  baseline: listed(
    'baseline, nilai awal, data awal, kondisi awal, angka dasar, starting value, base line, ' +
      'tahun lalu, last year, previous year, realisasi tahun lalu',
  ),
  baselinePeriod: listed('periode nilai awal, baseline period, periode baseline, tahun dasar, base year'),
  lastValue: listed(
    'realisasi, actual, aktual, nilai terakhir, last value, capaian, pencapaian, achievement, ' +
      'hasil, current value, result',
  ),
  deadline: listed(
    'tenggat, tenggat waktu, deadline, batas waktu, due date, due, jatuh tempo, target waktu, ' +
      'waktu penyelesaian, target date, target selesai, tanggal target, tgl target, batas akhir',
  ),
  frequency: listed(
    'frekuensi, frequency, frekuensi pengukuran, frekuensi pelaporan, periode pengukuran, ' +
      'periode pelaporan, periode, period, measurement frequency, reporting frequency, ' +
      'how often, waktu pengukuran, waktu pelaporan, frek',
  ),
  owner: listed(
    'penanggung jawab, pic, pemilik, pemilik kpi, owner, kpi owner, person in charge, ' +
      'responsible, responsible person, pj, pen jawab, pelaksana, accountable, who, ' +
      'penanggungjawab',
  ),
  dataSource: listed(
    'sumber data, data source, sumber, source, source of data, sumber informasi, bukti, ' +
      'evidence, dokumen pendukung, bukti dukung, data dukung',
  ),
  weight: listed('bobot, weight, weighting, bobot kpi, weightage'),
  kind: listed(
    'leading lagging, leading atau lagging, leading or lagging, lead lag, jenis kpi, ' +
      'jenis indikator, kpi type, tipe kpi',
  ),
  actionSteps: listed(
    'rencana aksi, langkah kerja, action plan, action steps, inisiatif, initiative, ' +
      'initiatives, program kerja, strategi, rencana tindakan, rencana kerja',
  ),
  notes: listed('keterangan, catatan, notes, note, remark, remarks, ket, comment, comments, komentar'),
};

/** Columns that a list has of its own, and that nothing here is taken from. */
export const LEFT_OUT_WORDS: readonly string[] = listed(
  'no, nomor, no urut, number, kode, kode kpi, code, kpi code, id, perspektif, perspective, ' +
    'sasaran strategis, strategic objective, skor, skor akhir, nilai akhir, score, final score, skor kpi, status, paraf, ' +
    'sumber daya, resources',
);

/** Such a word in a heading makes it one of several: the target of a month is not the target. */
export const PERIOD_WORDS: ReadonlySet<string> = new Set(
  listed(
    'q1, q2, q3, q4, tw, tw1, tw2, tw3, tw4, triwulan, kuartal, quarter, ' +
      'jan, feb, mar, apr, mei, may, jun, jul, agu, ags, aug, sep, okt, oct, nov, des, dec, ' +
      'januari, februari, maret, april, juni, juli, agustus, september, oktober, november, desember, ' +
      'january, february, march, june, july, august, october, december',
  ),
);

function listed(words: string): string[] {
  return words.split(', ');
}
