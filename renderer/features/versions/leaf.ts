import type { Unit } from '../../../shared/domain/schema/kpi';
import type { CalendarDate, Language, Quantity } from '../../../shared/domain/schema/primitives';
import { formatQuantity, formatShortDate } from '../../../shared/i18n/format';
import type { Translate } from '../../../shared/i18n/i18n';

/** One part of a field as people read it; a target of a range has two. */
export interface Leaf {
  readonly label: string;
  readonly text: string;
  /** As it was typed, where that can differ and still read the same. */
  readonly typed?: string | undefined;
  /** Prose, in which the words that changed are marked. */
  readonly isProse?: boolean;
}

/** What telling a value needs. */
export interface Telling {
  readonly t: Translate;
  readonly language: Language;
  /** Of the KPI as it was at that time. */
  readonly unit: Unit;
}

/** Puts the value of one field into words. */
export type Tell<Value> = (value: Value, telling: Telling) => readonly Leaf[];

type Label = (t: Translate) => string;

export function prose(label: Label): Tell<string> {
  return (text, { t }) => [{ label: label(t), text, isProse: true }];
}

export function named(label: Label): Tell<string> {
  return (text, { t }) => [{ label: label(t), text }];
}

/** A value of few, by its name; null is empty. */
export function choice<Value extends string>(
  label: Label,
  nameOf: (value: Value, t: Translate) => string,
): Tell<Value | null> {
  return (value, { t }) => [{ label: label(t), text: value === null ? '' : nameOf(value, t) }];
}

export function quantity(label: Label, unit?: Unit): Tell<Quantity | null> {
  return (value, telling) => [
    {
      label: label(telling.t),
      text: formatQuantity(value, unit ?? telling.unit, telling.language),
      typed: value?.text,
    },
  ];
}

export function date(label: Label): Tell<CalendarDate | null> {
  return (value, { t, language }) => [
    { label: label(t), text: value === null ? '' : formatShortDate(value, language) },
  ];
}
