import { Alert, Button, Group } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/errors';
import { ErrorSentence } from '../../app/ErrorSentence';
import { intoSight } from './into-sight';

interface MakeButtonProps {
  readonly label: string;
  /** How far it is; null while nothing is made. */
  readonly told: string | null;
  readonly error: AppError | null;
  readonly isDisabled?: boolean;
  readonly onMake: () => void;
  readonly onCancel: () => void;
}

/** Makes files, tells how far it is, can be stopped, and says what went wrong. */
export function MakeButton({ label, told, error, isDisabled = false, onMake, onCancel }: MakeButtonProps) {
  const { t } = useTranslation();
  return (
    <>
      <Group>
        <Button
          leftSection={<IconTableExport size={20} aria-hidden />}
          loading={told !== null}
          disabled={isDisabled}
          onClick={onMake}
        >
          {label}
        </Button>
        {told !== null && (
          <>
            <span role="status">{told}</span>
            <Button variant="default" onClick={onCancel}>
              {t('share.cancel')}
            </Button>
          </>
        )}
      </Group>
      {error && (
        <Alert color="red" mt="md" role="group" ref={intoSight}>
          <ErrorSentence error={error} />
        </Alert>
      )}
    </>
  );
}
