/** A text as it is compared: in any case, however spaced, however its accents were typed. */
export function folded(text: string): string {
  return text.trim().normalize().toLowerCase().replace(/\s+/g, ' ');
}

/** "…" where a word or number belongs: by itself or before more text, neither closing a word nor a list. */
const GAP = /(?<![\p{L}\p{N}]|[,;]\s*)(?:…|\.{3,})(?:\s*%|\s+[\p{L}\p{N}])|^\s*(?:…|\.{3,})\s*$/u;

/** True for a text that was begun for people and still waits for the word or number that only they know. */
export function hasGap(text: string | null | undefined): boolean {
  return GAP.test(text ?? '');
}

export function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === '';
}
