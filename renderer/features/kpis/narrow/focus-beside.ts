/**
 * Hands the focus to the same part of the row below, or above, before a row goes; where it was the
 * only one, to the page.
 */
export function focusBeside(pressed: HTMLElement): void {
  const row = pressed.closest('li');
  const heir = row?.nextElementSibling ?? row?.previousElementSibling;
  const part = heir?.querySelector<HTMLElement>(`[data-part="${pressed.dataset['part'] ?? ''}"]`);
  (part ?? document.getElementById('content'))?.focus();
}
