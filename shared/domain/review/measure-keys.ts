import type { Kpi } from '../schema/kpi';

/** What two KPIs share when they measure the same thing; null where too little is written to tell. */
export interface MeasureKeys {
  readonly name: string | null;
  readonly formula: string | null;
}

const FILLERS = new Set(
  (
    'a an the of in on at for to from by per with our all each every and ' +
    'di ke dari pada untuk oleh dengan yang dan para setiap tiap semua seluruh kami kita'
  ).split(' '),
);

/** Words of one meaning in names of measures. */
const SAME_WORDS = new Map(
  [
    ['rate', 'percentage', 'percent', 'share', '%', 'tingkat', 'persentase', 'persen'],
    ['number', 'count', 'total', 'jumlah', 'banyaknya'],
    ['average', 'mean', 'rata', 'rerata'],
    ['employee', 'staff', 'personnel', 'karyawan', 'pegawai', 'staf'],
    ['customer', 'client', 'pelanggan', 'konsumen'],
    ['revenue', 'omzet', 'omset'],
    ['complaint', 'keluhan', 'komplain'],
  ].flatMap(([first = '', ...others]) => others.map((word) => [word, first])),
);

// KPIs are never changed in place, so what was told of one stays true.
const known = new Map<string, { readonly kpi: Kpi; readonly keys: MeasureKeys }>();
const MOST_KNOWN = 10_000;

export function measureKeys(kpi: Kpi): MeasureKeys {
  const last = known.get(kpi.id);
  if (last?.kpi === kpi) return last.keys;
  const keys = { name: nameKey(kpi.name), formula: formulaKey(kpi.formula) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(kpi.id, { kpi, keys });
  return keys;
}

/** The words that carry the meaning, in one order: "Rate of attendance" is the attendance rate. */
function nameKey(name: string): string | null {
  const words = wordsOf(name).filter((word) => !FILLERS.has(word));
  const meant = new Set(words.map(singular).map((word) => SAME_WORDS.get(word) ?? word));
  return meant.size === 0 ? null : [...meant].sort().join(' ');
}

const SIGNS: Readonly<Record<string, string>> = { '÷': '/', ':': '/', '×': '*', '−': '-', '–': '-' };
/** Words of any formula: "actual ÷ target × 100" says nothing of what is measured. */
const FORMULA_WORDS = new Set(
  (
    'actual target plan budget number total sum value times divided minus plus last this period ' +
    'realisasi rencana anggaran jumlah nilai dibagi dikali dikurangi ditambah periode'
  ).split(' '),
);
const FEWEST_TELLING_WORDS = 2;

/** A formula keeps its order; only its signs, spaces and letter case may differ. */
function formulaKey(formula: string): string | null {
  const signs = formula.replace(/[÷:×−–]/g, (sign) => SIGNS[sign] ?? sign).replace(/(?<=\s)x(?=\s)/giu, '*');
  const parts =
    signs
      .normalize()
      .toLowerCase()
      .match(/[\p{L}\p{N}]+|[-+*/%]/gu) ?? [];
  const telling = parts.filter(
    (part) => /\p{L}/u.test(part) && !FILLERS.has(part) && !FORMULA_WORDS.has(part),
  );
  return new Set(telling).size < FEWEST_TELLING_WORDS ? null : parts.join(' ');
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize()
      .toLowerCase()
      .match(/[\p{L}\p{N}]+|%/gu) ?? []
  );
}

/** English plurals; Indonesian has none, and loses nothing that would make two words alike. */
function singular(word: string): string {
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
