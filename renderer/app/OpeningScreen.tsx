import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Stands where a workshop is about to be. */
export function OpeningScreen() {
  const { t } = useTranslation();
  return (
    <Center component="main" h="100%">
      <Loader aria-label={t('app.loading')} />
    </Center>
  );
}
