const TAG_START = /<([a-z][\w:-]*)/gi;
const SPAN = /\b(?:row|col)span\s*=\s*(?:["']\s*)?\d+/gi;
const UNREAD = new Set(['style', 'script']);

/**
 * HTML without styles, scripts and any attribute but the spans of merged cells. Even a document that
 * is never shown reports each of them as a breach of the page's content security policy, and what
 * spreadsheets copy is full of styles.
 */
export function bareMarkup(html: string): string {
  let bare = '';
  let at = 0;
  for (const { index, 0: start, 1: name = '' } of html.matchAll(TAG_START)) {
    // Stood in an attribute, or in what is left out.
    if (index < at) continue;
    const attributes = index + start.length;
    const end = endOfTag(html, attributes);
    if (end === null) break;
    const isUnread = UNREAD.has(name.toLowerCase());
    bare += html.slice(at, index);
    if (!isUnread) bare += `<${name}${spansIn(html.slice(attributes, end - 1))}>`;
    at = isUnread ? endOfElement(html, name, end) : end;
  }
  return bare + html.slice(at);
}

/** Quotation marks hold a tag open only around a whole value, as browsers have it. */
const ATTRIBUTE_PART = /=\s*"[^"]*"|=\s*'[^']*'|[^>=]+|=/y;

/** Part by part, as one expression for all of them would try a torn tag in every way there is. */
function endOfTag(html: string, from: number): number | null {
  ATTRIBUTE_PART.lastIndex = from;
  let at = from;
  while (ATTRIBUTE_PART.test(html)) at = ATTRIBUTE_PART.lastIndex;
  return html[at] === '>' ? at + 1 : null;
}

/** What is never closed goes on to the end. */
function endOfElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = from;
  return close.test(html) ? close.lastIndex : html.length;
}

function spansIn(attributes: string): string {
  return (attributes.match(SPAN) ?? []).map((span) => ` ${span.replace(/["'\s]/g, '')}`).join('');
}
