import { useEffect, useRef, useState } from 'react';

/** A dialog that gives the focus back to where it came from, or to where its work has led. */
export function useFocusedDialog<Contents>() {
  const [contents, setContents] = useState<Contents | null>(null);
  const moveFocus = useRef<(() => void) | null>(null);

  // The dialog holds the focus until it is gone from the page.
  useEffect(() => {
    if (contents !== null) return;
    moveFocus.current?.();
    moveFocus.current = null;
  }, [contents]);

  return {
    contents,
    open(next: Contents) {
      const origin = document.activeElement;
      moveFocus.current = () => origin instanceof HTMLElement && origin.focus();
      setContents(next);
    },
    close(then?: () => void) {
      if (then) moveFocus.current = then;
      setContents(null);
    },
  };
}
