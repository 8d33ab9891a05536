import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** How many lines the button brings at once: thousands would hold up the screen. */
export const SHOWN_MORE = 100;

interface ShowMoreProps {
  readonly total: number;
  readonly shown: number;
  /** Fewer where a line is much to draw. */
  readonly atOnce?: number;
  readonly onShow: (shown: number) => void;
}

/** The way to the rest of a long list. */
export function ShowMore({ total, shown, atOnce = SHOWN_MORE, onShow }: ShowMoreProps) {
  const { t } = useTranslation();
  const count = Math.min(total - shown, atOnce);
  if (count <= 0) return null;
  return (
    <Button variant="default" mt="sm" onClick={() => onShow(shown + atOnce)}>
      {t('app.showMore', { count })}
    </Button>
  );
}
