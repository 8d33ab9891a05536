import type { WorkshopEntry } from '../../../shared/contract/contract';

/** True where every word of the query stands somewhere in the entry; case and accents do not count. */
export function matchesSearch(entry: WorkshopEntry, query: string): boolean {
  const text = plain(`${entry.company} ${entry.period.label} ${entry.fileName}`);
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
