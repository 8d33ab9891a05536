import type { TextPiece } from '../../shared/domain/versions/text-difference';

interface MarkedTextProps {
  readonly pieces: readonly TextPiece[];
  readonly Mark: 'del' | 'ins';
}

/** A text in which the words that changed are marked. */
export function MarkedText({ pieces, Mark }: MarkedTextProps) {
  return pieces.map(({ text, isChanged }, index) =>
    isChanged ? <MarkedPiece key={index} Mark={Mark} text={text} /> : <span key={index}>{text}</span>,
  );
}

/** The space after the last word is no part of what changed. */
function MarkedPiece({ Mark, text }: { readonly Mark: 'del' | 'ins'; readonly text: string }) {
  const words = text.trimEnd();
  return (
    <>
      <Mark>{words}</Mark>
      {text.slice(words.length)}
    </>
  );
}
