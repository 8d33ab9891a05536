import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addObjective, removeObjective, updateObjective } from '../../../shared/domain/edits/basics';
import { useDesign, useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { focusWithin } from '../../ui/focus-within';
import styles from './prepare.module.css';

const LIST_ID = 'objectives';
const MOST_OBJECTIVES = 5;

export function ObjectivesSection() {
  const { t } = useTranslation();
  const edit = useEdit();
  const { newId } = useSession();
  const objectives = useDesign((design) => design.objectives);
  const isFull = objectives.length >= MOST_OBJECTIVES;

  function add() {
    edit('objective', (design) => addObjective(design, '', newId));
    focusWithin(LIST_ID, 'textarea', 'last');
  }

  function onEnter(event: KeyboardEvent, index: number) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (index < objectives.length - 1) focusWithin(LIST_ID, 'textarea', index + 1);
    else if (!isFull) add();
  }

  return (
    <section className={styles.section}>
      <h2>{t('prepare.objectivesTitle')}</h2>
      <p className="quiet">{isFull ? t('prepare.objectivesFull') : t('prepare.objectivesHint')}</p>
      <div id={LIST_ID} style={{ marginTop: 8 }}>
        {objectives.map(({ id, text }, index) => (
          <div key={id} className={styles.objective}>
            <Textarea
              minRows={1}
              onKeyDown={(event) => onEnter(event, index)}
              aria-label={t('prepare.objective', { number: index + 1 })}
              placeholder={t('prepare.objectivePlaceholder')}
              value={text}
              onChange={(event) => {
                const { value } = event.currentTarget;
                edit('objective', (design) => updateObjective(design, id, value), id);
              }}
            />
            <ActionIcon
              aria-label={t('prepare.removeObjective', { number: index + 1 })}
              onClick={() => edit('objective', (design) => removeObjective(design, id))}
            >
              <IconTrash size={20} />
            </ActionIcon>
          </div>
        ))}
      </div>
      {!isFull && (
        <Button variant="default" leftSection={<IconPlus size={20} aria-hidden />} onClick={add}>
          {t('prepare.addObjective')}
        </Button>
      )}
    </section>
  );
}
