import { produce, type Draft } from 'immer';
import type { Design } from '../schema/design';

/** Applies a recipe to a copy; what the recipe leaves alone is shared with the original. */
export function edit(design: Design, recipe: (draft: Draft<Design>) => void): Design {
  return produce(design, (draft) => {
    recipe(draft);
  });
}

/** The item with this id, or undefined: an edit of something that is gone changes nothing. */
export function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): Item | undefined {
  return items.find((item) => item.id === id);
}

export function removeById(items: { readonly id: string }[], id: string): void {
  const index = items.findIndex((item) => item.id === id);
  if (index >= 0) items.splice(index, 1);
}
