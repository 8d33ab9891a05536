import type { BuiltInEntry } from './entry';

/** IT and development: building, mending, keeping alive. */
export const development: readonly BuiltInEntry[] = [
  {
    id: 'features-per-sprint',
    group: 'development',
    direction: 'higher',
    unitKind: 'custom',
    frequency: 'biweekly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Features per sprint',
        formula: 'Features accepted by the person who asked for them by the end of the sprint',
        blanks: [
          'How long a sprint is',
          'How large a feature is, so that splitting them does not raise the number',
          'Who accepts',
        ],
        unit: 'features',
        source: 'Task board',
        ownerRole: 'Development lead',
        target: '{n} per sprint',
      },
      id: {
        name: 'Fitur per sprint',
        formula: 'Fitur yang sudah diterima oleh pemintanya sampai akhir sprint',
        blanks: [
          'Berapa lama satu sprint',
          'Sebesar apa satu fitur, agar angkanya tidak naik karena dipecah-pecah',
          'Siapa yang menyatakan diterima',
        ],
        unit: 'fitur',
        source: 'Papan tugas',
        ownerRole: 'Ketua tim pengembang',
        target: '{n} per sprint',
      },
    },
    keywords: {
      en: ['velocity', 'releases', 'development speed', 'software', 'agile', 'develop an app'],
      id: ['pengembangan', 'rilis', 'aplikasi', 'perangkat lunak', 'velocity', 'agile', 'membuat aplikasi'],
    },
  },
  {
    id: 'time-to-resolve',
    group: 'development',
    direction: 'lower',
    unitKind: 'custom',
    frequency: 'weekly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'Time to resolve',
        formula:
          'Total hours from report to confirmed fix of the faults fixed in the week ÷ number of those faults',
        blanks: [
          'Whether nights and weekends count',
          'Which faults: all, or only urgent ones',
          'Who confirms the fix',
        ],
        unit: 'hours',
        source: 'Ticket list or log of faults',
        ownerRole: 'Head of IT',
      },
      id: {
        name: 'Waktu penyelesaian gangguan (time to resolve)',
        formula:
          'Total jam dari laporan sampai perbaikan dipastikan untuk gangguan yang selesai dalam seminggu ÷ banyaknya gangguan itu',
        blanks: [
          'Apakah malam dan akhir pekan dihitung',
          'Gangguan mana: semua atau yang mendesak',
          'Siapa yang memastikan',
        ],
        unit: 'jam',
        source: 'Daftar tiket atau catatan gangguan',
        ownerRole: 'Kepala TI',
      },
    },
    keywords: {
      en: ['mttr', 'bug fixing', 'repair time', 'incidents', 'helpdesk', 'computer problems'],
      id: ['mttr', 'lama perbaikan', 'bug', 'insiden', 'helpdesk', 'kerusakan komputer', 'gangguan sistem'],
    },
  },
  {
    id: 'system-uptime',
    group: 'development',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'monthly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'System uptime',
        formula: 'Hours the system worked ÷ hours it should have worked × 100',
        blanks: [
          'Which systems: network, till, website, server',
          'During which hours it should work',
          'How an outage is noted',
        ],
        source: 'Monitoring or log of outages',
        ownerRole: 'Head of IT',
      },
      id: {
        name: 'Uptime sistem',
        formula: 'Jam sistem berfungsi ÷ jam sistem seharusnya berfungsi × 100',
        blanks: [
          'Sistem mana: jaringan, kasir, situs web, server',
          'Pada jam berapa seharusnya berfungsi',
          'Gangguan dicatat di mana',
        ],
        source: 'Pemantauan atau catatan gangguan',
        ownerRole: 'Kepala TI',
      },
    },
    keywords: {
      en: ['availability', 'outage', 'downtime', 'network', 'server', 'internet', 'maintain systems'],
      id: [
        'ketersediaan sistem',
        'downtime',
        'jaringan',
        'server',
        'internet',
        'wifi',
        'gangguan',
        'merawat sistem',
      ],
    },
  },
];
