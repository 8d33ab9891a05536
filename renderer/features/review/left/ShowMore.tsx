import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** How many lines the button brings at once: thousands would hold up the screen. */
export const SHOWN_MORE = 100;

interface ShowMoreProps {
  readonly total: number;
  readonly shown: number;
  readonly onShow: (shown: number) => void;
}

/** The way to the rest of a long list. */
export function ShowMore({ total, shown, onShow }: ShowMoreProps) {
  const { t } = useTranslation();
  const count = Math.min(total - shown, SHOWN_MORE);
  if (count <= 0) return null;
  return (
    <Button variant="default" mt="sm" onClick={() => onShow(shown + SHOWN_MORE)}>
      {t('review.left.more', { count })}
    </Button>
  );
}
