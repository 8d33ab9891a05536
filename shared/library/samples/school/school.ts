import { DEFAULT_CARD_IDS } from '../../cards';
import type { WorkshopStory } from '../story';
import { finance } from './finance';
import { hrd } from './hrd';
import { marketing } from './marketing';
import { production } from './production';
import { sales } from './sales';

/** A student company in its second semester: snacks and printed bags, sold at its own school. */
export const school: WorkshopStory = {
  company: 'Toko Siswa Maju',
  period: {
    kind: 'semester',
    label: { en: 'Semester 1 2026/27', id: 'Semester 1 2026/27' },
    start: '2026-07-13',
    end: '2026-12-18',
  },
  sessionDate: '2026-07-23',
  participants: [
    { name: 'Nadia Putri Ramadhani', role: 'ceo' },
    { name: 'Rizky Aditya Pratama', role: 'coo' },
    { name: 'Ratna Wulandari', role: 'facilitator' },
    { name: 'Dinda Maharani', role: 'vp' },
    { name: 'Bagas Wicaksono', role: 'vp' },
    { name: 'Salsabila Nur Aini', role: 'vp' },
    { name: 'Yoga Saputra', role: 'vp' },
    { name: 'Kevin Simanjuntak', role: 'vp' },
    { name: 'Hendra Gunawan', role: 'guest' },
  ],
  objectives: [
    {
      en: 'Earn Rp 2,500,000 this semester as capital for the next one',
      id: 'Meraih laba Rp 2.500.000 semester ini sebagai modal semester depan',
    },
    {
      en: 'Be the shop that students and teachers think of first, and come back to',
      id: 'Menjadi toko yang pertama diingat warga sekolah, dan didatangi lagi',
    },
    {
      en: 'Every employee can run their own post by the end of the semester',
      id: 'Setiap karyawan mampu menjalankan tugasnya sendiri pada akhir semester',
    },
  ],
  departments: [marketing, hrd, finance, production, sales],
  coveredCards: DEFAULT_CARD_IDS,
};
