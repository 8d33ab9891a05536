import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a package as text, to be changed by hand. */
export type EditedParts = Record<string, string>;

/** A package with its parts changed, packed as small as can be; the same every time. */
export function editedPackage(bytes: Uint8Array, edit: (parts: EditedParts) => EditedParts): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const),
  );
  const packed = Object.entries(edit(parts)).map(([path, part]) => [path, strToU8(part)] as const);
  return zipSync(Object.fromEntries(packed), { level: 9, mtime: new Date(2026, 7, 3) });
}

/** The parts with those changed whose path matches. */
export function changed(
  parts: EditedParts,
  paths: RegExp,
  change: (xml: string, path: string) => string,
): EditedParts {
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [path, paths.test(path) ? change(xml, path) : xml]),
  );
}

export function without(parts: EditedParts, paths: RegExp): EditedParts {
  return Object.fromEntries(Object.entries(parts).filter(([path]) => !paths.test(path)));
}

/** The parts with one more, known to the package by its type. */
export function added(parts: EditedParts, path: string, type: string, xml: string): EditedParts {
  const override = `<Override PartName="/${path}" ContentType="${type}"/></Types>`;
  const typed = changed(parts, /^\[Content_Types\]/, (types) => types.replace('</Types>', override));
  return { ...typed, [path]: xml };
}
