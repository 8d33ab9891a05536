import { useTranslation } from 'react-i18next';
import { type Paper, paperSchema } from '../../../shared/contract/contract';
import { type Language, languageSchema } from '../../../shared/domain/schema/primitives';
import { LANGUAGES } from '../../../shared/i18n/i18n';
import { Choice } from '../../ui/Choice';

/** In which language a workbook is made, and on which paper it prints. */
export interface PrintedAsWish {
  readonly language: Language;
  readonly paper: Paper;
}

interface PrintedAsProps {
  readonly wish: PrintedAsWish;
  readonly onChange: (choice: Partial<PrintedAsWish>) => void;
}

export function PrintedAs({ wish, onChange }: PrintedAsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        label={t('share.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`terms.language.${value}`) }))}
        value={wish.language}
        onChange={(value) => onChange({ language: languageSchema.parse(value) })}
      />
      <Choice
        label={t('share.paper')}
        options={paperSchema.options.map((value) => ({ value, label: t(`share.paperName.${value}`) }))}
        value={wish.paper}
        onChange={(value) => onChange({ paper: paperSchema.parse(value) })}
      />
    </>
  );
}
