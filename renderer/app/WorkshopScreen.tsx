import { DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/id';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { AppError } from '../../shared/errors';
import type { Route } from '../state/interface-store';
import { OpenFailure } from './OpenFailure';
import { OpeningScreen } from './OpeningScreen';
import { useLanguage, useSession } from './session-context';
import { WorkshopFrame } from './WorkshopFrame';

interface WorkshopScreenProps {
  readonly route: Extract<Route, { screen: 'workshop' }>;
}

/** Opens the workshop of the route, then draws its frame; keyed by the workshop. */
export function WorkshopScreen({ route }: WorkshopScreenProps) {
  const language = useLanguage();
  const session = useSession();
  const isOpen = useStore(session.documents, ({ open }) => open?.handle === route.handle);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    if (!isOpen) void session.open(route.handle).then(setError);
  }, [isOpen, route.handle, session]);

  if (isOpen) {
    return (
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
        <WorkshopFrame step={route.step} />
      </DatesProvider>
    );
  }
  if (!error) return <OpeningScreen />;
  return (
    <OpenFailure
      error={error}
      handle={route.handle}
      onRetry={() => void session.open(route.handle).then(setError)}
    />
  );
}
