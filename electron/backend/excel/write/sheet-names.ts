import { cutText, visibleText } from './safe-text';

/** The most characters that the name of a sheet holds. */
const MAX_NAME_CHARACTERS = 31;

/** Gives each sheet of one workbook a name that Excel accepts and no other sheet has. */
export class SheetNames {
  readonly #taken = new Set<string>();

  /** The wanted name where it can be had; `fallback` where nothing of it remains. */
  claim(wanted: string, fallback: string): string {
    const base = cleanName(wanted) || fallback;
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : ` (${number})`;
      const name = cutText(base, MAX_NAME_CHARACTERS - suffix.length).trimEnd() + suffix;
      if (this.#take(name)) return name;
    }
  }

  #take(name: string): boolean {
    const key = name.normalize('NFKC').toLowerCase();
    // Excel keeps this name for its own change log.
    if (key === 'history' || this.#taken.has(key)) return false;
    this.#taken.add(key);
    return true;
  }
}

/**
 * Forbidden characters, their full-width twins included, give way to ones that read alike.
 * Straight quotes would have to be doubled in every reference to the sheet; typographic ones need not.
 */
function cleanName(wanted: string): string {
  return visibleText(wanted)
    .replace(/[/\\／＼]/g, '-')
    .replace(/[[［]/g, '(')
    .replace(/[\]］]/g, ')')
    .replace(/[:?*：？＊]/g, '')
    .replace(/['＇]/g, '’')
    .replace(/"/g, '”')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s’]+|[\s’]+$/g, '');
}
