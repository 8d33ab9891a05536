import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ShowRestProps {
  readonly rest: number;
  readonly onShow: () => void;
}

/** The way to the rest of a long list. */
export function ShowRest({ rest, onShow }: ShowRestProps) {
  const { t } = useTranslation();
  if (rest <= 0) return null;
  return (
    <Button variant="default" mt="sm" onClick={onShow}>
      {t('returns.more', { count: rest })}
    </Button>
  );
}
