import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ModelAnswer } from '../parts/ModelAnswer';

interface RevealedAnswerProps {
  readonly model: string;
  readonly why: string;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** Our answer, behind a button: first the room says its own. */
export function RevealedAnswer({ model, why, isShown, onShow }: RevealedAnswerProps) {
  const { t } = useTranslation();
  const Icon = isShown ? IconEyeOff : IconEye;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon size={20} aria-hidden />}
        aria-expanded={isShown}
        onClick={() => onShow(!isShown)}
      >
        {t(isShown ? 'concept.exercise.hideAnswer' : 'concept.exercise.showAnswer')}
      </Button>
      <div role="status">{isShown && <ModelAnswer model={model} why={why} />}</div>
    </>
  );
}
