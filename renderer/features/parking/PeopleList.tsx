import { useDesign } from '../../app/session-context';

/** The participants' names, as suggestions. */
export function PeopleList({ id }: { readonly id: string }) {
  const participants = useDesign((design) => design.participants);
  return (
    <datalist id={id}>
      {participants.map((one) => one.name && <option key={one.id} value={one.name} />)}
    </datalist>
  );
}
