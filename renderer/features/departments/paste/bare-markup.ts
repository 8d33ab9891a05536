const UNREAD_ELEMENTS = /<(style|script)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const OPENING_TAG = /<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const SPAN = /\b(?:row|col)span\s*=\s*["']?\s*\d+/gi;

/**
 * HTML without styles, scripts and any attribute but the spans of merged cells. Even a document that
 * is never shown reports each of them as a breach of the page's content security policy, and what
 * spreadsheets copy is full of styles.
 */
export function bareMarkup(html: string): string {
  return html
    .replace(UNREAD_ELEMENTS, '')
    .replace(OPENING_TAG, (_, name: string, attributes: string) => `<${name}${spansIn(attributes)}>`);
}

function spansIn(attributes: string): string {
  return (attributes.match(SPAN) ?? []).map((span) => ` ${span.replace(/["'\s]/g, '')}`).join('');
}
