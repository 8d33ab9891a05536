import { updateKpi, addKpi, kpiDefaults, type KpiPatch } from '../../domain/edits/kpis';
import { createDuty, putDuty } from '../../domain/edits/departments';
import { edit } from '../../domain/edits/edit';
import { forgetRemovedReferences } from '../../domain/edits/grid';
import type { NewId } from '../../domain/ports';
import type { Design } from '../../domain/schema/design';
import type { Department, Duty, Interview } from '../../domain/schema/organisation';
import { folded, isBlank } from '../../domain/text';
import { PACK_FIELDS, type PackField, type PackValue } from '../pack-fields';
import { kpiPatch } from './kpi-from-fields';
import type { FieldProposal, Proposal, RowProposal } from './proposals';
import type { UnderstoodReturn } from './read-return';

/** What the rows that were new have become, by their proposals. */
export type CreatedItems = ReadonlyMap<string, Readonly<Partial<Record<PackField, string>>>>;

export interface AppliedReturn {
  readonly design: Design;
  readonly created: CreatedItems;
}

type From = Pick<UnderstoodReturn, 'departmentId' | 'language'>;

/** Takes accepted proposals into the design, all of them as one edit; what is gone by now is left out. */
export function applyReturn(
  design: Design,
  from: From,
  accepted: readonly Proposal[],
  newId: NewId,
): AppliedReturn {
  const created = new Map<string, Readonly<Partial<Record<PackField, string>>>>();
  let after = design;
  // Duties first: KPIs refer to them by their words.
  for (const proposal of inOrder(accepted)) {
    if (proposal.kind === 'field') after = applyField(after, from, proposal, newId);
    else {
      const added =
        proposal.kind === 'new-duty'
          ? addDutyRow(after, from, proposal, newId)
          : addKpiRow(after, from, proposal, newId);
      after = added.design;
      created.set(proposal.id, added.ids);
    }
  }
  return { design: withoutEmptiedDuties(after, accepted), created };
}

function inOrder(accepted: readonly Proposal[]): readonly Proposal[] {
  const rank = (proposal: Proposal) => (isOfDuties(proposal) ? 0 : 1);
  return accepted.toSorted((one, other) => rank(one) - rank(other));
}

function isOfDuties(proposal: Proposal): boolean {
  return proposal.kind === 'field' ? proposal.table === 'duties' : proposal.kind === 'new-duty';
}

function applyField(design: Design, from: From, proposal: FieldProposal, newId: NewId): Design {
  switch (proposal.table) {
    case 'kpis':
      return applyKpiField(design, from, proposal, newId);
    case 'duties':
      return applyDutyField(design, proposal, newId);
    case 'interview':
      return applyAnswer(design, proposal);
  }
}

function applyKpiField(design: Design, { language }: From, proposal: FieldProposal, newId: NewId): Design {
  const kpi = design.kpis.find(({ id }) => id === proposal.itemId);
  if (!kpi) return design;
  const taken = { value: proposal.theirs, text: proposal.text };
  if (proposal.field !== 'duty') {
    return updateKpi(design, kpi.id, kpiPatch(proposal.field, taken, kpi, language));
  }
  const placed = withDuty(design, kpi.departmentId, proposal.theirs, newId);
  return updateKpi(placed.design, kpi.id, { dutyId: placed.dutyId });
}

/** The duty that a KPI names; one that nobody has written down yet becomes one. */
function withDuty(
  design: Design,
  departmentId: string,
  named: PackValue | undefined,
  newId: NewId,
): { design: Design; dutyId: string | null } {
  const text = String(named ?? '');
  if (isBlank(text)) return { design, dutyId: null };
  const known = dutyNamed(design, departmentId, text);
  if (known) return { design, dutyId: known.id };
  const duty = createDuty(newId, text);
  return { design: editDepartment(design, departmentId, (one) => putDuty(one, duty)), dutyId: duty.id };
}

function dutyNamed({ departments }: Design, departmentId: string, text: string): Duty | undefined {
  const duties = departments.find(({ id }) => id === departmentId)?.duties ?? [];
  return duties.find((duty) => folded(duty.text) === folded(text));
}

function applyDutyField(
  design: Design,
  { itemId, idealOutcomeId, field, theirs }: FieldProposal,
  newId: NewId,
): Design {
  const text = String(theirs ?? '');
  return edit(design, (draft) => {
    const duty = draft.departments.flatMap(({ duties }) => duties).find(({ id }) => id === itemId);
    if (!duty) return;
    if (field === 'duty') {
      duty.text = text;
      return;
    }
    const outcome = duty.idealOutcomes.find(({ id }) => id === idealOutcomeId);
    if (outcome) outcome.text = text;
    else if (idealOutcomeId === null) duty.idealOutcomes.push({ id: newId(), text });
  });
}

