import type { en } from './en/catalogue';

/** The same keys with any text: what the second language has to bring. */
export type TextsLike<Node> = {
  readonly [Key in keyof Node]: Node[Key] extends string ? string : TextsLike<Node[Key]>;
};
export type Catalogue = TextsLike<typeof en>;
