import { createWorkshop } from '../../domain/create-workshop';
import { addObjective, addParticipant, updateBasics } from '../../domain/edits/basics';
import { editGridCell } from '../../domain/edits/grid';
import { addKpi } from '../../domain/edits/kpis';
import { gridRows } from '../../domain/grid';
import type { Clock, NewId } from '../../domain/ports';
import type { Design } from '../../domain/schema/design';
import type { Department } from '../../domain/schema/organisation';
import type { Language } from '../../domain/schema/primitives';
import type { Workshop } from '../../domain/schema/workshop';
import { type DepartmentStory, inLanguage, type WorkshopStory } from './story';
import { kpiWish } from './tell-kpi';

/** Builds a told workshop with the same edits that people make through the screens. */
export function tellWorkshop(story: WorkshopStory, language: Language, newId: NewId, clock: Clock): Workshop {
  const period = { ...story.period, label: inLanguage(story.period.label, language) };
  const workshop = createWorkshop({ company: story.company, language, period }, newId, clock);
  let design = withPeopleAndObjectives(workshop.design, story, language, newId);
  for (const department of story.departments) {
    design = withDepartment(design, department, language, newId);
  }
  const cards = Object.fromEntries(story.coveredCards.map((id) => [id, { covered: true, notes: '' }]));
  return { ...workshop, design, session: { ...workshop.session, cards } };
}

function withPeopleAndObjectives(
  empty: Design,
  story: WorkshopStory,
  language: Language,
  newId: NewId,
): Design {
  const dated = updateBasics(empty, { sessionDate: story.sessionDate });
  const peopled = story.participants.reduce((design, one) => addParticipant(design, one, newId), dated);
  return story.objectives.reduce<Design>(
    (design, objective) => addObjective(design, inLanguage(objective, language), newId),
    peopled,
  );
}

function withDepartment(before: Design, story: DepartmentStory, language: Language, newId: NewId): Design {
  const gridded = withGridRows(before, story, language, newId);
  const added = gridded.departments.at(-1);
  if (!added) return gridded;
  const headed = withHead(gridded, added, story, language);
  return story.kpis.reduce(
    (design, kpi) => addKpi(design, kpiWish(kpi, added, design, language), newId),
    headed,
  );
}

function withGridRows(before: Design, story: DepartmentStory, language: Language, newId: NewId): Design {
  let design = editGridCell(
    before,
    gridRows(before).length,
    'department',
    inLanguage(story.name, language),
    newId,
  );
  const firstRow = gridRows(design).length - 1;
  story.duties.forEach(({ text, idealOutcome }, index) => {
    const row = firstRow + index;
    design = editGridCell(design, row, 'duty', inLanguage(text, language), newId);
    design = editGridCell(design, row, 'idealOutcome', inLanguage(idealOutcome, language), newId);
  });
  return design;
}

function withHead(design: Design, added: Department, story: DepartmentStory, language: Language): Design {
  const head = design.participants.find((one) => one.name === story.head);
  const text = (told: Parameters<typeof inLanguage>[0]) => inLanguage(told, language);
  const interview = story.interview && {
    status: story.interview.status,
    date: story.interview.date,
    interviewee: story.head ?? '',
    responsibilities: text(story.interview.responsibilities),
    idealOutcomes: text(story.interview.idealOutcomes),
    notes: text(story.interview.notes),
  };
  const department = { ...added, headId: head?.id ?? null, interview: interview ?? added.interview };
  const departments = design.departments.map((one) => (one.id === added.id ? department : one));
  return { ...design, departments };
}
