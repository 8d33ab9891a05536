import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { updateParticipant } from '../../../../shared/domain/edits/basics';
import { addHead, finishHead, setHead } from '../../../../shared/domain/edits/heads';
import type { Participant } from '../../../../shared/domain/schema/organisation';
import { useSession } from '../../../app/session-context';
import { useEdit } from '../../../app/use-edit';
import { PersonOptions } from './PersonOptions';
import styles from './outline.module.css';

const NOBODY = '';
/** No id of a participant: those are never empty words. */
const SOMEONE_NEW = ' new';

interface HeadChoiceProps {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly head: Participant | null;
  /** Only the line someone is in offers everybody: hundreds of long lists would be slow to draw. */
  readonly isActive: boolean;
}

/** Who heads a department: one of the participants, or someone new, who becomes one. */
export function HeadChoice({ departmentId, departmentName, head, isActive }: HeadChoiceProps) {
  const { t } = useTranslation();
  const { documents, newId } = useSession();
  const edit = useEdit();
  const [namedId, setNamedId] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const typing = `${departmentId}.head`;

  function choose(value: string) {
    if (value !== SOMEONE_NEW) {
      edit('head', (design) => setHead(design, departmentId, value === NOBODY ? null : value));
      return;
    }
    edit('head', (design) => addHead(design, departmentId, newId), typing);
    setNamedId(documents.getState().open?.workshop.design.participants.at(-1)?.id ?? null);
  }

  function finish(id: string) {
    edit('head', (design) => finishHead(design, departmentId, id), typing);
    setNamedId(null);
  }

  if (head && head.id === namedId) {
    return (
      <HeadName
        label={t('organisation.newHeadName', { department: departmentName })}
        name={head.name}
        onChange={(name) => edit('head', (design) => updateParticipant(design, head.id, { name }), typing)}
        onBlur={() => finish(head.id)}
        onFinish={() => {
          finish(head.id);
          requestAnimationFrame(() => place.current?.querySelector('select')?.focus());
        }}
        place={place}
      />
    );
  }
  return (
    <div ref={place} className={styles.head}>
      <select
        aria-label={t('organisation.headOf', { department: departmentName })}
        data-empty={head === null}
        value={head?.id ?? NOBODY}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value={NOBODY}>{t('organisation.noHead')}</option>
        {isActive ? (
          <>
            <PersonOptions />
            <option value={SOMEONE_NEW}>{t('organisation.newHead')}</option>
          </>
        ) : (
          head && <option value={head.id}>{head.name || t('organisation.unnamedPerson')}</option>
        )}
      </select>
    </div>
  );
}

interface HeadNameProps {
  readonly label: string;
  readonly name: string;
  readonly onChange: (name: string) => void;
  readonly onBlur: () => void;
  readonly onFinish: () => void;
  readonly place: React.Ref<HTMLDivElement>;
}

function HeadName({ label, name, onChange, onBlur, onFinish, place }: HeadNameProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div ref={place} className={styles.head}>
      <input
        ref={field}
        aria-label={label}
        placeholder={t('organisation.newHeadPlaceholder')}
        value={name}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onFinish();
        }}
      />
    </div>
  );
}
