/** The words of a text as they are compared: lower case, without accents and punctuation. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The same and, for `e-mail` and `follow-up`, the word that people type without the hyphen. */
export function indexedWords(text: string): string[] {
  const compounds = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [...wordsOf(text), ...compounds.flatMap((compound) => wordsOf(compound.replaceAll('-', '')))];
}
