/** The field with the name of a department in the outline. */
function nameField(list: HTMLElement | null, id: string): HTMLInputElement | null {
  return list?.querySelector<HTMLInputElement>(`[data-department="${CSS.escape(id)}"] > input`) ?? null;
}

/** Focuses a department's name at once, so that fast typing lands in it. */
export function focusName(list: HTMLElement | null, id: string): void {
  nameField(list, id)?.focus();
}

/** The department whose line this element stands in. */
export function departmentOf(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-department]')?.dataset['department'] ?? null;
}

/** True in the field with a department's name, where the outline's keys count. */
export function isNameField(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.parentElement?.dataset['department'] !== undefined;
}
