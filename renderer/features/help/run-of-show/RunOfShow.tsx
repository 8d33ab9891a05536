import { Group, Modal, TextInput } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { companyName } from '../../../../shared/results/company-name';
import { wordsOf } from '../../../../shared/results/words';
import { useLanguage, useWorkshop } from '../../../app/session-context';
import { OnPaper } from '../../../ui/OnPaper';
import { PrintOrSave } from '../../print/PrintOrSave';
import { usePdf } from '../../print/use-pdf';
import { type PrintedAsWish, PrintedAs } from '../../share/PrintedAs';
import { PrintedRunOfShow } from './PrintedRunOfShow';
import { readTimeOfDay, timeOfDayText } from './run-of-show';
import { closeRunOfShow, useIsRunOfShowOpen } from './run-of-show-store';

/** A quarter past eight, when many schools have begun. */
const EXAMPLE = 8 * 60 + 15;

/** The one page for the facilitator's hand, to be printed before the session. */
export function RunOfShow() {
  const { t } = useTranslation();
  const isOpen = useIsRunOfShowOpen();
  // Whoever leaves the step by the window's own Back finds it closed the next time.
  useEffect(() => closeRunOfShow, []);
  return (
    <Modal
      opened={isOpen}
      onClose={closeRunOfShow}
      size="lg"
      title={t('help.runOfShow.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Choices />
    </Modal>
  );
}

function Choices() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [wish, setWish] = useState<PrintedAsWish>({ language, paper: 'a4' });
  const [typedTime, setTypedTime] = useState('');
  const [fits, setFits] = useState(true);
  const startsAt = readTimeOfDay(typedTime);
  const pdf = usePdf();
  const example = timeOfDayText(EXAMPLE, language);
  return (
    <>
      <p className="quiet">{t('help.runOfShow.about')}</p>
      <Group my="md" gap="lg" align="flex-start">
        <TextInput
          data-autofocus
          w={200}
          placeholder={example}
          label={t('help.runOfShow.startsAt')}
          error={
            typedTime.trim() !== '' && startsAt === null && t('help.runOfShow.startsAtUnread', { example })
          }
          value={typedTime}
          onChange={(event) => setTypedTime(event.currentTarget.value)}
        />
        <PrintedAs wish={wish} onChange={(choice) => setWish((before) => ({ ...before, ...choice }))} />
      </Group>
      <PrintOrSave wish={{ document: 'run-of-show', language: wish.language }} pdf={pdf} />
      <p className="quiet" role="status">
        {startsAt === null && `${t('help.runOfShow.noStart')} `}
        {t(fits ? 'help.runOfShow.fits' : 'help.runOfShow.flows')}
      </p>
      <Copy wish={wish} startsAt={startsAt} onFit={setFits} />
    </>
  );
}

interface CopyProps {
  readonly wish: PrintedAsWish;
  readonly startsAt: number | null;
  readonly onFit: (fits: boolean) => void;
}

/** Drawn out of sight before it is printed, to say whether it fits. */
function Copy({ wish: { language, paper }, startsAt, onFit }: CopyProps) {
  const words = useMemo(() => wordsOf(language), [language]);
  const company = useWorkshop((workshop) => companyName(workshop, words.t));
  return (
    <OnPaper isDrawn title={`${company} – ${words.t('help.runOfShow.title')}`} language={language}>
      <PrintedRunOfShow
        key={`${language} ${paper}`}
        words={words}
        paper={paper}
        startsAt={startsAt}
        onFit={onFit}
      />
    </OnPaper>
  );
}
