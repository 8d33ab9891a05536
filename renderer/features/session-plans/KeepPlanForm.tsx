import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_PLAN_NAME, planNamed } from '../../../shared/session-plans/kept-plans';
import { DialogFoot } from '../../ui/DialogFoot';
import { useSessionLength } from '../clock/use-planned-minutes';
import { PlanNews } from './PlanNews';
import { lengthWords } from './plan-words';
import styles from './session-plans.module.css';
import type { Plans } from './use-plans';

interface KeepPlanFormProps {
  readonly choices: Plans;
  readonly onKept: () => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a plan; one that is there already is replaced, and that is said before. */
export function KeepPlanForm({ choices, onKept, onCancel }: KeepPlanFormProps) {
  const { t } = useTranslation();
  const length = useSessionLength();
  const [typed, setTyped] = useState('');
  const [isKeeping, setKeeping] = useState(false);
  const name = typed.trim();
  const replaced = planNamed(choices.plans, name);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (name === '' || isKeeping) return;
    setKeeping(true);
    if (await choices.keep(name)) onKept();
    else setKeeping(false);
  }

  return (
    <DialogFoot
      summary={
        replaced
          ? t('sessionPlans.replaces', { name: replaced.name })
          : t('sessionPlans.keeps', { length: lengthWords(length, t) })
      }
    >
      <PlanNews choices={choices} />
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextInput
          autoFocus
          className={styles.name ?? ''}
          label={t('sessionPlans.name')}
          placeholder={t('sessionPlans.nameExample')}
          maxLength={LONGEST_PLAN_NAME}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" loading={isKeeping} disabled={name === ''}>
          {t(replaced ? 'sessionPlans.replace' : 'sessionPlans.submit')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </form>
    </DialogFoot>
  );
}
