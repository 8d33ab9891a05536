import type { Department } from '../../../../shared/domain/schema/organisation';
import { ideasOf, keptOf } from '../../kpis/narrow/idea-order';
import { kpiViewIn } from '../../kpis/use-kpi-view';
import { kpiLine, kpiScene } from './kpi-words';
import type { IdeasScene, KpisScene, RoomScene } from './room-picture';
import type { RoomSubject } from './room-subject';
import { placeOf, stretchAround } from './stretch';

/** The KPI that is being written; else the ideas that are voted on, or the department's KPIs. */
export function kpisStepScene(subject: RoomSubject): RoomScene {
  const { workshop, view, language } = subject;
  const { design } = workshop;
  const department =
    design.departments.find(({ id }) => id === view.selectedDepartmentId) ?? design.departments[0];
  const shown = kpiViewIn(view);
  if (shown === 'narrow' && department) return ideasScene(subject, department);
  const writtenId = shown === 'table' ? view.discussedKpiId : view.expandedKpiId;
  const kpi = design.kpis.find(({ id }) => id === writtenId);
  return kpi ? kpiScene(kpi, design, language) : kpisScene(subject, department);
}

function kpisScene({ workshop, view, language }: RoomSubject, department: Department | undefined): KpisScene {
  const { design } = workshop;
  const own = department ? ideasOf(design.kpis, department.id) : [];
  const { items, ...stretch } = stretchAround(own, placeOf(own, view.discussedKpiId));
  return {
    kind: 'kpis',
    department: department?.name ?? '',
    ...stretch,
    kpis: items.map((kpi) => kpiLine(kpi, design, language)),
  };
}

function ideasScene({ workshop, view, language, place }: RoomSubject, department: Department): IdeasScene {
  const { design, session } = workshop;
  const ideas = ideasOf(design.kpis, department.id);
  const kept = keptOf(ideas, view.keptIdeas[department.id]);
  const { items, ...stretch } = stretchAround(ideas, placeOf(ideas, place.kpiId));
  return {
    kind: 'ideas',
    department: department.name,
    ...stretch,
    ideas: items.map((kpi) => ({
      ...kpiLine(kpi, design, language),
      votes: session.votes?.[kpi.id] ?? 0,
      isKept: kept.includes(kpi.id),
    })),
  };
}
