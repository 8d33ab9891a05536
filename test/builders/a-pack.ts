import type { Workshop } from '../../shared/domain/schema/workshop';
import { translator } from '../../shared/i18n/i18n';
import { packLayout, type PackLayout, type PackOrder } from '../../shared/packs/pack-layout';

export const AN_ORDER: PackOrder = {
  kind: 'pack',
  packId: 'pack-1',
  revision: 7,
  language: 'en',
  sentAt: '2026-08-03T02:00:00.000Z',
};

/** The layout of a pack for the department at this place in the workshop. */
export function aPackLayout(
  workshop: Workshop,
  { department = 0, ...traits }: Partial<PackOrder> & { readonly department?: number } = {},
): PackLayout {
  const chosen = workshop.design.departments[department];
  if (!chosen) throw new Error(`The workshop has no department ${department}`);
  const order = { ...AN_ORDER, ...traits };
  return packLayout(workshop, chosen, order, translator(order.language));
}
