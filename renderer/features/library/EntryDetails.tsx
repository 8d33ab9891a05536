import { Button, Group } from '@mantine/core';
import { IconPencilQuestion, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { entryTexts, type LibraryEntry } from '../../../shared/library/kpis/entry';
import { useLanguage } from '../../app/session-context';
import { unitText } from './entry-facts';
import styles from './library.module.css';

interface EntryDetailsProps {
  readonly entry: LibraryEntry;
  readonly onUse: () => void;
  /** The file that keeps it, for people's own entries. */
  readonly fileName: string | null;
  readonly onRemove: (() => void) | undefined;
}

/** Everything an entry says, with what is left blank for the company marked. */
export function EntryDetails({ entry, onUse, fileName, onRemove }: EntryDetailsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const texts = entryTexts(entry, language);
  const otherName = entry.texts[language === 'en' ? 'id' : 'en']?.name;
  return (
    <section className={styles.details} aria-label={t('library.details')}>
      <div className={styles.detailsText} tabIndex={0}>
        <h3>{texts.name}</h3>
        {otherName && otherName !== texts.name && (
          <p className="quiet">{t('library.otherLanguage', { name: otherName })}</p>
        )}
        <dl className={styles.facts}>
          <Fact term={t('terms.formula')} isWide>
            {texts.formula || '–'}
          </Fact>
          {texts.blanks.length > 0 && (
            <Fact term={t('library.blanks')} isWide>
              <ul className={styles.blanks}>
                {texts.blanks.map((blank) => (
                  <li key={blank}>
                    <IconPencilQuestion size={20} aria-hidden />
                    {blank}
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          <Fact term={t('terms.unit')}>{unitText(entry, language, t)}</Fact>
          <Fact term={t('terms.direction')}>{t(`terms.directionValue.${entry.direction}`)}</Fact>
          <Fact term={t('terms.frequency')}>{t(`terms.frequencyValue.${entry.frequency}`)}</Fact>
          <Fact term={t('terms.kind')}>{entry.kind ? t(`terms.kpiKind.${entry.kind}`) : '–'}</Fact>
          {texts.target && (
            <Fact term={t('library.targetAs')}>
              <TargetPhrase phrase={texts.target} />
            </Fact>
          )}
          {texts.source && <Fact term={t('library.source')}>{texts.source}</Fact>}
          {texts.ownerRole && <Fact term={t('library.ownerRole')}>{texts.ownerRole}</Fact>}
        </dl>
        {fileName && <p className="quiet">{t('library.keptIn', { file: fileName })}</p>}
      </div>
      <Group className={styles.actions} gap="sm">
        <Button onClick={onUse}>{t('library.use')}</Button>
        {onRemove ? (
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={20} aria-hidden />}
            onClick={onRemove}
          >
            {t('library.remove')}
          </Button>
        ) : (
          <span className={styles.hint}>{t('library.useHint')}</span>
        )}
      </Group>
    </section>
  );
}

interface FactProps {
  readonly term: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Fact({ term, isWide = false, children }: FactProps) {
  return (
    <div data-wide={isWide}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "+{n} points this year" with a gap where the company's own number goes. */
function TargetPhrase({ phrase }: { readonly phrase: string }) {
  const { t } = useTranslation();
  const [before, ...parts] = phrase.split('{n}');
  return (
    <>
      {before}
      {parts.map((part, position) => (
        <span key={position}>
          <span className={styles.gap}>{t('library.yourNumber')}</span>
          {part}
        </span>
      ))}
    </>
  );
}
