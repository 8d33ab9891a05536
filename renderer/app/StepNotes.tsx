import { useTranslation } from 'react-i18next';
import type { OfferedStep } from '../../shared/domain/progress';
import { CoachPanel } from '../features/kpis/CoachPanel';
import { useShownCards } from '../features/concept/use-shown-cards';

const QUESTIONS = ['one', 'two', 'three'] as const;

/** What to say and ask; in Concept of the card at hand, in KPIs below the coach. */
export function StepNotes({ step }: { readonly step: OfferedStep }) {
  const { t } = useTranslation();
  return (
    <>
      {step === 'kpis' && <CoachPanel />}
      {step === 'concept' ? (
        <CardNotes />
      ) : (
        <>
          <Note
            // Nobody is there yet to be told.
            title={t(step === 'prepare' ? 'app.conceptStep.beforehand' : 'app.conceptStep.say')}
            text={t(`notes.${step}.say`)}
          />
          <h3>{t('app.conceptStep.ask')}</h3>
          <ul>
            {QUESTIONS.map((question) => (
              <li key={question}>{t(`notes.${step}.ask.${question}`)}</li>
            ))}
          </ul>
        </>
      )}
      <Note title={t('app.conceptStep.doneWhen')} text={t(`notes.${step}.doneWhen`)} />
    </>
  );
}

function CardNotes() {
  const { t } = useTranslation();
  const card = useShownCards().current.id;
  return (
    <>
      <Note title={t('app.conceptStep.say')} text={t(`concept.cards.${card}.notes.say`)} />
      <Note title={t('app.conceptStep.ask')} text={t(`concept.cards.${card}.notes.ask`)} />
      <Note title={t('app.conceptStep.trap')} text={t(`concept.cards.${card}.notes.trap`)} />
    </>
  );
}

function Note({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>{text}</p>
    </section>
  );
}
