import { Button, Group, Radio } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paperSchema } from '../../../shared/contract/contract';
import { languageSchema } from '../../../shared/domain/schema/primitives';
import { LANGUAGES } from '../../../shared/i18n/i18n';
import { wordsOf } from '../../../shared/results/words';
import { useDesign, useLanguage } from '../../app/session-context';
import { OnPaper } from '../../ui/OnPaper';
import styles from './print.module.css';
import { PrintedDocument, type PrintWish } from './PrintedDocument';

const DOCUMENTS = ['results', 'handout'] as const;

/** Prints the results, or the one page that people take home. */
export function PrintSection() {
  const { t } = useTranslation();
  const [wish, setWish] = useState<PrintWish>({ document: 'results', language: useLanguage(), paper: 'a4' });
  const [fits, setFits] = useState(true);
  const choose = (choice: Partial<PrintWish>) => setWish((before) => ({ ...before, ...choice }));
  return (
    <section className={styles.section}>
      <h2>{t('print.title')}</h2>
      <WishFields wish={wish} onChange={choose} />
      <p className="quiet" role="status">
        {[
          t(`print.about.${wish.document}`),
          wish.document === 'handout' && t(fits ? 'print.fits' : 'print.flows'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <Group mt="md">
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('print.print')}
        </Button>
      </Group>
      <PrintedWish wish={wish} fits={fits} onFit={setFits} />
    </section>
  );
}

interface WishFieldsProps {
  readonly wish: PrintWish;
  readonly onChange: (choice: Partial<PrintWish>) => void;
}

function WishFields({ wish, onChange }: WishFieldsProps) {
  const { t } = useTranslation();
  return (
    <Group my="md" gap="lg" align="flex-start">
      <Radio.Group
        label={t('print.what')}
        value={wish.document}
        onChange={(value) => onChange({ document: value === 'handout' ? 'handout' : 'results' })}
      >
        <Group mt="sm">
          {DOCUMENTS.map((one) => (
            <Radio key={one} value={one} label={t(`print.document.${one}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Radio.Group
        label={t('print.language')}
        value={wish.language}
        onChange={(value) => onChange({ language: languageSchema.parse(value) })}
      >
        <Group mt="sm">
          {LANGUAGES.map((one) => (
            <Radio key={one} value={one} label={t(`terms.language.${one}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Radio.Group
        label={t('share.paper')}
        value={wish.paper}
        onChange={(value) => onChange({ paper: paperSchema.parse(value) })}
      >
        <Group mt="sm">
          {paperSchema.options.map((one) => (
            <Radio key={one} value={one} label={t(`share.paperName.${one}`)} />
          ))}
        </Group>
      </Radio.Group>
    </Group>
  );
}

interface PrintedWishProps {
  readonly wish: PrintWish;
  readonly fits: boolean;
  readonly onFit: (fits: boolean) => void;
}

/** The handout is drawn as soon as it is chosen, to say whether it fits; the results only when they are printed. */
function PrintedWish({ wish, fits, onFit }: PrintedWishProps) {
  const { t } = wordsOf(wish.language);
  const company = useDesign((design) => design.company.trim()) || t('results.unnamedCompany');
  const name = `${company} – ${t(wish.document === 'results' ? 'results.title' : 'print.handout.title')}`;
  const foot = useMemo(
    () => ({ name, number: t('results.page', { page: '{page}', pages: '{pages}' }) }),
    [name, t],
  );
  const isOnePage = wish.document === 'handout' && fits;
  return (
    <OnPaper
      title={name}
      language={wish.language}
      foot={isOnePage ? null : foot}
      isDrawn={wish.document === 'handout'}
    >
      <PrintedDocument wish={wish} onFit={onFit} />
    </OnPaper>
  );
}
