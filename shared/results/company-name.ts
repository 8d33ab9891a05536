import type { Workshop } from '../domain/schema/workshop';
import type { Translate } from '../i18n/i18n';

/** How sheets and pages call the company: with a stand-in where it has no name, and marked in a rehearsal. */
export function companyName(
  { design, rehearsalOf }: Pick<Workshop, 'design' | 'rehearsalOf'>,
  t: Translate,
): string {
  const company = design.company.trim() || t('results.unnamedCompany');
  // Before the name: what is too long for a page's head loses its end.
  return rehearsalOf === undefined ? company : t('help.rehearsal.ofCompany', { company });
}
