import type { WorkshopStory } from '../story';
import { finance } from './finance';
import { marketing } from './marketing';
import { people } from './people';
import { service } from './service';
import { supply } from './supply';

/**
 * A seller of machines and consumables to beauty clinics, for a facilitator to rehearse on: some
 * of its KPIs stand, some are weak in ways that real rooms bring up, and some are still missing.
 */
export const rehearsal: WorkshopStory = {
  company: 'Beautylogic',
  period: {
    kind: 'year',
    label: { en: 'Year 2027', id: 'Tahun 2027' },
    start: '2027-01-01',
    end: '2027-12-31',
  },
  sessionDate: '2026-12-08',
  participants: [
    { name: 'Amelia Hartanto', role: 'ceo' },
    { name: 'Daniel Siregar', role: 'coo' },
    { name: 'Maya Lestari', role: 'facilitator' },
    { name: 'Kartika Dewi', role: 'vp' },
    { name: 'Bambang Irawan', role: 'vp' },
    { name: 'Stefanie Gunadi', role: 'vp' },
    { name: 'Arif Rahman', role: 'vp' },
  ],
  objectives: [
    {
      en: 'Double the sales of fat-removal machines to Rp 4 billion in 2027',
      id: 'Menggandakan penjualan mesin penghilang lemak menjadi Rp 4 miliar pada 2027',
    },
    {
      en: 'Keep the clinics we have: machines that run and consumables that arrive',
      id: 'Mempertahankan klinik pelanggan: mesin selalu jalan, bahan habis pakai selalu datang',
    },
    {
      en: 'Have a sales team that can explain every machine',
      id: 'Punya tim penjualan yang menguasai setiap mesin',
    },
  ],
  departments: [marketing, service, supply, people, finance],
  coveredCards: [],
};
