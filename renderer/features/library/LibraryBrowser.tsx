import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry } from '../../../shared/library/kpis/entry';
import { kpiLibrary } from '../../../shared/library/kpis/library';
import { browseLibrary, type Shelf } from '../../../shared/library/search/browse-library';
import { createLibraryIndex } from '../../../shared/library/search/library-index';
import type { DutyAtHand } from '../../../shared/library/search/suggest-for-duty';
import { ErrorSentence } from '../../app/ErrorSentence';
import { useLanguage } from '../../app/session-context';
import { EntryDetails } from './EntryDetails';
import { EntryList, optionId } from './EntryList';
import styles from './library.module.css';
import { NothingFound } from './NothingFound';
import { OwnRemoved } from './OwnRemoved';
import { ShelfChoice } from './ShelfChoice';
import { stepOf } from './step-of';
import { useOwnEntries } from './use-own-entries';

const LONGEST_SEARCH = 200;

interface LibraryBrowserProps {
  readonly duty: DutyAtHand | null;
  readonly onChoose: (entry: LibraryEntry) => void;
  readonly onStartNamed: (name: string) => void;
}

/** Search, shelves, what they hold, and everything about the entry at hand. The keyboard stays in the search. */
export function LibraryBrowser({ duty, onChoose, onStartNamed }: LibraryBrowserProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = useOwnEntries();
  const listId = useId();
  const searchField = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [shelf, setShelf] = useState<Shelf>('all');
  const [picked, setPicked] = useState<LibraryEntry | null>(null);

  const index = useMemo(() => createLibraryIndex([...own.entries, ...kpiLibrary]), [own.entries]);
  const ownEntries = useMemo(() => new Set<LibraryEntry>(own.entries), [own.entries]);
  const view = useMemo(
    () => browseLibrary(index, { words, shelf, language, duty, ownEntries }),
    [index, words, shelf, language, duty, ownEntries],
  );
  const shown = view.sections.flatMap(({ hits }) => hits.map(({ entry }) => entry));
  const active = picked && shown.includes(picked) ? picked : (shown[0] ?? null);
  const activeOwn = own.entries.find((entry) => entry === active);

  function onKeyDown(event: KeyboardEvent) {
    const step = stepOf(event.key);
    if (step !== 0) {
      event.preventDefault();
      const at = active ? shown.indexOf(active) : 0;
      setPicked(shown[Math.min(Math.max(at + step, 0), shown.length - 1)] ?? null);
    }
    // A key held since the library was opened chooses nothing.
    if (event.key === 'Enter' && !event.repeat && !event.nativeEvent.isComposing && active) onChoose(active);
  }

  function ask(question: { readonly words?: string; readonly shelf?: Shelf }) {
    if (question.words !== undefined) setWords(question.words);
    if (question.shelf !== undefined) setShelf(question.shelf);
    setPicked(null);
  }

  function focusSearch() {
    searchField.current?.focus();
  }

  return (
    <div className={styles.browser}>
      <TextInput
        ref={searchField}
        data-autofocus
        type="search"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active ? optionId(listId, shown.indexOf(active)) : undefined}
        aria-label={t('library.search')}
        placeholder={t('library.searchPlaceholder')}
        maxLength={LONGEST_SEARCH}
        leftSection={<IconSearch size={20} aria-hidden />}
        value={words}
        onChange={(event) => ask({ words: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      {own.error && (
        <div className={styles.trouble}>
          <ErrorSentence error={own.error} />
        </div>
      )}
      <OwnRemoved
        entry={own.removed}
        onPutBack={(entry) => {
          void own.putBack(entry);
          focusSearch();
        }}
      />
      <div className={styles.panes}>
        <ShelfChoice shelf={shelf} counts={view.counts} onChange={(next) => ask({ shelf: next })} />
        <p className="visually-hidden" role="status">
          {t('library.count', { count: shown.length })}
        </p>
        {active ? (
          <>
            <EntryList
              id={listId}
              sections={view.sections}
              duty={duty?.duty ?? ''}
              active={active}
              ownEntries={ownEntries}
              onPick={setPicked}
              onChoose={onChoose}
            />
            <EntryDetails
              entry={active}
              onUse={() => onChoose(active)}
              fileName={activeOwn ? own.fileName : null}
              onRemove={
                activeOwn &&
                (() => {
                  void own.remove(activeOwn);
                  focusSearch();
                })
              }
            />
          </>
        ) : (
          <NothingFound
            words={words.trim()}
            shelf={shelf}
            elsewhere={view.counts.get('all') ?? 0}
            onSearchAll={() => {
              ask({ shelf: 'all' });
              focusSearch();
            }}
            onStartNamed={onStartNamed}
          />
        )}
      </div>
    </div>
  );
}
