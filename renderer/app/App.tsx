import { MantineProvider } from '@mantine/core';
import type { i18n as I18n } from 'i18next';
import { lazy, Suspense, useEffect } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { HomeScreen } from '../features/home/HomeScreen';
import type { AppSession } from '../state/session';
import { CrashGuard } from './CrashGuard';
import { NoticeBar } from './NoticeBar';
import { OpeningScreen } from './OpeningScreen';
import { SessionContext, useInterface, useLanguage } from './session-context';
import { cssVariables, theme } from './theme';

interface AppProps {
  readonly session: AppSession;
  readonly i18n: I18n;
  /** The nonce that the content security policy asks of style elements. */
  readonly nonce: string;
}

export function App({ session, i18n, nonce }: AppProps) {
  return (
    <SessionContext value={session}>
      <I18nextProvider i18n={i18n}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariables}
          forceColorScheme="light"
          getStyleNonce={() => nonce}
        >
          <LanguageFollower />
          <CrashGuard>
            <Screens />
          </CrashGuard>
          <NoticeBar />
        </MantineProvider>
      </I18nextProvider>
    </SessionContext>
  );
}

const loadWorkshopScreen = () => import('./WorkshopScreen');
// The list of workshops stands before the wizard is even read: old laptops take a second for that.
const WorkshopScreen = lazy(async () => ({ default: (await loadWorkshopScreen()).WorkshopScreen }));

function Screens() {
  const route = useInterface((state) => state.route);
  useEffect(() => {
    window.requestIdleCallback(() => void loadWorkshopScreen());
  }, []);
  if (route.screen === 'home') return <HomeScreen />;
  return (
    <Suspense fallback={<OpeningScreen />}>
      <WorkshopScreen key={route.handle} route={route} />
    </Suspense>
  );
}

/** Switches every sentence, and what screen readers take the page's language to be. */
function LanguageFollower() {
  const language = useLanguage();
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = language;
    void i18n.changeLanguage(language);
  }, [i18n, language]);
  return null;
}
