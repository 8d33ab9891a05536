import { useTranslation } from 'react-i18next';
import { type Unit, unitKindSchema } from '../../../shared/domain/schema/kpi';
import { useLanguage } from '../../app/session-context';

/** A unit as the value of a select: `percent`, `currency IDR`. */
export function unitValue({ kind, label }: Unit): string {
  return kind === 'currency' ? `currency ${label || 'IDR'}` : kind;
}

/** The unit a select's value stands for; a custom unit's word is typed beside it. */
export function unitOf(value: string): Unit {
  const [kind, label = ''] = value.split(' ');
  return { kind: unitKindSchema.parse(kind), label };
}

export interface UnitOption {
  readonly value: string;
  readonly label: string;
}

/** Every unit to choose from; in Indonesian the rupiah comes first. */
export function useUnitOptions(current: Unit): UnitOption[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const common = language === 'id' ? ['IDR', 'USD', 'EUR'] : ['USD', 'EUR', 'IDR'];
  const currencies =
    current.kind === 'currency' && current.label ? [...new Set([...common, current.label])] : common;
  return unitKindSchema.options.flatMap((kind): UnitOption[] =>
    kind === 'currency'
      ? currencies.map((code) => ({
          value: `currency ${code}`,
          label: t('kpis.fields.currency', { code: code === 'IDR' ? 'Rp' : code }),
        }))
      : [{ value: kind, label: t(`terms.unitKind.${kind}`) }],
  );
}
