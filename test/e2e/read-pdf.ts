import { inflateSync } from 'node:zlib';

/** The text of each page of a PDF that Chromium made, without its spaces: those are often only gaps. */
export function pdfPages(pdf: Buffer): string[] {
  const objects = objectsIn(pdf.toString('latin1'));
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const fonts = new Map(
        [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [
          name,
          lettersOf(objects, id),
        ]),
      );
      const [, contents = ''] = /\/Contents (\d+) 0 R/.exec(head) ?? [];
      return textOf(objects.get(contents)?.stream ?? '', fonts);
    });
}

/** What each page is printed on, in millimetres: `210x297`. */
export function pdfPaper(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  const millimetres = (points: string) => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width = '', height = '']) => `${millimetres(width)}x${millimetres(height)}`);
}

interface PdfObject {
  readonly head: string;
  readonly stream: string;
}

type Letters = ReadonlyMap<string, string>;

function objectsIn(file: string): Map<string, PdfObject> {
  const objects = [...file.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)];
  return new Map(objects.map(([, id = '', body = '']) => [id, objectOf(body)]));
}

function objectOf(body: string): PdfObject {
  const start = body.indexOf('stream\n');
  if (start < 0) return { head: body, stream: '' };
  const head = body.slice(0, start);
  const data = Buffer.from(body.slice(start + 'stream\n'.length, body.lastIndexOf('endstream')), 'latin1');
  return { head, stream: head.includes('/FlateDecode') ? inflateSync(data).toString('latin1') : '' };
}

/** What each code of a font stands for, from the table that lets people copy text out of the file. */
function lettersOf(objects: ReadonlyMap<string, PdfObject>, font: string): Letters {
  const [, id = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '') ?? [];
  const table = objects.get(id)?.stream ?? '';
  return new Map([...singleLetters(table), ...rangesOfLetters(table)]);
}

function singleLetters(table: string): [string, string][] {
  const sections = [...table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)].map(([section]) => section);
  const entries = sections.flatMap((section) => [...section.matchAll(/<(\w+)> <(\w+)>/g)]);
  return entries.map(([, code = '', letter = '']) => [code, lettersFrom(letter)]);
}

function rangesOfLetters(table: string): [string, string][] {
  const sections = [...table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)].map(([section]) => section);
  const entries = sections.flatMap((section) => [...section.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)]);
  return entries.flatMap(([, from = '', to = '', letter = '']) =>
    Array.from({ length: parseInt(to, 16) - parseInt(from, 16) + 1 }, (_, step): [string, string] => [
      (parseInt(from, 16) + step).toString(16).toUpperCase().padStart(from.length, '0'),
      String.fromCharCode(parseInt(letter, 16) + step),
    ]),
  );
}

function lettersFrom(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}

function textOf(stream: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters = new Map();
  let text = '';
  for (const [, font, codes = ''] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([\dA-F]+)> Tj/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    const width = [...letters.keys()][0]?.length ?? 2;
    for (let at = 0; at < codes.length; at += width) text += letters.get(codes.slice(at, at + width)) ?? '';
  }
  return text.replace(/\s/g, '');
}
