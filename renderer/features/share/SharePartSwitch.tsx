import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session-context';
import { SHARE_PARTS, type SharePart } from '../../state/interface-store';
import choices from '../../ui/choices.module.css';

/** The parts of sharing, in the order in which people need them. */
export function SharePartSwitch({ current }: { readonly current: SharePart }) {
  const { t } = useTranslation();
  const { view } = useSession();
  return (
    <div role="group" aria-label={t('share.parts')} className={choices.row}>
      {SHARE_PARTS.map((part) => (
        <button
          key={part}
          type="button"
          className={choices.choice}
          aria-pressed={part === current}
          onClick={() => view.setState({ sharePart: part })}
        >
          {t(`share.part.${part}`)}
        </button>
      ))}
    </div>
  );
}
