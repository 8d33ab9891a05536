const NOTHING = new RegExp(
  `^\\s*(?:[-–—_.?!/*]*|${[
    'n/?a',
    'tb[acd]',
    'to be (?:defined|decided|determined|confirmed)',
    'none(?: yet)?',
    'nothing',
    'unknown',
    'not (?:yet )?(?:known|available|defined|decided)(?: yet)?',
    "(?:i |we )?don'?t know(?: yet)?",
    'no idea',
    '(?:still )?(?:empty|blank)',
    '(?:belum|tidak|tdk|ga|gak|nggak|tak) (?:ada|tahu|tau|tersedia|diketahui|ditentukan|jelas)',
    'belum',
    'nihil',
    'kosong',
    'menyusul',
    'nanti(?: dulu)?',
    'entah',
  ].join('|')})\\s*[.?!]*\\s*$`,
  'iu',
);

/** True for a text that fills a field without saying anything: a dash, n/a, tbd, belum ada. */
export function isPlaceholder(text: string): boolean {
  return NOTHING.test(text);
}
