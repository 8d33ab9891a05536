import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addParticipant, removeParticipant, updateParticipant } from '../../../shared/domain/edits/basics';
import { setHeadedDepartment } from '../../../shared/domain/edits/departments';
import { type Participant, type Role, roleSchema } from '../../../shared/domain/schema/organisation';
import { useDesign, useSession } from '../../app/session-context';
import { useEdit } from '../../app/use-edit';
import { focusWithin } from '../../ui/focus-within';
import styles from './prepare.module.css';

const LIST_ID = 'participants';
const NAME_FIELD = 'input';

export function ParticipantsSection() {
  const { t } = useTranslation();
  const edit = useEdit();
  const { newId } = useSession();
  const participants = useDesign((design) => design.participants);

  function add() {
    const role = nextRole(participants);
    edit('participant', (design) => addParticipant(design, { name: '', role }, newId));
    focusWithin(LIST_ID, NAME_FIELD, 'last');
  }

  function onEnter(index: number) {
    if (index < participants.length - 1) focusWithin(LIST_ID, NAME_FIELD, index + 1);
    else add();
  }

  return (
    <section className={styles.section}>
      <h2>{t('prepare.participantsTitle')}</h2>
      {participants.length === 0 && <p className="quiet">{t('prepare.participantsEmpty')}</p>}
      {participants.length > 0 && (
        <div className={styles.person} aria-hidden>
          <span className={styles.label}>{t('prepare.name')}</span>
          <span className={styles.label}>{t('prepare.role')}</span>
        </div>
      )}
      <div id={LIST_ID}>
        {participants.map((participant, index) => (
          <ParticipantRow
            key={participant.id}
            participant={participant}
            number={index + 1}
            onEnter={() => onEnter(index)}
          />
        ))}
      </div>
      <Button variant="default" leftSection={<IconPlus size={20} aria-hidden />} onClick={add}>
        {t('prepare.addParticipant')}
      </Button>
    </section>
  );
}

interface ParticipantRowProps {
  readonly participant: Participant;
  readonly number: number;
  readonly onEnter: () => void;
}

function ParticipantRow({ participant, number, onEnter }: ParticipantRowProps) {
  const { t } = useTranslation();
  const edit = useEdit();
  const departments = useDesign((design) => design.departments);
  const { id, name, role } = participant;
  const headed = departments.filter(({ headId }) => headId === id);
  const who = name || t('prepare.personNumber', { number });
  const change = (patch: Partial<Participant>, key?: string) =>
    edit('participant', (design) => updateParticipant(design, id, patch), key);

  return (
    <div className={styles.person} role="group" aria-label={who}>
      <TextInput
        aria-label={t('prepare.name')}
        placeholder={t('prepare.name')}
        value={name}
        onChange={(event) => change({ name: event.currentTarget.value }, `${id}.name`)}
        onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onEnter()}
      />
      <NativeSelect
        aria-label={t('prepare.role')}
        value={role}
        data={roleSchema.options.map((one) => ({ value: one, label: t(`terms.role.${one}`) }))}
        onChange={(event) => change({ role: roleSchema.parse(event.currentTarget.value) })}
      />
      {role === 'vp' && headed.length < 2 ? (
        <NativeSelect
          className={styles.headed ?? ''}
          aria-label={t('prepare.departmentOf')}
          value={headed[0]?.id ?? ''}
          data={[
            { value: '', label: t('prepare.noDepartment') },
            ...departments.map((department) => ({ value: department.id, label: department.name })),
          ]}
          onChange={(event) => {
            const departmentId = event.currentTarget.value || null;
            edit('participant', (design) => setHeadedDepartment(design, id, departmentId));
          }}
        />
      ) : (
        headed.length > 0 && (
          <p className={`${styles.headed} quiet`}>
            {t('organisation.headedHere', { departments: headed.map((one) => one.name).join(', ') })}
          </p>
        )
      )}
      <ActionIcon
        aria-label={t('prepare.removeParticipant', { name: who })}
        onClick={() => edit('participant', (design) => removeParticipant(design, id))}
      >
        <IconTrash size={20} />
      </ActionIcon>
    </div>
  );
}

/** The roles that every session needs come first. */
function nextRole(participants: readonly Participant[]): Role {
  const needed: readonly Role[] = ['ceo', 'coo', 'facilitator'];
  return needed.find((role) => participants.every((one) => one.role !== role)) ?? 'vp';
}
