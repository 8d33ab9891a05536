import { PACK_FIELDS, type PackField, type PackValues } from '../pack-fields';
import type { Comparison } from './compare-rows';
import type { FieldProposal, UnreadableCell } from './proposals';
import { isSameField } from './read-field';
import { type ReturnedRow, returnedValue } from './returned-rows';

export interface ComparedInterview {
  readonly departmentId: string;
  /** A form is sent without the answers that we have: theirs come below ours, not in their place. */
  readonly isForm: boolean;
  readonly base: readonly PackValues[];
  readonly ours: readonly PackValues[];
  readonly returned: readonly ReturnedRow[];
}

/** The two answers, each as one text: their lines have no ids, and people move them about. */
export function compareInterview(compared: ComparedInterview): Comparison {
  const { returned } = compared;
  const unreadable = returned.flatMap(unreadableCells);
  // A cell that cannot be read would be missing from the answer that it belongs to.
  const readable = PACK_FIELDS.interview.filter((asked) => unreadable.every(({ field }) => field !== asked));
  const proposals = readable.map((field) => proposalFor(field, compared)).filter((one) => one !== undefined);
  return {
    proposals,
    unreadable,
    missing: [],
    unchanged: readable.length - proposals.length,
    agreed: readable.filter((field) => isAnswered(field, compared)).length - proposals.length,
    rows: returned.map((row) => ({ values: valuesOf(row), proposalId: null })),
  };
}

type Asked = PackField<'interview'>;

function proposalFor(field: Asked, compared: ComparedInterview): FieldProposal | undefined {
  const { departmentId, base, ours, returned } = compared;
  const place = returned.map(({ fields }) => fields.get(field)?.place).find((one) => one !== undefined);
  const [sent, own] = [answer(base, field), answer(ours, field)];
  const came = answer(returned.map(valuesOf), field);
  if (!place || isSameField(came, sent) || isSameField(came, own)) return undefined;
  const isBelow = standsBelow(compared);
  const theirs = isBelow ? answer(withTheirsBelow(compared), field) : came;
  if (isBelow && isSameField(theirs, own)) return undefined;
  return {
    kind: 'field',
    id: `interview ${field}`,
    state: isBelow ? 'below' : !isSameField(own, sent) ? 'conflict' : theirs === null ? 'emptied' : 'changed',
    table: 'interview',
    itemId: departmentId,
    idealOutcomeId: null,
    label: '',
    field,
    ours: own,
    theirs,
    sent,
    text: theirs ?? '',
    matchedBy: 'id',
    place,
  };
}

function isAnswered(field: Asked, { base, returned }: ComparedInterview): boolean {
  return !isSameField(answer(returned.map(valuesOf), field), answer(base, field));
}

/** Whether we have answers that the form did not bring along. */
function standsBelow({ isForm, base, ours }: ComparedInterview): boolean {
  const answers = (rows: readonly PackValues[]) => PACK_FIELDS.interview.map((field) => answer(rows, field));
  const [own, sent] = [answers(ours), answers(base)];
  return isForm && own.some((text, index) => text !== null && !isSameField(text, sent[index] ?? null));
}

/** Our lines and below them those of theirs that we do not have, so that what stood side by side still does. */
function withTheirsBelow({ ours, returned }: ComparedInterview): readonly PackValues[] {
  const keyOf = (values: PackValues) => PACK_FIELDS.interview.map((field) => values[field] ?? '').join('\t');
  const known = new Set(ours.map(keyOf));
  return [...ours, ...returned.map(valuesOf).filter((values) => !known.has(keyOf(values)))];
}

function unreadableCells({ fields }: ReturnedRow): UnreadableCell[] {
  return [...fields].flatMap(([field, { reading, place }]) =>
    reading.kind === 'unreadable' ? [{ ...place, field, reason: reading.reason, text: reading.text }] : [],
  );
}

function valuesOf(row: ReturnedRow): PackValues<Asked> {
  return {
    responsibility: returnedValue(row, 'responsibility'),
    outcome: returnedValue(row, 'outcome'),
  };
}

/** Line beside line, so that an answer stays beside the one that it belongs to. */
function answer(rows: readonly PackValues[], field: Asked): string | null {
  const lines = rows.map((values) => String(values[field] ?? ''));
  const text = lines.join('\n').trimEnd();
  return text === '' ? null : text;
}
