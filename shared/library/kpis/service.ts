import type { BuiltInEntry } from './entry';

/** Customers and service: answering and solving. */
export const service: readonly BuiltInEntry[] = [
  {
    id: 'tickets-resolved',
    group: 'service',
    direction: 'higher',
    unitKind: 'custom',
    frequency: 'weekly',
    kind: 'lagging',
    combine: 'sum',
    texts: {
      en: {
        name: 'Service tickets resolved',
        formula: 'Requests closed in the week, those reopened left out',
        blanks: ['What counts as a request, and through which channels', 'Who says that a request is solved'],
        unit: 'tickets',
        source: 'Ticket list or log of requests',
        ownerRole: 'Head of customer service',
      },
      id: {
        name: 'Tiket layanan yang selesai',
        formula: 'Permintaan yang ditutup dalam seminggu; yang dibuka lagi tidak dihitung',
        blanks: [
          'Apa yang dihitung sebagai permintaan, dan lewat saluran apa',
          'Siapa yang menyatakan selesai',
        ],
        unit: 'tiket',
        source: 'Daftar tiket atau catatan permintaan',
        ownerRole: 'Kepala layanan pelanggan',
      },
    },
    keywords: {
      en: ['solved requests', 'closed cases', 'helpdesk', 'questions answered', 'support'],
      id: ['permintaan selesai', 'kasus selesai', 'helpdesk', 'pertanyaan terjawab', 'bantuan'],
    },
  },
  {
    id: 'first-response-time',
    group: 'service',
    direction: 'lower',
    unitKind: 'custom',
    frequency: 'weekly',
    kind: 'leading',
    combine: 'average',
    texts: {
      en: {
        name: 'First response time',
        formula: 'Total hours from each request to its first answer by a person ÷ requests answered',
        blanks: [
          'Whether nights and weekends count',
          'Through which channels: chat, phone, e-mail, counter',
          'Whether an automatic reply counts',
        ],
        unit: 'hours',
        source: 'Time stamps of chat, e-mail or ticket list',
        ownerRole: 'Head of customer service',
      },
      id: {
        name: 'Waktu tanggap pertama',
        formula:
          'Total jam dari setiap permintaan sampai jawaban pertama oleh petugas ÷ permintaan yang dijawab',
        blanks: [
          'Apakah malam dan akhir pekan dihitung',
          'Lewat saluran apa: chat, telepon, e-mail, loket',
          'Apakah balasan otomatis dihitung',
        ],
        unit: 'jam',
        source: 'Waktu pesan di chat, e-mail, atau daftar tiket',
        ownerRole: 'Kepala layanan pelanggan',
      },
    },
    keywords: {
      en: ['reply time', 'waiting time', 'answer chats', 'response speed', 'speed of reply', 'questions'],
      id: [
        'waktu respons',
        'waktu balas',
        'balas chat',
        'waktu tunggu',
        'kecepatan respons',
        'menjawab pertanyaan',
      ],
    },
  },
  {
    id: 'first-contact-resolution',
    group: 'service',
    direction: 'higher',
    unitKind: 'percent',
    frequency: 'weekly',
    kind: 'lagging',
    combine: 'average',
    texts: {
      en: {
        name: 'First-contact resolution',
        formula: 'Requests solved in the first contact ÷ all requests closed × 100',
        blanks: [
          'After how many days without a second contact a request counts as solved',
          'Which requests are left out because they cannot be solved at once',
        ],
        source: 'Ticket list or log of requests',
        ownerRole: 'Head of customer service',
        target: '{n}%',
      },
      id: {
        name: 'Selesai pada kontak pertama (first-contact resolution)',
        formula: 'Permintaan yang selesai pada kontak pertama ÷ semua permintaan yang ditutup × 100',
        blanks: [
          'Setelah berapa hari tanpa kontak lagi permintaan dianggap selesai',
          'Permintaan mana yang dikeluarkan karena tidak mungkin selesai seketika',
        ],
        source: 'Daftar tiket atau catatan permintaan',
        ownerRole: 'Kepala layanan pelanggan',
        target: '{n}%',
      },
    },
    keywords: {
      en: ['fcr', 'solved at once', 'handle complaints', 'problem solving', 'one call'],
      id: [
        'fcr',
        'langsung selesai',
        'sekali kontak',
        'menangani keluhan',
        'penyelesaian masalah',
        'komplain',
      ],
    },
  },
];
