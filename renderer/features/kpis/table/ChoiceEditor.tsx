import { useTranslation } from 'react-i18next';
import { Choice } from '../../../ui/Choice';
import { choicesFor } from './cell-choices';
import { choiceIn, withChoice } from './cell-edits';
import { columnLabel, type ColumnOf } from './columns';
import type { FieldOfCell } from './TextEditor';

interface ChoiceEditorProps extends FieldOfCell {
  readonly column: ColumnOf<'choice'>;
  readonly onMade: () => void;
}

export function ChoiceEditor({ kpi, column, onChange, onMade }: ChoiceEditorProps) {
  const { t } = useTranslation();
  return (
    <Choice
      label={columnLabel(column, t)}
      value={choiceIn(kpi, column)}
      options={choicesFor(column, t)}
      onChange={(value) => {
        onChange(() => withChoice(column, value));
        onMade();
      }}
    />
  );
}
