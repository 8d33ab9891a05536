import { useTranslation } from 'react-i18next';
import type { Participant } from '../../../../shared/domain/schema/organisation';
import { isBlank } from '../../../../shared/domain/text';
import { useDesign } from '../../../app/session-context';

/** Everybody in the room as choices, the VPs first. */
export function PersonOptions() {
  const { t } = useTranslation();
  const participants = useDesign((design) => design.participants);
  const named = participants.filter(({ name }) => !isBlank(name));
  return (
    <>
      <People label={t('organisation.vps')} people={named.filter(({ role }) => role === 'vp')} />
      <People label={t('organisation.others')} people={named.filter(({ role }) => role !== 'vp')} />
    </>
  );
}

function People({ label, people }: { readonly label: string; readonly people: readonly Participant[] }) {
  const { t } = useTranslation();
  if (people.length === 0) return null;
  return (
    <optgroup label={label}>
      {people.map(({ id, name, role }) => (
        <option key={id} value={id}>
          {role === 'vp' ? name : `${name} (${t(`terms.role.${role}`)})`}
        </option>
      ))}
    </optgroup>
  );
}
