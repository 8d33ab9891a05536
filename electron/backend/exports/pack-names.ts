import type { Department } from '../../../shared/domain/schema/organisation';
import type { Language } from '../../../shared/domain/schema/primitives';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import type { Translate } from '../../../shared/i18n/i18n';
import { fileStem, isSameName, numberedName } from '../file-names';
import type { PackKind } from '../../../shared/packs/pack-meta';
import { honestStem } from '../rehearsal-names';

/** Bytes of each part, so that none pushes another out of the name. */
const MAX_COMPANY = 40;
const MAX_DEPARTMENT = 60;
const MAX_PERIOD = 40;

/**
 * What the packs of departments are called: company, department, period and language; a form also says what
 * it is, since one head may get both. Departments whose names come out alike are numbered.
 */
export function packStems(
  { design, rehearsalOf }: Pick<Workshop, 'design' | 'rehearsalOf'>,
  departments: readonly Department[],
  { kind, language }: { readonly kind: PackKind; readonly language: Language },
  t: Translate,
): string[] {
  const names: string[] = [];
  for (const department of departments) {
    const number = design.departments.indexOf(department) + 1;
    const standIn = t('results.unnamedDepartment', { number });
    names.push(freeName(fileStem(department.name, MAX_DEPARTMENT) ?? standIn, names));
  }
  const company = fileStem(design.company, MAX_COMPANY);
  const period = fileStem(design.period.label, MAX_PERIOD);
  const form = kind === 'interview-form' ? `${t('packs.formTitle')}, ` : '';
  return names.map((name) => {
    const parts = [company, name, period].filter((part) => part !== undefined);
    return honestStem(`${parts.join(' – ')} (${form}${language.toUpperCase()})`, { rehearsalOf }, language);
  });
}

/** File systems hold names to be one that people tell apart, such as `Sales` and `SALES`. */
function freeName(wanted: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = numberedName(wanted, number, '');
    if (!taken.some((other) => isSameName(other, name))) return name;
  }
}
