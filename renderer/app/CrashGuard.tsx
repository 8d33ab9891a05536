import { Button, Stack } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Stands between a fault in a screen and the person: autosave runs on, and a reload goes on. */
export class CrashGuard extends Component<
  { readonly children: ReactNode },
  { readonly hasCrashed: boolean }
> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <CrashMessage /> : this.props.children;
  }
}

function CrashMessage() {
  const { t } = useTranslation();
  return (
    <Stack component="main" maw={560} mx="auto" mt="15vh" p="md" align="flex-start">
      <h1>{t('app.crashTitle')}</h1>
      <p>{t('app.crashText')}</p>
      <Button onClick={() => location.reload()}>{t('app.reload')}</Button>
    </Stack>
  );
}
