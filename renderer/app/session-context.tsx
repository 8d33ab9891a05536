import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Design } from '../../shared/domain/schema/design';
import type { Language } from '../../shared/domain/schema/primitives';
import type { Workshop } from '../../shared/domain/schema/workshop';
import type { OpenDocument } from '../state/document-store';
import type { InterfaceState } from '../state/interface-store';
import type { AppSession } from '../state/session';
import type { SettingsState } from '../state/settings-store';

export const SessionContext = createContext<AppSession | null>(null);

export function useSession(): AppSession {
  const session = use(SessionContext);
  if (!session) throw new Error('A component outside of SessionContext asked for the session.');
  return session;
}

export function useSettings<Part>(select: (state: SettingsState) => Part): Part {
  return useStore(useSession().settings, select);
}

export function useInterface<Part>(select: (state: InterfaceState) => Part): Part {
  return useStore(useSession().view, select);
}

/** A part of the open document; only for components below a workshop that was opened. */
export function useOpen<Part>(select: (open: OpenDocument) => Part): Part {
  return useStore(useSession().documents, ({ latest }) => {
    if (!latest) throw new Error('A component that needs an open workshop was drawn without one.');
    return select(latest);
  });
}

export function useWorkshop<Part>(select: (workshop: Workshop) => Part): Part {
  return useOpen((open) => select(open.workshop));
}

export function useDesign<Part>(select: (design: Design) => Part): Part {
  return useOpen((open) => select(open.workshop.design));
}

export function useLanguage(): Language {
  return useSettings((state) => state.preferences.language);
}
