import { describe, expect, it } from 'vitest';
import { stepPart } from '../../../../renderer/features/help/use-step-part';
import {
  createInterfaceStore,
  DEPARTMENT_VIEWS,
  type InterfaceState,
  KPI_VIEWS,
  REVIEW_PARTS,
  SHARE_PARTS,
} from '../../../../renderer/state/interface-store';
import { type OfferedStep, STEPS } from '../../../../shared/domain/progress';
import { en } from '../../../../shared/i18n/en/catalogue';
import { id } from '../../../../shared/i18n/id/catalogue';
import { cards } from '../../../../shared/library/cards';
import { aWorkshop } from '../../../builders/a-workshop';

const { getState } = createInterfaceStore({
  route: { screen: 'home' },
  selectedDepartmentId: null,
  expandedKpiId: null,
});
const { session } = aWorkshop({ session: { cardPlan: { cards: Object.values(cards) } } });
const partAt = (step: OfferedStep, view: Partial<InterfaceState> = {}) =>
  stepPart(step, { ...getState(), ...view }, session);

/** Every part that people can be at. */
const PARTS = [
  ...Object.values(cards).flatMap((card) =>
    card.exercises.map((openExerciseId) => partAt('concept', { selectedCardId: card.id, openExerciseId })),
  ),
  ...DEPARTMENT_VIEWS.map((departmentView) => partAt('departments', { departmentView })),
  ...KPI_VIEWS.map((kpiView) => partAt('kpis', { kpiView })),
  ...REVIEW_PARTS.map((reviewPart) => partAt('review', { reviewPart })),
  ...SHARE_PARTS.map((sharePart) => partAt('share', { sharePart })),
];

describe('The notes beside the work', () => {
  it.each([
    ['English', en],
    ['Indonesian', id],
  ])('are there for every step: what to say, to ask, to watch, and when it is done (%s)', (_, words) => {
    expect(Object.keys(words.notes)).toEqual([...STEPS]);
    // In Concept each card says what to watch for.
    expect(Object.keys(words.help.traps).toSorted()).toEqual(
      STEPS.filter((step) => step !== 'concept').toSorted(),
    );
  });

  it.each([
    ['English', en],
    ['Indonesian', id],
  ])('are there for every part that people can be at, and for no other (%s)', (_, words) => {
    const { title, ...parts } = words.help.partNotes;
    const written = Object.entries(parts).flatMap(([step, notes]) =>
      Object.keys(notes).map((part) => `${step}.${part}`),
    );
    expect(title).not.toBe('');
    expect([...new Set(PARTS)].toSorted()).toEqual(written.toSorted());
  });

  it('follow the card and the exercise, the view and the opened card', () => {
    expect(partAt('concept', { selectedCardId: 'smart' })).toBeNull();
    expect(partAt('kpis', { kpiView: 'table', expandedKpiId: 'k' })).toBe('kpis.cards');
    expect([partAt('prepare'), partAt('track')]).toEqual([null, null]);
  });
});
