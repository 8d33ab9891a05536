import { posix } from 'node:path';
import { attributesOf, elementsOf, type Parts, relationshipsPath, repeated } from './parts';

const TYPES = '[Content_Types].xml';

/** What is wrong with how the parts of a package hang together: no schema of one part can say it. */
export function packageFaults(parts: Parts): string[] {
  return [...contentTypeFaults(parts), ...[...parts.keys()].flatMap((path) => relationFaults(parts, path))];
}

function contentTypeFaults(parts: Parts): string[] {
  const types = parts.get(TYPES);
  const overrides = attributesOf(types, 'Override', 'PartName').map((name) => name.slice(1));
  const extensions = attributesOf(types, 'Default', 'Extension');
  const untyped = [...parts.keys()].filter(
    (path) =>
      path !== TYPES && !overrides.includes(path) && !extensions.includes(path.split('.').pop() ?? ''),
  );
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...overrides
      .filter((path) => !parts.has(path))
      .map((path) => `${path} has a content type but is missing`),
    ...repeated([...overrides, ...extensions]).map((name) => `${name} has two content types`),
  ];
}

function relationFaults(parts: Parts, path: string): string[] {
  if (path.endsWith('.rels')) return targetFaults(parts, path);
  const known = attributesOf(parts.get(relationshipsPath(path)), 'Relationship', 'Id');
  const used = [...(parts.get(path) ?? '').matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)].map(
    ([, id]) => id ?? '',
  );
  return used.filter((id) => !known.includes(id)).map((id) => `${path} refers to ${id}, which is nowhere`);
}

function targetFaults(parts: Parts, path: string): string[] {
  const folder = posix.dirname(posix.dirname(path));
  const relations = elementsOf(parts.get(path), 'Relationship');
  const ids = relations.map((one) => one.attribute('Id') ?? '');
  const targets = relations
    .filter((one) => one.attribute('TargetMode') !== 'External')
    .map((one) => one.attribute('Target') ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(folder, target)));
  return [
    ...targets
      .filter((target) => !parts.has(target))
      .map((target) => `${path} points to ${target}, which is missing`),
    ...repeated(ids).map((id) => `${path} has ${id} twice`),
  ];
}
