/** The tab that a key leads to, round the end; undefined for keys that lead to none. */
export function neighbourTab<Tab extends { readonly id: string }>(
  tabs: readonly Tab[],
  currentId: string,
  key: string,
): Tab | undefined {
  const at = tabs.findIndex(({ id }) => id === currentId);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return tabs[at + 1] ?? tabs[0];
    case 'ArrowLeft':
    case 'ArrowUp':
      return tabs[at - 1] ?? tabs.at(-1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
