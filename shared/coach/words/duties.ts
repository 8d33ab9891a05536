const ENGLISH =
  'manag(?:e|ing)|handl(?:e|ing)|maintain(?:ing)?|support(?:ing)?(?! (?:tickets?|calls?|requests?|cases?|costs?|backlog|hours|chats?|e-?mails?|team|staff|desk|contracts?|queue|agents?|response|time|fees?|rate|level|cent))|work(?:ing)? (?:hard\\p{L}*|smart\\p{L}*|as|together|well)|coordinat(?:e|ing)|ensur(?:e|ing)|develop(?:ing)?|build|building (?:a|an|the|up|trust|good|strong)|keep(?:ing)?|monitor(?:ing)?|supervis(?:e|ing)|oversee(?:ing)?|assist(?:ing)?|help(?:ing)?(?! ?desk)|provid(?:e|ing)|deliver(?:ing)?|serve|serving (?:the|our)|tak(?:e|ing) care|look(?:ing)? after|run(?:ning)? (?:the|a|our)|guarantee(?:ing)?|establish(?:ing)?|implement(?:ing)?|creat(?:e|ing)|foster(?:ing)?|promot(?:e|ing)|motivat(?:e|ing)|be|becom(?:e|ing)|mak(?:e|ing)|giv(?:e|ing)|controlling|prepar(?:e|ing)|encourag(?:e|ing)|lead(?:ing)? the|try|have|having|get(?:ting)?';
const INDONESIAN =
  '(?:be)?kerja (?:lebih|cerdas|keras|ikhlas|dengan)|mengelola|menjaga|menangani|mengurus|mengawasi|mengontrol|mengendalikan|memantau|membangun|mengembangkan|mendukung|memastikan|membina|meng(?:k)?oordinasi(?:kan|r)?|melayani|merawat|memelihara|menjalin|menjalankan|mengatur|membantu|memberi(?:kan)?|menciptakan|mewujudkan|menyediakan|menjamin|mendorong|memotivasi|mempromosikan|men(?:y|s)osialisasikan|menerapkan|mendidik|membimbing|membentuk|menumbuhkan|menjadi(?:kan)?|mempersiapkan|menyiapkan|melakukan|melaksanakan|membuat|mengajar(?:kan)?|kelola|ngurus(?:in)?|urus|jaga|bikin|jalanin|bantu|layani|pastikan|ciptakan|bangun|jadi';

/** A name that begins as a duty does: manage, support, menjaga, memastikan. */
export const DUTY_VERBS = new RegExp(`^\\s*(?:to )?(?:${ENGLISH}|${INDONESIAN})(?![\\p{L}\\p{N}-])`, 'iu');

/** The duties of which even an amount makes no measure: managing stock, mengelola kas. */
export const CARING_VERBS =
  /^\s*(?:to )?(?:manag(?:e|ing)|handl(?:e|ing)|coordinat(?:e|ing)|tak(?:e|ing) care|look(?:ing)? after|administer(?:ing)?|mengelola|mengurus|menangani|mengatur|meng(?:k)?oordinasi(?:kan|r)?|kelola|ngurus(?:in)?|urus)(?![\p{L}\p{N}-])/iu;
