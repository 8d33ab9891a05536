import type { Translate } from '../../../../shared/i18n/i18n';
import type { ResultsFacts } from './results-facts';

/** A sheet of the workbook, and a sentence on what it holds. */
export interface SheetLink {
  readonly sheetName: string;
  readonly about: string;
}

/** What a workbook holds besides its first sheets. */
export interface Contents {
  readonly hasResults: boolean;
  readonly hasScorecard: boolean;
  readonly hasNotes: boolean;
}

/** The sheets of a workbook in their order; of the departments the first stands for all. */
export function sheetLinks(
  { sheetNames, departments, trackers }: ResultsFacts,
  { hasResults, hasScorecard, hasNotes }: Contents,
  t: Translate,
): SheetLink[] {
  const own = (name: Exclude<keyof ResultsFacts['sheetNames'], 'meta'>): SheetLink => ({
    sheetName: sheetNames[name],
    about: t(`results.about.${name}`),
  });
  const [department] = departments;
  return [
    ...(hasResults ? [own('summary')] : []),
    own('guide'),
    ...(hasResults ? [own('responsibilities'), own('register')] : []),
    ...(hasResults && department
      ? [{ sheetName: department.sheetName, about: t('results.about.department') }]
      : []),
    ...trackers.map(({ sheetName }) => ({ sheetName, about: t('results.about.tracker') })),
    ...(trackers.length > 0 ? [own('charts')] : []),
    ...(hasScorecard ? [own('scorecard')] : []),
    ...(hasNotes ? [own('notes')] : []),
  ];
}
