import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpen, useSession } from '../../../app/session-context';
import { AnswersTable } from './AnswersTable';
import { useAnswerRows } from './use-answer-rows';

/** The COO's word on every chosen KPI. */
export function AnswersPart() {
  const { t } = useTranslation();
  const rows = useAnswerRows();
  if (rows.length === 0) return <NothingChosen />;
  return (
    <>
      <p className="quiet">{t('review.answers.hint')}</p>
      <AnswersTable rows={rows} />
    </>
  );
}

function NothingChosen() {
  const { t } = useTranslation();
  const session = useSession();
  const handle = useOpen((open) => open.handle);
  return (
    <Stack align="flex-start">
      <p>{t('review.answers.none')}</p>
      <Button onClick={() => session.go({ screen: 'workshop', handle, step: 'kpis' })}>
        {t('app.nextStep', { step: t('terms.step.kpis') })}
      </Button>
    </Stack>
  );
}
