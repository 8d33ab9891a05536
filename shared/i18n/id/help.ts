import { partNotes, traps } from './help/further-notes';
import { runOfShow } from './help/run-of-show';
import { shortcuts } from './help/shortcuts';

/** Bantuan untuk fasilitator: tombol, lembar pegangan, dan gladi. */
export const help = {
  open: 'Bantuan dan tombol',
  title: 'Bantuan',
  homeIntro:
    'Tombol-tombol ini berlaku saat lokakarya terbuka. Di sana, Bantuan juga punya susunan acara untuk dicetak, dan gladi.',
  runOfShow,
  shortcuts,
  partNotes,
  traps,
  rehearsal: {
    badge: 'Gladi',
    start: 'Gladi di salinan',
    hint: 'Jalankan sesi di salinan lokakarya ini. Apa pun yang Anda lakukan di sana tidak mengubah yang asli.',
    inFileNames: 'gladi',
    ofCompany: 'Gladi: {{company}}',
    badgeHint: 'Ini salinan untuk gladi.',
    end: 'Akhiri gladi',
    endTitle: 'Akhiri gladi?',
    endText:
      'Anda kembali ke lokakarya yang asli, persis seperti saat ditinggalkan. Yang diketik di sini tetap di salinan.',
    endLost: 'Lokakarya aslinya sudah tidak ada di folder Anda. Anda kembali ke daftar lokakarya.',
    endAndBin: 'Akhiri dan buang salinannya',
    endAndKeep: 'Akhiri dan simpan salinannya',
    goOn: 'Lanjutkan gladi',
    binHint: 'Dari tempat sampah, salinan bisa dikembalikan kapan saja.',
  },
} as const;
