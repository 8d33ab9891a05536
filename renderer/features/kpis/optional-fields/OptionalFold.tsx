import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session-context';
import { memoField } from '../../../ui/memo-field';
import styles from '../kpis.module.css';

interface OptionalFoldProps {
  readonly filled: number;
  readonly isOpen: boolean;
}

/** Unfolds the optional fields, of this KPI and of those opened after it. */
export const OptionalFold = memoField(function OptionalFold({ filled, isOpen }: OptionalFoldProps) {
  const { t } = useTranslation();
  const { view } = useSession();
  const Chevron = isOpen ? IconChevronUp : IconChevronDown;
  return (
    <div className={styles.fold}>
      <Button
        variant="subtle"
        aria-expanded={isOpen}
        leftSection={<Chevron size={20} aria-hidden />}
        onClick={() => view.setState({ areOptionalFieldsOpen: !isOpen })}
      >
        {t('kpis.optional.show')}
      </Button>
      <span className="quiet">
        {filled > 0 ? t('kpis.optional.filled', { count: filled }) : t('kpis.optional.none')}
      </span>
    </div>
  );
});
