import { assertNever } from '../../../../shared/assert-never';
import { balance } from '../../../../shared/domain/review/balance';
import { chosenByDepartment, chosenKpis } from '../../../../shared/domain/review/chosen-kpis';
import { coverage } from '../../../../shared/domain/review/coverage';
import type { Design } from '../../../../shared/domain/schema/design';
import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Signature } from '../../../../shared/domain/schema/record';
import { isBlank } from '../../../../shared/domain/text';
import { type WorkshopStage, workshopStage } from '../../../../shared/domain/versions/stage';
import { formatDate } from '../../../../shared/i18n/format';
import { leftScene } from './left-scene';
import type { AnswersScene, RoomScene, SetScene, SignScene } from './room-picture';
import type { RoomSubject } from './room-subject';
import { placeOf, stretchAround } from './stretch';

/** As many uncovered duties as are read in one look. */
const MOST_UNCOVERED = 6;

/** The part of the review that the facilitator is at. */
export function reviewScene(subject: RoomSubject): RoomScene {
  const { reviewPart } = subject.view;
  switch (reviewPart) {
    case 'answers':
      return answersScene(subject);
    case 'set':
      return setScene(subject.workshop.design);
    case 'left':
      return leftScene(subject.workshop.design, subject.language);
    case 'sign':
    case 'versions':
      return signScene(subject);
    default:
      return assertNever(reviewPart);
  }
}

function answersScene({ workshop: { design }, place }: RoomSubject): AnswersScene {
  const chosen = chosenByDepartment(design);
  const all = design.departments.flatMap(({ id, name }) =>
    (chosen.get(id) ?? []).map((kpi) => ({ id: kpi.id, department: name, kpi })),
  );
  const { items, ...stretch } = stretchAround(all, placeOf(all, place.kpiId));
  const rows = items.map(({ department, kpi: { code, name, attestations } }) => ({
    code,
    name,
    department,
    relevant: attestations.relevant?.answer ?? null,
    measurable: attestations.measurable?.answer ?? null,
  }));
  return { kind: 'answers', ...stretch, rows };
}

function setScene(design: Design): SetScene {
  const { chosen, leading, lagging } = balance(design);
  const { duties, objectives } = coverage(design);
  const allDuties = design.departments.flatMap((one) => one.duties.filter(({ text }) => !isBlank(text)));
  const allObjectives = design.objectives.filter(({ text }) => !isBlank(text));
  const uncovered = [
    ...objectives.map(({ text }) => ({ department: '', text })),
    ...duties.map(({ department, duty }) => ({ department: department.name, text: duty.text })),
  ];
  return {
    kind: 'set',
    chosen,
    leading,
    lagging,
    duties: { covered: allDuties.length - duties.length, total: allDuties.length },
    objectives: { covered: allObjectives.length - objectives.length, total: allObjectives.length },
    uncovered: uncovered.slice(0, MOST_UNCOVERED),
    uncoveredTotal: uncovered.length,
  };
}

function signScene({ workshop, language }: RoomSubject): SignScene {
  const stage = workshopStage(workshop);
  const chosen = chosenKpis(workshop.design);
  return {
    kind: 'sign',
    signers: { ceo: nameOf('ceo', workshop.design), coo: nameOf('coo', workshop.design) },
    isSigned: stage.kind === 'signed',
    version: stage.number,
    kpis: chosen.length,
    departments: new Set(chosen.map(({ departmentId }) => departmentId)).size,
    signatures: signaturesOf(stage).map((signature) => signatureWords(signature, language)),
  };
}

/** The name that is offered where the signature is given. */
function nameOf(role: Signature['role'], { participants }: Design): string {
  return participants.find((one) => one.role === role)?.name.trim() ?? '';
}

function signaturesOf(stage: WorkshopStage): readonly Signature[] {
  switch (stage.kind) {
    case 'draft':
      return [];
    case 'half-signed':
      return [stage.pending.signature];
    case 'signed':
      return stage.version.signatures;
    default:
      return assertNever(stage);
  }
}

function signatureWords({ role, name, date }: Signature, language: Language) {
  return { role, name, date: formatDate(date, language) };
}
