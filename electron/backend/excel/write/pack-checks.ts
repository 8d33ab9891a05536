import type { DataValidation } from 'exceljs';
import type { Translate } from '../../../../shared/i18n/i18n';
import type { PackColumn } from '../../../../shared/packs/pack-columns';
import type { PackLists } from './pack-lists';
import { shortLine } from './safe-text';

/** What Excel shows of a note: more makes it repair the workbook. */
const MAX_TITLE = 32;
const MAX_NOTE = 255;
const MAX_TEXT_CHARACTERS = 2_000;
const LARGEST_NUMBER = 1e15;
const FIRST_DAY = new Date('2000-01-01T00:00:00Z');
const LAST_DAY = new Date('2099-12-31T00:00:00Z');

/** What the checks of a pack refer to. */
export interface CheckContext {
  readonly t: Translate;
  readonly lists: PackLists;
  /** Where the duties stand, such as `'Duties'!$C$5:$C$9`; undefined where there are none to choose from. */
  readonly duties: string | undefined;
}

/** What Excel checks in a column, and the note beside its cells; undefined for locked ones. */
export function checkOf(column: PackColumn, context: CheckContext): DataValidation | undefined {
  const check = ruleOf(column, context);
  if (!check) return undefined;
  const { t } = context;
  return {
    allowBlank: true,
    ...(column.hint !== '' && noteOf(column)),
    errorTitle: shortLine(t('packs.check.title'), MAX_TITLE),
    ...check,
  };
}

function noteOf({ header, hint }: PackColumn) {
  return {
    showInputMessage: true,
    promptTitle: shortLine(header, MAX_TITLE),
    prompt: shortLine(hint, MAX_NOTE),
  };
}

function ruleOf({ input }: PackColumn, { t, lists, duties }: CheckContext): DataValidation | undefined {
  switch (input.kind) {
    case 'id':
    case 'fixed':
      return undefined;
    case 'text':
      return textRule(t);
    case 'number': {
      const formulae = [-LARGEST_NUMBER, LARGEST_NUMBER];
      return { type: 'decimal', operator: 'between', formulae, ...stop(t('packs.check.number')) };
    }
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: [FIRST_DAY, LAST_DAY],
        ...stop(t('packs.check.date')),
      };
    case 'choice': {
      const words = input.options.map(({ label }) => label);
      return { type: 'list', formulae: [lists.formulaOf(words)], ...stop(t('packs.check.choice')) };
    }
    case 'suggestion':
      // Without an error, the list offers its words and lets others pass.
      return { type: 'list', formulae: [lists.formulaOf(input.words)] };
    case 'duty':
      if (duties === undefined) return textRule(t);
      return {
        type: 'list',
        formulae: [duties],
        showErrorMessage: true,
        errorStyle: 'warning',
        error: t('packs.check.duty', { sheet: t('packs.sheet.duties') }),
      };
  }
}

function textRule(t: Translate): DataValidation {
  return {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formulae: [MAX_TEXT_CHARACTERS],
    ...stop(t('packs.check.text', { most: MAX_TEXT_CHARACTERS })),
  };
}

function stop(error: string) {
  return { showErrorMessage: true, errorStyle: 'stop', error };
}
