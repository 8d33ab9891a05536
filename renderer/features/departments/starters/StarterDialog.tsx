import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakenStarter } from '../../../../shared/domain/edits/starters';
import type { Translate } from '../../../../shared/i18n/i18n';
import { useDesign, useLanguage } from '../../../app/session-context';
import { DialogFoot } from '../../../ui/DialogFoot';
import { OfferedDepartment } from './OfferedDepartment';
import { starterOffers, takenStarters, type Ticked, tickDepartment, tickDuty } from './starter-offers';
import styles from './starters.module.css';

interface StarterDialogProps {
  readonly onCancel: () => void;
  readonly onTakeOver: (taken: readonly TakenStarter[]) => void;
}

/** The starter departments, each to tick with the duties that fit. */
export function StarterDialog({ onCancel, onTakeOver }: StarterDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const departments = useDesign((design) => design.departments);
  const [ticked, setTicked] = useState<Ticked>(new Map());
  const offers = starterOffers(departments, language);
  const taken = takenStarters(offers, ticked);

  return (
    <Modal
      opened
      onClose={onCancel}
      size="min(1120px, 96vw)"
      title={t('departments.starters.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <p className="quiet">{t('departments.starters.intro')}</p>
      <div className={styles.offers}>
        {offers.map((offer) => (
          <OfferedDepartment
            key={offer.id}
            offer={offer}
            ticked={ticked.get(offer.id) ?? null}
            onDepartment={(isTaken) => setTicked(tickDepartment(ticked, offer, isTaken))}
            onDuty={(duty, isTaken) => setTicked(tickDuty(ticked, offer, duty, isTaken))}
          />
        ))}
      </div>
      <DialogFoot summary={summaryOf(taken, t)}>
        <Button disabled={taken.length === 0} onClick={() => onTakeOver(taken)}>
          {taken.length === 0
            ? t('departments.starters.takeOverNothing')
            : t('departments.starters.takeOver', { count: taken.length })}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </DialogFoot>
    </Modal>
  );
}

function summaryOf(taken: readonly TakenStarter[], t: Translate): string {
  if (taken.length === 0) return t('departments.starters.nothingChosen');
  return t('departments.starters.chosen', {
    departments: t('departments.departmentCount', { count: taken.length }),
    duties: t('departments.dutyCount', { count: taken.reduce((sum, { duties }) => sum + duties.length, 0) }),
  });
}
