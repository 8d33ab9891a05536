import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedWorkshop } from '../../../shared/contract/contract';
import { suggestPeriods } from '../../../shared/domain/suggest-periods';
import type { AppError } from '../../../shared/errors';
import { ErrorSentence } from '../../app/ErrorSentence';
import { useLanguage, useSession, useSettings } from '../../app/session-context';
import { asAppError } from '../../state/as-app-error';
import { suggestedPeriod } from '../../ui/suggested-period';
import { usePlanChoice } from '../session-plans/use-plan-choice';

interface CreateDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onCreated: (opened: OpenedWorkshop) => void;
}

/** Asks for the two things that name the file, and for a session plan where any are kept; all may stay open. */
export function CreateDialog({ isOpen, onClose, onCreated }: CreateDialogProps) {
  const { t } = useTranslation();
  const session = useSession();
  const language = useLanguage();
  const today = useSettings((state) => state.host.today);
  const [company, setCompany] = useState('');
  const [choice, setChoice] = useState('');
  const planChoice = usePlanChoice(isOpen);
  const [isCreating, setCreating] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const periods = (['semester', 'quarter', 'year'] as const)
    .flatMap((kind) => suggestPeriods(kind, today))
    .map((suggestion) => suggestedPeriod(suggestion, t));

  async function create(event: FormEvent) {
    event.preventDefault();
    if (isCreating) return;
    setCreating(true);
    const period = periods.find(({ label }) => label === choice);
    try {
      onCreated(
        await session.api['workshops.create']({
          company: company.trim(),
          language,
          ...(period && { period }),
          ...(planChoice.plan && { plan: planChoice.plan }),
        }),
      );
      planChoice.remember();
      onClose();
    } catch (reason) {
      setError(asAppError(reason));
    } finally {
      setCreating(false);
    }
  }

  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('home.create.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack component="form" onSubmit={(event) => void create(event)}>
        <TextInput
          data-autofocus
          label={t('home.create.company')}
          description={t('home.create.companyHint')}
          value={company}
          onChange={(change) => setCompany(change.currentTarget.value)}
        />
        <NativeSelect
          label={t('home.create.period')}
          value={choice}
          data={[
            { value: '', label: t('home.create.periodLater') },
            ...periods.map(({ label }) => ({ value: label, label })),
          ]}
          onChange={(change) => setChoice(change.currentTarget.value)}
        />
        {planChoice.plans.length > 0 && (
          <NativeSelect
            label={t('sessionPlans.choose')}
            value={planChoice.plan?.id ?? ''}
            data={[
              { value: '', label: t('sessionPlans.none') },
              ...planChoice.plans.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(change) => planChoice.choose(change.currentTarget.value)}
          />
        )}
        {[planChoice.error, error].map(
          (trouble) => trouble && <ErrorSentence key={trouble.code} error={trouble} />,
        )}
        <Group>
          <Button type="submit" loading={isCreating}>
            {t('home.create.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
