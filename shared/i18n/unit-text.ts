import type { Unit } from '../domain/schema/kpi';
import type { Catalogue } from './catalogue-shape';

/** The unit as people write it: `%`, `Rp`, `kelas`, else the word for its kind. */
export function unitText({ kind, label }: Unit, terms: Pick<Catalogue['terms'], 'unitKind'>): string {
  switch (kind) {
    case 'percent':
      return '%';
    case 'currency':
      return currencySign(label);
    case 'custom':
      return label.trim() || terms.unitKind.custom;
    case 'number':
    case 'days':
    case 'score':
    case 'ratio':
      return terms.unitKind[kind];
  }
}

export function currencySign(label: string): string {
  const code = label.trim();
  return code === '' || code === 'IDR' ? 'Rp' : code;
}
