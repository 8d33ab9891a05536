import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { entryTexts, type LibraryEntry } from '../../../shared/library/kpis/entry';
import { groupNames } from '../../../shared/library/kpis/groups';
import type { LibrarySection } from '../../../shared/library/search/browse-library';
import type { LibraryHit } from '../../../shared/library/search/search-library';
import { useLanguage } from '../../app/session-context';
import { useEntryFacts } from './entry-facts';
import styles from './library.module.css';

/** The id of an entry's line, for the search field to point at. */
export function optionId(listId: string, position: number): string {
  return `${listId}-${position}`;
}

interface EntryListProps {
  readonly id: string;
  readonly sections: readonly LibrarySection[];
  readonly duty: string;
  readonly active: LibraryEntry;
  readonly ownEntries: ReadonlySet<LibraryEntry>;
  readonly onPick: (entry: LibraryEntry) => void;
  readonly onChoose: (entry: LibraryEntry) => void;
}

/** The entries, section by section, as the list of the search field above. */
export function EntryList({ id, sections, duty, active, ownEntries, onPick, onChoose }: EntryListProps) {
  const { t } = useTranslation();
  const headings = useHeadings(duty);
  const positions = new Map(sections.flatMap(({ hits }) => hits).map(({ entry }, at) => [entry, at]));
  return (
    <div id={id} className={styles.list} role="listbox" aria-label={t('library.results')}>
      {sections.map(({ heading, hits }) => (
        <div key={heading} role="group" aria-label={headings(heading)}>
          <div className={styles.heading} aria-hidden>
            {headings(heading)}
          </div>
          {hits.map((hit) => (
            <EntryOption
              key={positions.get(hit.entry)}
              id={optionId(id, positions.get(hit.entry) ?? 0)}
              hit={hit}
              isActive={hit.entry === active}
              isOwn={ownEntries.has(hit.entry)}
              onPick={onPick}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function useHeadings(duty: string) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (heading: LibrarySection['heading']): string => {
    if (heading === 'suggested') return t('library.suggested', { duty });
    return heading === 'found' ? t('library.found') : groupNames[heading][language];
  };
}

interface EntryOptionProps {
  readonly id: string;
  readonly hit: LibraryHit;
  readonly isActive: boolean;
  readonly isOwn: boolean;
  readonly onPick: (entry: LibraryEntry) => void;
  readonly onChoose: (entry: LibraryEntry) => void;
}

/** Pressed once, an entry shows what it is; pressed twice, it is taken. */
const EntryOption = memo(function EntryOption({
  id,
  hit,
  isActive,
  isOwn,
  onPick,
  onChoose,
}: EntryOptionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = useEntryFacts();
  const line = useRef<HTMLDivElement>(null);
  const { entry, match } = hit;
  const isFoundElsewhere = match !== null && (match.field !== 'name' || match.language !== language);

  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.option}
      // The keyboard stays in the search field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(entry)}
      onDoubleClick={() => onChoose(entry)}
    >
      <span className={styles.optionName}>
        {entryTexts(entry, language).name}
        {isOwn && <span className={styles.ownMark}>{t('library.own')}</span>}
      </span>
      <span className={styles.optionFacts}>
        {facts(entry).join(' · ')}
        {isFoundElsewhere && ` · ${t('library.foundBy', { word: match.word })}`}
      </span>
    </div>
  );
});
