/**
 * What a page of the app may load, the same in both hosts: its own scripts, styles that carry the
 * nonce of this one document, and nothing from anywhere else.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Stands in the built index.html wherever the nonce of a document belongs. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';
