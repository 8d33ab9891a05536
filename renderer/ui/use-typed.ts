import { useEffect, useState } from 'react';
import { useSession } from '../app/session-context';
import { afterPaint } from './after-paint';

/**
 * What is typed is on screen at once; the document takes it in, with everything that follows from
 * it, right after that frame. So a letter never waits for the rest of a large workshop.
 */
export function useTyped<Value>(value: Value, onChange: (value: Value) => void) {
  const { documents } = useSession();
  const [typed, setTyped] = useState<{ readonly value: Value } | null>(null);

  useEffect(() => documents.settle, [documents]);

  function type(next: Value): void {
    setTyped({ value: next });
    documents.hold(setTyped, () => {
      setTyped(null);
      onChange(next);
    });
    afterPaint(documents.settle);
  }

  return [typed ? typed.value : value, type] as const;
}
