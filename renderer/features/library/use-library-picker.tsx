import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import type { Department } from '../../../shared/domain/schema/organisation';

const loadPicker = () => import('./LibraryPicker');
// Sixty KPIs in two languages are read when someone first asks for them, not before the first screen.
const LibraryPicker = lazy(async () => ({ default: (await loadPicker()).LibraryPicker }));

interface LibraryAccess {
  /** Opens the library, for one of the department's duties or for none. */
  readonly open: (dutyId: string | null) => void;
  /** The open library, to be drawn anywhere. */
  readonly picker: ReactNode;
}

/** The library as a way to start a department's next KPI. */
export function useLibraryPicker(department: Department): LibraryAccess {
  const [place, setPlace] = useState<{ readonly dutyId: string | null } | null>(null);
  const opener = useRef<Element | null>(null);

  useEffect(() => {
    const waiting = window.requestIdleCallback(() => void loadPicker());
    return () => window.cancelIdleCallback(waiting);
  }, []);

  function open(dutyId: string | null) {
    opener.current = document.activeElement;
    setPlace({ dutyId });
  }

  function cancel() {
    setPlace(null);
    requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    });
  }

  const picker = place && (
    <Suspense>
      <LibraryPicker
        department={department}
        dutyId={place.dutyId}
        onCancel={cancel}
        onChosen={() => setPlace(null)}
      />
    </Suspense>
  );
  return { open, picker };
}