const ANSWERS = { responsibility: 'responsibilities', outcome: 'idealOutcomes' } as const satisfies Readonly<
  Record<(typeof PACK_FIELDS)['interview'][number], keyof Interview>
>;

function applyAnswer(design: Design, { itemId, field, theirs }: FieldProposal): Design {
  if (field !== 'responsibility' && field !== 'outcome') return design;
  return editDepartment(design, itemId, (department) => {
    department.interview[ANSWERS[field]] = String(theirs ?? '');
  });
}

interface Added {
  readonly design: Design;
  readonly ids: Readonly<Partial<Record<PackField, string>>>;
}

/** A further ideal outcome of a duty that is there, or a duty of its own. */
function addDutyRow(design: Design, { departmentId }: From, { values }: RowProposal, newId: NewId): Added {
  const [text, outcomeText] = [String(values.duty ?? ''), String(values.idealOutcome ?? '')];
  const known = isBlank(text) ? undefined : dutyNamed(design, departmentId, text);
  if (!known) {
    const duty = createDuty(newId, text, outcomeText);
    const [outcome] = duty.idealOutcomes;
    return {
      design: editDepartment(design, departmentId, (one) => putDuty(one, duty)),
      ids: { dutyId: duty.id, ...(outcome && { idealOutcomeId: outcome.id }) },
    };
  }
  const waiting = known.idealOutcomes.find(
    (outcome) => isBlank(outcome.text) || folded(outcome.text) === folded(outcomeText),
  );
  const outcomeId = waiting?.id ?? newId();
  const after = edit(design, (draft) => {
    const duty = draft.departments.flatMap(({ duties }) => duties).find(({ id }) => id === known.id);
    const outcome = duty?.idealOutcomes.find(({ id }) => id === outcomeId);
    if (outcome) outcome.text = outcomeText || outcome.text;
    else duty?.idealOutcomes.push({ id: outcomeId, text: outcomeText });
  });
  return { design: after, ids: { dutyId: known.id, idealOutcomeId: outcomeId } };
}

function addKpiRow(
  design: Design,
  { departmentId, language }: From,
  { values, texts }: RowProposal,
  newId: NewId,
): Added {
  const placed = withDuty(design, departmentId, values.duty, newId);
  const defaults = kpiDefaults(placed.design);
  let wish: KpiPatch = {};
  for (const field of PACK_FIELDS.kpis) {
    const value = values[field];
    // What was left empty gets the usual defaults.
    if (value === null || value === undefined) continue;
    const taken = { value, text: texts[field] ?? String(value) };
    wish = { ...wish, ...kpiPatch(field, taken, { ...defaults, ...wish }, language) };
  }
  const after = addKpi(placed.design, { ...wish, departmentId, dutyId: placed.dutyId }, newId);
  const id = after.kpis.at(-1)?.id;
  return { design: after, ids: id === undefined ? {} : { kpiId: id } };
}

function editDepartment(design: Design, id: string, recipe: (department: Department) => void): Design {
  return edit(design, (draft) => {
    const department = draft.departments.find((one) => one.id === id);
    if (department) recipe(department);
  });
}

/** Who empties the cells of a duty wants it gone. The last line stays, as a place to type in. */
function withoutEmptiedDuties(design: Design, accepted: readonly Proposal[]): Design {
  const emptied = accepted.filter(
    (one): one is FieldProposal => one.kind === 'field' && one.table === 'duties' && one.theirs === null,
  );
  if (emptied.length === 0) return design;
  const duties = new Set(emptied.map(({ itemId }) => itemId));
  const outcomes = new Set(emptied.map(({ idealOutcomeId }) => idealOutcomeId));
  return edit(design, (draft) => {
    for (const department of draft.departments) {
      for (const duty of department.duties) {
        const kept = duty.idealOutcomes.filter(({ id, text }) => !(outcomes.has(id) && isBlank(text)));
        if (duties.has(duty.id) && kept.length > 0) duty.idealOutcomes = kept;
      }
      const kept = department.duties.filter(
        ({ id, text, idealOutcomes }) =>
          !(duties.has(id) && isBlank(text) && idealOutcomes.every((outcome) => isBlank(outcome.text))),
      );
      if (kept.length > 0) department.duties = kept;
    }
    forgetRemovedReferences(draft);
  });
}
