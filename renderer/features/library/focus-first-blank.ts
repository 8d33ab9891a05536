/**
 * Moves the focus, after the next drawing, to the first visible field that is still empty, or to the
 * first field where none is.
 */
export function focusFirstBlank(containerId: string): void {
  requestAnimationFrame(() => {
    const container = document.getElementById(containerId);
    const fields = [...(container?.querySelectorAll<Field>('input, textarea') ?? [])];
    const open = fields.filter((field) => !field.readOnly && !field.disabled && field.checkVisibility());
    (open.find((field) => field.value === '') ?? open[0])?.focus();
  });
}

type Field = HTMLInputElement | HTMLTextAreaElement;
