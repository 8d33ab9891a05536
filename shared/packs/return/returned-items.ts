import type { FieldProposal, Proposal, RowProposal } from './proposals';

/** Proposals about one thing: the fields of a KPI, of a duty or of an interview, or a whole new row. */
export type ReturnedItem =
  | {
      readonly kind: FieldProposal['table'];
      readonly id: string;
      /** What people know it by; empty for an interview. */
      readonly label: string;
      readonly proposals: readonly FieldProposal[];
    }
  | { readonly kind: 'row'; readonly id: string; readonly proposal: RowProposal };

/** Puts proposals together by what they are about, in their order. */
export function returnedItems(proposals: readonly Proposal[]): readonly ReturnedItem[] {
  const fields = new Map<string, FieldProposal[]>();
  const order: (string | RowProposal)[] = [];
  for (const proposal of proposals) {
    if (proposal.kind !== 'field') order.push(proposal);
    else {
      const key = `${proposal.table} ${proposal.itemId}`;
      const known = fields.get(key);
      if (known) known.push(proposal);
      else {
        fields.set(key, [proposal]);
        order.push(key);
      }
    }
  }
  return order.flatMap((one): ReturnedItem[] => {
    if (typeof one !== 'string') return [{ kind: 'row', id: one.id, proposal: one }];
    const ofItem = fields.get(one) ?? [];
    const [first] = ofItem;
    return first ? [{ kind: first.table, id: one, label: first.label, proposals: ofItem }] : [];
  });
}
