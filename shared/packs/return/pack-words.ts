import { folded } from '../../domain/text';
import type { Language } from '../../domain/schema/primitives';
import { LANGUAGES, translator } from '../../i18n/i18n';
import { packColumns, type PackInput } from '../pack-columns';
import { PACK_FIELDS, PACK_TABLES, type PackField, type PackTableName } from '../pack-fields';
import { packKey } from '../pack-layout';

/** Words by which the parts of a pack are known again, whatever language it is in. */
export interface PackWords {
  /** The field that a hidden key names, such as `kpis.target`. */
  fieldOfKey(text: string): { readonly table: PackTableName; readonly field: PackField } | undefined;
  /** The field of a table that has this head. */
  fieldOfHead(table: PackTableName, text: string): PackField | undefined;
  /** Whether a text is a title or an explanation that the pack came with. */
  isCaption(table: PackTableName, text: string): boolean;
  inputOf(table: PackTableName, field: PackField): PackInput;
  /** The domain's word for what a list offers; undefined for what is on no list. */
  choiceOf(table: PackTableName, field: PackField, text: string): string | undefined;
}

let known: PackWords | undefined;

/** The words of all languages: a pack may be filled in by somebody who speaks the other one. */
export function packWords(): PackWords {
  known ??= collectWords();
  return known;
}

function collectWords(): PackWords {
  const keys = new Map(
    PACK_TABLES.flatMap((table) =>
      PACK_FIELDS[table].map((field) => [packKey(table, field), { table, field }] as const),
    ),
  );
  const heads = new Map<string, PackField>();
  const captions = new Set<string>();
  const inputs = new Map<string, PackInput>();
  const choices = new Map<string, string>();
  const collect = (language: Language, table: PackTableName) => {
    const t = translator(language);
    captions.add(`${table} ${folded(t(`packs.sheetTitle.${table}`))}`);
    captions.add(`${table} ${folded(t(`packs.lead.${table}`))}`);
    for (const { field, header, input } of packColumns(table, t)) {
      heads.set(`${table} ${folded(header)}`, field);
      inputs.set(packKey(table, field), input);
      if (input.kind !== 'choice') continue;
      for (const { value, label } of input.options) {
        choices.set(`${packKey(table, field)} ${folded(label)}`, value);
        choices.set(`${packKey(table, field)} ${folded(value)}`, value);
      }
    }
  };
  for (const language of LANGUAGES) for (const table of PACK_TABLES) collect(language, table);
  return {
    fieldOfKey: (text) => keys.get(text.trim()),
    fieldOfHead: (table, text) => heads.get(`${table} ${folded(text)}`),
    isCaption: (table, text) => captions.has(`${table} ${folded(text)}`),
    inputOf: (table, field) => inputs.get(packKey(table, field)) ?? { kind: 'text' },
    choiceOf: (table, field, text) => choices.get(`${packKey(table, field)} ${folded(text)}`),
  };
}
