import type { LibraryEntry } from '../../shared/library/kpis/entry';
import { kpiLibrary } from '../../shared/library/kpis/library';
import { browseLibrary } from '../../shared/library/search/browse-library';
import { createLibraryIndex } from '../../shared/library/search/library-index';
import { anOwnEntry } from '../builders/an-own-entry';
import { compare, type Result, timed } from './measure';

const OWN_ENTRIES = 200;
/** Typed letter by letter: words of either language, right and with slips, and one that nothing has. */
const TYPED = ['retensi pelanggan', 'custmer satisfacton', 'pnjualan', 'on-time delivery', 'xyzzyqwrt'];
const QUERIES = TYPED.flatMap((words) => [...words].map((_, end) => words.slice(0, end + 1)));

/** What the library does between a key and its list, with 200 own entries beside its own. */
export async function compareLibrarySearch(): Promise<Result> {
  const own = Array.from({ length: OWN_ENTRIES }, (_, number) =>
    anOwnEntry(`own-${number}`, `Orders of kind ${number} served on time`),
  );
  const entries: readonly LibraryEntry[] = [...own, ...kpiLibrary];
  const index = createLibraryIndex(entries);
  const ownEntries = new Set<LibraryEntry>(own);
  const texts = entries.map((entry) => JSON.stringify(entry).toLowerCase());
  const ask = inTurn();
  const askReference = inTurn();
  return compare({
    name: 'Library search, per key',
    figure: 'p95',
    measured: () => {
      const words = ask();
      return timed(() =>
        browseLibrary(index, { words, shelf: 'all', language: 'id', duty: null, ownEntries }),
      );
    },
    referenceName: 'includes() over the same texts',
    reference: () => {
      const words = askReference();
      return timed(() => texts.filter((text) => text.includes(words)));
    },
    warmUps: QUERIES.length,
    runs: QUERIES.length * 4,
    limit: 10,
  });
}

/** The queries one after the other, over and over. */
function inTurn(): () => string {
  let turn = 0;
  return () => QUERIES[turn++ % QUERIES.length] ?? '';
}
