import { Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { AppError } from '../../shared/errors';
import type { Route } from '../state/interface-store';
import { OpenFailure } from './OpenFailure';
import { useSession } from './session-context';
import { WorkshopFrame } from './WorkshopFrame';

interface WorkshopScreenProps {
  readonly route: Extract<Route, { screen: 'workshop' }>;
}

/** Opens the workshop of the route, then draws its frame; keyed by the workshop. */
export function WorkshopScreen({ route }: WorkshopScreenProps) {
  const { t } = useTranslation();
  const session = useSession();
  const isOpen = useStore(session.documents, ({ open }) => open?.handle === route.handle);
  const [error, setError] = useState<AppError | null>(null);

  useEffect(() => {
    if (!isOpen) void session.open(route.handle).then(setError);
  }, [isOpen, route.handle, session]);

  if (isOpen) return <WorkshopFrame step={route.step} />;
  if (error)
    return (
      <OpenFailure
        error={error}
        handle={route.handle}
        onRetry={() => void session.open(route.handle).then(setError)}
      />
    );
  return (
    <main style={{ display: 'grid', placeItems: 'center', height: '100%' }}>
      <Loader aria-label={t('app.loading')} />
    </main>
  );
}
