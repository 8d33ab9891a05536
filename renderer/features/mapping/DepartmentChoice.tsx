import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department } from '../../../shared/domain/schema/organisation';
import type { Translate } from '../../../shared/i18n/i18n';
import type { DepartmentSource } from '../../../shared/lists/list-fields';
import type { ListReading } from '../../../shared/lists/read-list';
import { useDesign } from '../../app/session-context';
import { Choice } from '../../ui/Choice';
import { TextField } from '../../ui/TextField';
import type { ListHands } from './use-list-reading';

/** Stands before the name of a single department; the other choices are words of their own. */
const ONE = 'one:';
const NEW = 'new';

/** Where the departments of the list stand; for a single one, which. */
export function DepartmentChoice({ hands }: { readonly hands: ListHands }) {
  const { t } = useTranslation();
  const [isNaming, setIsNaming] = useState(false);
  const departments = useDesign((design) => design.departments);
  const { reading, setDepartment } = hands;
  const { department: source } = reading;
  const name = source.kind === 'one' ? source.name : '';
  const isNamed = isNaming && source.kind === 'one';

  function choose(value: string) {
    setIsNaming(value === NEW);
    if (value !== 'column') setDepartment(sourceOf(value));
  }

  return (
    <>
      <Choice
        label={t('mapping.department')}
        value={isNamed ? NEW : valueOf(source)}
        options={[
          ...placesIn(reading, t),
          ...singleOnes(departments, isNamed ? null : source, t),
          { value: NEW, label: t('mapping.departmentIn.name') },
        ]}
        onChange={choose}
      />
      {isNamed && (
        <TextField
          label={t('mapping.departmentName')}
          value={name}
          onChange={(text) => setDepartment({ kind: 'one', name: text })}
        />
      )}
    </>
  );
}

/** Places in the list where departments may stand. */
function placesIn({ department: source, table, hasBands }: ListReading, t: Translate) {
  const kinds = [
    ...(source.kind === 'column' ? (['column'] as const) : []),
    ...(hasBands || source.kind === 'bands' ? (['bands'] as const) : []),
    ...(table.sheet.trim() === '' ? [] : (['sheet'] as const)),
  ];
  return kinds.map((kind) => ({
    value: kind,
    label: t(`mapping.departmentIn.${kind}`, { name: table.sheet }),
  }));
}

/** One department for all: those that there are, and the one that the list names. */
function singleOnes(departments: readonly Department[], source: DepartmentSource | null, t: Translate) {
  const names = departments.map(({ name }) => name).filter((name) => name.trim() !== '');
  const known = names.map((name) => ({ value: ONE + name, label: t('mapping.departmentIn.one', { name }) }));
  if (source?.kind !== 'one' || names.includes(source.name)) return known;
  const { name } = source;
  const label = name === '' ? t('mapping.departmentIn.choose') : t('mapping.departmentIn.new', { name });
  return [{ value: ONE + name, label }, ...known];
}

function valueOf(source: DepartmentSource): string {
  return source.kind === 'one' ? ONE + source.name : source.kind;
}

function sourceOf(value: string): DepartmentSource {
  if (value === 'bands' || value === 'sheet') return { kind: value };
  return { kind: 'one', name: value.startsWith(ONE) ? value.slice(ONE.length) : '' };
}
