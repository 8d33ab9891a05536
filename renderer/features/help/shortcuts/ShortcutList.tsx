import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedStep } from '../../../../shared/domain/progress';
import { useSettings } from '../../../app/session-context';
import { keyText } from './key-text';
import styles from './shortcuts.module.css';
import { type Chord, type Key, type ShortcutGroup, shortcutsFor } from './shortcuts';

/** All keys, by the place where they work; those of the step at hand come early. */
export function ShortcutList({ step }: { readonly step: OfferedStep }) {
  return (
    <div className={styles.groups}>
      {shortcutsFor(step).map((group) => (
        <Group key={group.place} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { place, shortcuts } }: { readonly group: ShortcutGroup }) {
  const { t } = useTranslation();
  return (
    <section className={styles.group}>
      <h3>{t(`help.shortcuts.place.${place}`)}</h3>
      <dl>
        {shortcuts.map(({ does, chords }) => (
          <div key={does} className={styles.shortcut}>
            <dt>
              <Chords chords={chords} />
            </dt>
            <dd>{t(`help.shortcuts.does.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Chords({ chords }: { readonly chords: readonly Chord[] }) {
  const { t } = useTranslation();
  return chords.map((chord, index) => (
    <Fragment key={chord.join(' ')}>
      {index > 0 && <span className="visually-hidden">{` ${t('help.shortcuts.or')} `}</span>}
      <span className={styles.chord}>
        {chord.map((key) => (
          <KeyCap key={key} name={key} />
        ))}
      </span>
    </Fragment>
  ));
}

function KeyCap({ name: key }: { readonly name: Key }) {
  const { t } = useTranslation();
  const platform = useSettings(({ host }) => host.platform);
  const { shown, name } = keyText(key, platform, t);
  return (
    <kbd className={styles.key}>
      {name ? (
        <>
          <span aria-hidden>{shown}</span>
          <span className="visually-hidden">{name}</span>
        </>
      ) : (
        shown
      )}
    </kbd>
  );
}
