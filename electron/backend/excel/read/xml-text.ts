import { AppError } from '../../../../shared/errors';

/** The text of an XML part. Definitions of a document type are refused: they can multiply themselves. */
export function xmlText(part: Uint8Array): string {
  const text = decode(part);
  if (!text.trimStart().startsWith('<')) throw new AppError('workbook-damaged');
  if (/<!\s*(DOCTYPE|ENTITY)/i.test(text)) throw new AppError('workbook-entities');
  return text;
}

function decode(part: Uint8Array): string {
  try {
    // Takes the byte order mark off. All programs write these parts in UTF-8.
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch (error) {
    throw new AppError('workbook-damaged', {}, { cause: error });
  }
}

/** The attributes of every element with one of these local names, in the order of the document. */
export function* elements(xml: string, names: readonly string[]): Generator<XmlElement> {
  const tag = new RegExp(`<(?:[\\w.-]+:)?(${names.join('|')})(\\s(?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?>`, 'g');
  for (const [, name = '', attributes = ''] of xml.matchAll(tag)) {
    yield { name, attribute: (wanted) => attributeOf(attributes, wanted) };
  }
}

export interface XmlElement {
  readonly name: string;
  /** The value of an attribute by its name without prefix. */
  readonly attribute: (name: string) => string | undefined;
}

function attributeOf(attributes: string, name: string): string | undefined {
  const match = patternOf(name).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value?.includes('&') ? withoutEntities(value) : value;
}

// Building a pattern costs more than using it, and a sheet has many thousand elements.
const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known =
    patterns.get(name) ?? new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

function withoutEntities(value: string): string {
  return value.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
