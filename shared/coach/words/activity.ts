import { anyWord, listed } from './match-words';

const ENGLISH_ACTIVITIES = listed(`
  training(?: session)?, session, meeting, workshop, call, e-?mail, post, event, campaign, flyer,
  brochure, newsletter, poster, report`).join('|');
const INDONESIAN_ACTIVITIES = listed(`
  sesi(?: pelatihan)?, pelatihan, rapat, pertemuan, unggahan, postingan, konten, panggilan, telepon,
  e-?mail, brosur, poster, kegiatan, acara, penyuluhan, kampanye`).join('|');
const DONE =
  'held|made|sent|published|posted|written|organi[sz]ed|conducted|carried out|run|attended|completed';
const DILAKUKAN = 'diadakan|dilaksanakan|dilakukan|diselenggarakan|digelar|diunggah|dikirim|diikuti';

/** A name that begins with doing something: what people do, not what comes of it. */
export const ACTIVITY_VERBS = new RegExp(
  '^\\s*(?:' +
    'hold(?:ing)?|conduct(?:ing)?|organi[sz](?:e|ing)|carry(?:ing)? out|do(?:ing)?|mak(?:e|ing)|send(?:ing)?|write|writing|attend(?:ing)?|visit(?:ing)?|promot(?:e|ing)|clean(?:ing)?|prepar(?:e|ing)|manag(?:e|ing)|train(?:ing)? (?:new|all|the)|' +
    'mengadakan|melaksanakan|menyelenggarakan|melakukan|membuat|mengirim(?:kan)?|menulis|mengikuti|menghadiri|mengunjungi|mempromosikan|membersihkan|menyiapkan|mengelola|melatih|menggelar|mengunggah|memposting' +
    ')(?![\\p{L}\\p{N}])',
  'iu',
);

/** A count of what was done: "training sessions held", "jumlah rapat". Visits count only where somebody made them. */
export const ACTIVITY_COUNTS = anyWord([
  `(?:${ENGLISH_ACTIVITIES}|visit)s? (?:\\p{L}+ )?(?:${DONE})`,
  `number of (?:\\p{L}+ )?(?:${ENGLISH_ACTIVITIES})s`,
  `(?:jumlah|banyaknya|frekuensi) (?:${INDONESIAN_ACTIVITIES})`,
  `(?:${INDONESIAN_ACTIVITIES}|kunjungan) (?:\\p{L}+ )?yang (?:${DILAKUKAN})`,
]);

/** Words that make a result out of a count: how well, how punctual, how large a share. */
export const RESULT_WORDS = anyWord(
  listed(`
  rate, share, percent(?:age)?, on[- ]time, score, tingkat, persen(?:tase)?, tepat waktu, skor, rasio,
  ratio`),
);
