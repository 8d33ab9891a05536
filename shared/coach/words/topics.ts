import { wordList } from './word-list';

/** Ideas that are no measure before somebody says what of them is counted. */
const ENGLISH = `quality service performance teamwork communication cooperation collaboration coordination culture
  innovation creativity image reputation branding brand marketing promotion operation finance development
  governance discipline professionalism morale motivation cleanliness tidiness hygiene safety security comfort
  efficiency effectiveness productivity excellence experience leadership management administration organisation
  organization transformation digitalisation digitalization digitization awareness presence relation relationship
  loyalty commitment responsibility integrity competence competency skill knowledge capability ability talent
  well-being wellbeing welfare happiness environment atmosphere sustainability transparency accountability
  strategy planning training learning education maintenance logistics procurement purchasing
  advertising publicity outreach networking visibility process system technology social-media website
  customer-service customer-care hospitality friendliness politeness courtesy attitude behaviour behavior spirit
  harmony synergy agility flexibility readiness preparedness reliability stability continuity resilience
  initiative enthusiasm trust confidence credibility closeness neatness orderliness work-life-balance
  empowerment involvement ownership focus mindset mentality sharing strength centricity control
  maturity vitality clarity diversity unity solidarity delight success impact care mood vibe potential dedication passion
  effort journey wellness excitement feeling
  activities activity initiatives efforts matters affairs brand-building team-building capacity-building synergies bookkeeping reporting housekeeping teaching
  digital-presence professionalisation risk support identity convenience appearance ambience
  accountability leadership-skills merchandising packaging presentation storytelling content`;
const INDONESIAN = `kualitas mutu layanan pelayanan  kinerja performa kerja-sama kerjasama teamwork komunikasi
  kolaborasi koordinasi budaya inovasi kreativitas citra reputasi merek pemasaran promosi operasional
  keuangan pengembangan pembinaan pengelolaan penanganan pengawasan pengendalian pemeliharaan perawatan penataan
  pembenahan pelaksanaan penerapan penyelenggaraan tata-kelola disiplin kedisiplinan profesionalisme
  profesionalitas moral motivasi semangat kebersihan kerapian kerapihan ketertiban keamanan keselamatan kenyamanan
  efisiensi efektivitas efektifitas produktivitas kepemimpinan manajemen administrasi organisasi transformasi
  digitalisasi kesadaran hubungan relasi loyalitas komitmen tanggung-jawab integritas kompetensi kemampuan
  keterampilan ketrampilan keahlian pengetahuan wawasan sdm kesejahteraan kebahagiaan lingkungan suasana iklim
  keberlanjutan transparansi akuntabilitas strategi perencanaan pembelajaran pendidikan
  pengadaan publikasi jaringan teknologi media-sosial sosmed keramahan kesopanan sikap perilaku
  karakter kekompakan keharmonisan kebersamaan solidaritas sinergi fleksibilitas kesiapan keandalan stabilitas
  kemandirian kelancaran kemajuan kesuksesan kepercayaan kreatifitas rekrutmen sosialisasi pemberdayaan
  pendampingan pembukuan keteraturan kerukunan kekeluargaan kepedulian  pengalaman perkembangan 
  ketelitian kesehatan logistik kesopanan penampilan kehumasan humas penguatan persiapan kecakapan etos pemahaman kontrol pemanfaatan
  keberhasilan dampak potensi dedikasi perhatian kematangan kejelasan keberagaman kegembiraan minat ketertarikan
  eksistensi nuansa prestasi keakraban aktivitas kegiatan upaya daya-saing daya-tarik  gaya-hidup vibes image mental kerja-tim mentalitas`;
/** Ideas that Indonesians name in English; at the head of an English name they may also describe something. */
const LOANS = `marketing branding promo digital website`;
const COMPANIONS = `digital sekolah produk toko perusahaan online lembaga usaha bisnis tim yang dan kampus yayasan`;

/** Endings of ideas, and the words that have them and yet are counted. */
const ENGLISH_ENDING = /(?:ness|[a-z]ship|[a-z]ism|ivity|ability|ibility|hood)$/;
const INDONESIAN_ENDING = /(?:itas|isme)$/;
const isNoIdea = wordList(
  `business fitness witness illness lateness absenteeism membership neighbourhood competitiveness availability
  profitability readership connectivity liability tourism internship apprenticeship scholarship
  championship fasilitas komunitas universitas kapasitas profitabilitas kuantitas mortalitas morbiditas
  likuiditas solvabilitas fakultas`,
);
const isListedInEnglish = wordList(ENGLISH);
const isListedInIndonesian = wordList(INDONESIAN);

export function isEnglishTopic(word: string): boolean {
  return isListedInEnglish(word) || (ENGLISH_ENDING.test(word) && !isNoIdea(word));
}

export function isIndonesianTopic(word: string): boolean {
  return isListedInIndonesian(word) || (INDONESIAN_ENDING.test(word) && !isNoIdea(word));
}

export const isLoanTopic = wordList(LOANS);
/** Indonesian words that show such a loan to be what the name is about. */
export const isLoanCompanion = wordList(COMPANIONS);
