/** Splits a table's text at a delimiter and at line ends; none splits at line ends alone. */
export function readCells(text: string, delimiter: string | null): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = quotedCell(text, at, delimiter) ?? plainCell(text, at, delimiter);
    row.push(cell.text);
    at = cell.end;
    if (at < text.length && text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

interface Cell {
  readonly text: string;
  /** Where the delimiter or the line end after it stands. */
  readonly end: number;
}

const QUOTED = /"([^"]*(?:""[^"]*)*)"/y;

/** A cell in quotes, which may hold line breaks and doubled quotes. */
function quotedCell(text: string, at: number, delimiter: string | null): Cell | null {
  QUOTED.lastIndex = at;
  const match = QUOTED.exec(text);
  if (!match) return null;
  const end = at + match[0].length;
  // Spreadsheets copy a text that only begins with a quotation as it is: "Siap" kata mereka.
  if (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) return null;
  const inside = (match[1] ?? '').replaceAll('""', '"').replace(/\r\n?/g, '\n');
  return { text: inside, end };
}

function plainCell(text: string, at: number, delimiter: string | null): Cell {
  let end = at;
  while (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) end += 1;
  return { text: text.slice(at, end), end };
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
