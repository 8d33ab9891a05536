/** A text as it is compared: in any case, however spaced, however its accents were typed. */
export function folded(text: string): string {
  return text.trim().normalize().toLowerCase().replace(/\s+/g, ' ');
}

export function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === '';
}
