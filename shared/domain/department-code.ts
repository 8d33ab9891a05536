/** Codes people already use, in both languages. Keys are lower case. */
const KNOWN_CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    marketing: 'MKT',
    pemasaran: 'MKT',
    sales: 'SLS',
    penjualan: 'SLS',
    finance: 'FIN',
    keuangan: 'KEU',
    production: 'PRD',
    produksi: 'PRD',
    operations: 'OPS',
    operasional: 'OPS',
    'human resources': 'HRD',
    personalia: 'HRD',
  }),
);

/**
 * The prefix of a department's KPI codes: a known code, its initials (Customer Service → CS), the
 * name itself when it is short (HRD), else its first letter and next consonants; made unique
 * among `taken` by a digit.
 */
export function departmentCode(name: string, taken: readonly string[]): string {
  const base = baseCode(name);
  if (!taken.includes(base)) return base;
  for (let number = 2; ; number += 1) {
    if (!taken.includes(`${base}${number}`)) return `${base}${number}`;
  }
}

function baseCode(name: string): string {
  const known = KNOWN_CODES.get(name.trim().toLowerCase());
  if (known) return known;
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toUpperCase()
      .match(/[A-Z0-9]+/g) ?? [];
  const [first = ''] = words;
  if (words.length > 1) {
    return words
      .map((word) => word[0])
      .join('')
      .slice(0, 4);
  }
  if (first === '') return 'KPI';
  if (first.length <= 4) return first;
  const consonants = first.slice(1).replace(/[AEIOU]/g, '');
  return (first[0] + consonants + first.slice(1)).slice(0, 3);
}
