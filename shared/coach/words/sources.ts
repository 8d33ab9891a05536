import { anyWord, firstMatch, listed } from './match-words';

/** A source that says it is none. */
const DENIED = anyWord(
  listed(`
  (?:nobody|not|isn't|aren't|never|don't|doesn't|can't|cannot) (?:yet )?(?:being
  )?(?:record|track|measure|keep|have|count|collect|log)(?:s|ed)?(?: (?:this|it|that|them|yet|any|at
  all))*, no (?:data|record|source|counts?|measurements?|log|system)s?(?: (?:yet|available|exists?|at
  present|is|are|kept))+, there (?:is|are) no(?:ne)?(?: (?:data|record|source)s?)?, (?:to be|will be)
  (?:found|decided|determined|defined|set up), not (?:yet )?available,
  (?:belum|tidak|tdk|gak|nggak|ga|blm) (?:pernah |ada yang |sempat
  )*(?:di)?(?:catat|data|hitung|ukur|rekap|pantau|tersedia)(?:nya)?,
  (?:belum|tidak|tdk|gak|nggak|ga|blm) (?:ada|punya) (?:data|catatan|sumber|pencatatan|sistem)(?:nya)?,
  (?:data(?:nya)?|sumber(?:nya)?) (?:belum|tidak|tdk|gak|nggak) (?:ada|tersedia), nanti
  (?:dicari|dibuat|ditentukan|menyusul|saja|aja), masih (?:dicari|dipikirkan), entah dari mana`),
);

/** The words by which a data source admits that there is none, or false. */
export function noSourceIn(source: string): string | false {
  return firstMatch(DENIED, source);
}
