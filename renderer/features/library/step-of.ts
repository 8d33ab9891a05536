const PAGE = 6;

/** How many entries further a key goes; 0 for keys that belong to the text. */
export function stepOf(key: string): number {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return PAGE;
    case 'PageUp':
      return -PAGE;
    default:
      return 0;
  }
}
