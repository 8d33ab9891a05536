import type { BuiltInEntry } from './entry';

/** People: staying, being content, being there, learning. */
export const people: readonly BuiltInEntry[] = [
  {
    id: 'employee-retention',
    group: 'people',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'quarterly',
    kind: 'lagging',
    combine: 'last',
    texts: {
      en: {
        name: 'Employee retention rate',
        formula:
          'Employees on the first day who are still here on the last day ÷ employees on the first day × 100',
        blanks: ['Whether temporary staff count', 'Whether those let go or retired count as leaving'],
        source: 'Staff list',
        ownerRole: 'Head of HR',
      },
      id: {
        name: 'Retensi karyawan',
        formula:
          'Karyawan pada hari pertama yang masih bekerja pada hari terakhir ÷ karyawan pada hari pertama × 100',
        blanks: [
          'Apakah karyawan kontrak dihitung',
          'Apakah yang diberhentikan atau pensiun dianggap keluar',
        ],
        source: 'Daftar karyawan',
        ownerRole: 'Kepala HRD',
      },
    },
    keywords: {
      en: [
        'turnover',
        'staff leaving',
        'resignation',
        'keep staff',
        'loyal employees',
        'recruitment',
        'recruit staff',
      ],
      id: [
        'turnover',
        'karyawan keluar',
        'resign',
        'mempertahankan karyawan',
        'pengunduran diri',
        'rekrutmen',
        'merekrut karyawan',
      ],
    },
  },
  {
    id: 'employee-satisfaction',
    group: 'people',
    direction: 'higher',
    unitKind: 'score',
    frequency: 'quarterly',
    kind: 'leading',
    combine: 'last',
    texts: {
      en: {
        name: 'Employee satisfaction score',
        formula: 'Average of all answers to the staff survey (scale 1–5)',
        blanks: [
          'Which questions are asked',
          'How answers stay anonymous',
          'The smallest number of answers that counts',
        ],
        source: 'Anonymous staff survey',
        ownerRole: 'Head of HR',
      },
      id: {
        name: 'Skor kepuasan karyawan',
        formula: 'Rata-rata semua jawaban survei karyawan (skala 1–5)',
        blanks: [
          'Pertanyaan apa yang diajukan',
          'Bagaimana jawaban tetap anonim',
          'Minimal berapa jawaban agar hasilnya dianggap sah',
        ],
        source: 'Survei karyawan tanpa nama',
        ownerRole: 'Kepala HRD',
      },
    },
    keywords: {
      en: ['engagement', 'morale', 'happy staff', 'staff survey', 'work climate', 'motivation'],
      id: ['semangat kerja', 'betah', 'survei karyawan', 'suasana kerja', 'motivasi', 'kesejahteraan'],
    },
  },
  {
    id: 'salary-competitiveness',
    group: 'people',
    direction: 'range',
    unitKind: 'ratio',
    frequency: 'yearly',
    kind: 'leading',
    combine: 'last',
    texts: {
      en: {
        name: 'Salary competitiveness ratio',
        formula: 'Average salary of a position here ÷ average market salary of the same position',
        blanks: [
          'Which positions are compared',
          'Which salary survey stands for the market',
          'Whether allowances and bonuses count',
        ],
        source: 'Payroll and a published salary survey',
        ownerRole: 'Head of HR',
      },
      id: {
        name: 'Rasio daya saing gaji',
        formula: 'Rata-rata gaji suatu jabatan di sini ÷ rata-rata gaji pasar untuk jabatan yang sama',
        blanks: [
          'Jabatan mana yang dibandingkan',
          'Survei gaji mana yang mewakili pasar',
          'Apakah tunjangan dan bonus dihitung',
        ],
        source: 'Daftar gaji dan survei gaji yang diterbitkan',
        ownerRole: 'Kepala HRD',
      },
    },
    keywords: {
      en: ['pay', 'wages', 'compensation', 'payroll', 'benefits', 'salaries'],
      id: ['upah', 'kompensasi', 'penggajian', 'tunjangan', 'umr', 'gaji pasar'],
    },
  },
  {
    id: 'attendance-rate',
    group: 'people',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'weekly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Employee attendance rate',
        formula: 'Days or shifts attended ÷ days or shifts on the roster × 100',
        blanks: [
          'Whether sick leave and permitted leave count as absence',
          'How late still counts as present',
        ],
        source: 'Attendance sheet or fingerprint machine',
        ownerRole: 'Head of HR',
        target: '{n}% every week',
      },
      id: {
        name: 'Tingkat kehadiran karyawan',
        formula: 'Hari atau shift yang dihadiri ÷ hari atau shift dalam jadwal × 100',
        blanks: [
          'Apakah sakit dan izin dihitung tidak hadir',
          'Terlambat sampai berapa lama masih dihitung hadir',
        ],
        source: 'Daftar hadir atau mesin absensi',
        ownerRole: 'Kepala HRD',
        target: '{n}% setiap minggu',
      },
    },
    keywords: {
      en: ['absence', 'absenteeism', 'presence', 'punctuality', 'discipline', 'show up', 'attend'],
      id: ['hadir', 'absensi', 'absen', 'presensi', 'disiplin', 'bolos', 'kedisiplinan', 'masuk kerja'],
    },
  },
  {
    id: 'training-sessions',
    group: 'people',
    direction: 'higher',
    unitKind: 'custom',
    frequency: 'monthly',
    kind: 'leading',
    combine: 'sum',
    texts: {
      en: {
        name: 'Training sessions held',
        formula: 'Sessions of the training plan that took place in the month',
        blanks: [
          'How many participants or minutes make a session',
          'Which result it should move: pair it with training effectiveness',
        ],
        unit: 'sessions',
        source: 'Training plan and attendance lists',
        ownerRole: 'Head of HR',
      },
      id: {
        name: 'Sesi pelatihan yang terlaksana',
        formula: 'Sesi dalam rencana pelatihan yang terlaksana pada bulan itu',
        blanks: [
          'Minimal berapa peserta atau menit agar dihitung satu sesi',
          'Hasil apa yang mau digerakkan: pasangkan dengan efektivitas pelatihan',
        ],
        unit: 'sesi',
        source: 'Rencana pelatihan dan daftar hadir',
        ownerRole: 'Kepala HRD',
      },
    },
    keywords: {
      en: ['courses', 'workshops', 'learning', 'coaching', 'train employees', 'skills'],
      id: ['training', 'kursus', 'workshop', 'pembelajaran', 'melatih karyawan', 'keterampilan'],
    },
  },
  {
    id: 'training-effectiveness',
    group: 'people',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'quarterly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Training effectiveness index',
        formula: 'Participants who pass the test or show the skill at work ÷ participants × 100',
        blanks: [
          'Which test or which task shows the skill',
          'How long after the training it is checked',
          'Who judges',
        ],
        source: 'Test results or the supervisor’s checklist',
        ownerRole: 'Head of HR',
        target: '{n}%',
      },
      id: {
        name: 'Indeks efektivitas pelatihan',
        formula:
          'Peserta yang lulus tes atau menunjukkan keterampilannya saat bekerja ÷ seluruh peserta × 100',
        blanks: [
          'Tes atau tugas apa yang membuktikan keterampilan itu',
          'Berapa lama setelah pelatihan diperiksa',
          'Siapa yang menilai',
        ],
        source: 'Hasil tes atau daftar periksa atasan',
        ownerRole: 'Kepala HRD',
        target: '{n}%',
      },
    },
    keywords: {
      en: ['training result', 'skills', 'competence', 'test passed', 'learning outcome', 'develop employees'],
      id: [
        'hasil pelatihan',
        'training',
        'kompetensi',
        'keterampilan',
        'lulus tes',
        'mengembangkan karyawan',
        'kemampuan',
      ],
    },
  },
];
