const MOST_FRAMES = 60;

/**
 * Focuses something that the next drawings will bring, in the middle of the screen. What is not
 * there within a second is not waited for.
 */
export function focusWhenThere(find: () => HTMLElement | null | undefined): void {
  let frames = 0;
  const look = () => {
    frames += 1;
    const found = find();
    if (found) {
      found.scrollIntoView({ block: 'center' });
      found.focus({ preventScroll: true });
    } else if (frames < MOST_FRAMES) requestAnimationFrame(look);
  };
  // The screen itself may move the focus once it is drawn.
  requestAnimationFrame(() => requestAnimationFrame(look));
}

/** The field or button with this name, as people read it. */
export function named(name: string, container: ParentNode | null = document): HTMLElement | undefined {
  const labelled = [...(container?.querySelectorAll('label') ?? [])]
    .filter((label) => label.textContent === name)
    .map((label) => label.control)
    .find((control) => control !== null);
  if (labelled) return labelled;
  return [...(container?.querySelectorAll<HTMLElement>('button, [aria-label]') ?? [])].find(
    (element) => (element.getAttribute('aria-label') ?? element.textContent) === name,
  );
}
