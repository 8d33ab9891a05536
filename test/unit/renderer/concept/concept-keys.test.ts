import { describe, expect, it } from 'vitest';
import { conceptAction, conceptActionUntyped } from '../../../../renderer/features/concept/concept-keys';
import { createDocumentStore } from '../../../../renderer/state/document-store';
import { createInterfaceStore, type Place } from '../../../../renderer/state/interface-store';
import { plannedCardIds } from '../../../../shared/library/card-plan';
import { anOpenedWorkshop } from '../../../builders/a-session';
import { aWorkshop } from '../../../builders/a-workshop';
import { stoppedClock } from '../../../builders/clock-and-ids';

const NOWHERE = { route: { screen: 'home' }, selectedDepartmentId: null, expandedKpiId: null } as const;

function aConceptStep(place: Partial<Place> = {}) {
  const documents = createDocumentStore(() => 0, stoppedClock().now);
  documents.show(anOpenedWorkshop({ workshop: aWorkshop() }));
  const view = createInterfaceStore({ ...NOWHERE, ...place });
  const at = () => {
    const { selectedCardId, openExerciseId } = view.getState();
    return openExerciseId ?? selectedCardId;
  };
  const session = () => documents.getState().open?.workshop.session;
  const covered = () =>
    Object.entries(session()?.cards ?? {}).flatMap(([id, card]) => (card.covered ? [id] : []));
  const action = (key: string, isTyping = true) => {
    const names = key.split('+');
    const event = {
      key: names.at(-1) ?? '',
      shiftKey: names.includes('Shift'),
      ctrlKey: names.includes('Ctrl'),
      altKey: names.includes('Alt'),
      metaKey: false,
    };
    return (isTyping ? conceptAction : conceptActionUntyped)({ documents, view }, event);
  };
  return { documents, view, at, session, covered, action, press: (key: string) => action(key)?.() };
}

describe('keys of the Concept step', () => {
  it('lead through all cards as a presenter remote sends them, and leave none as not covered', () => {
    const { press, at, covered } = aConceptStep();
    for (const id of ['activity', 'smart', 'examples']) {
      press('PageDown');
      expect(at()).toBe(id);
    }
    expect(covered()).toEqual(['definition', 'activity', 'smart']);
    press('PageDown');
    expect(at()).toBe('examples');
    expect(covered()).toEqual(plannedCardIds({}));
  });

  it('go back without saying anything of what was covered', () => {
    const { press, at, covered } = aConceptStep({ selectedCardId: 'smart' });
    press('PageUp');
    expect(at()).toBe('activity');
    press('PageUp');
    press('PageUp');
    expect(at()).toBe('definition');
    expect(covered()).toEqual([]);
  });

  it('lead from the card to its exercises and around to the card again', () => {
    const { press, at } = aConceptStep({ selectedCardId: 'activity' });
    press('Shift+PageDown');
    expect(at()).toBe('kpi-or-activity');
    press('Shift+PageDown');
    expect(at()).toBe('activity');
    press('Shift+PageUp');
    expect(at()).toBe('kpi-or-activity');
    press('PageDown');
    expect(at()).toBe('smart');
  });

  it.each([
    ['kpi-or-activity', 'activity', 'meeting'],
    ['study-case', 'case', 'S'],
    ['intangible', 'okr', 'morale'],
  ])('show our answer to what is at hand, and hide it again (%s)', (exercise, card, first) => {
    const { press, session, documents } = aConceptStep({ selectedCardId: card, openExerciseId: exercise });
    documents.editSession((before) => ({ ...before, cardPlan: { cards: [{ id: card }] } }));
    press('Ctrl+Enter');
    expect(session()?.exercises).toMatchObject({ [exercise]: { shown: [first] } });
    press('Ctrl+Enter');
    expect(session()?.exercises).toMatchObject({ [exercise]: { shown: [] } });
  });

  it('mean nothing where there is no answer to show, and with other modifiers', () => {
    expect(aConceptStep().action('Ctrl+Enter')).toBeNull();
    expect(
      aConceptStep({ selectedCardId: 'smart', openExerciseId: 'smart-sentences' }).action('Ctrl+Enter'),
    ).toBeNull();
    for (const key of ['Ctrl+PageDown', 'Alt+PageDown', 'Enter', '1', 'ArrowRight', ' ']) {
      expect(
        aConceptStep({ selectedCardId: 'activity', openExerciseId: 'kpi-or-activity' }).action(key),
      ).toBeNull();
    }
  });

  it('sort, too, where nobody types', () => {
    const { action, session, view } = aConceptStep({
      selectedCardId: 'activity',
      openExerciseId: 'kpi-or-activity',
    });
    action('2', false)?.();
    expect(session()?.exercises).toMatchObject({ 'kpi-or-activity': { places: { meeting: 'kpi' } } });
    action('ArrowRight', false)?.();
    expect(view.getState().exerciseItem).toBe('attendance');
    action('Ctrl+Enter', false)?.();
    expect(session()?.exercises).toMatchObject({ 'kpi-or-activity': { shown: ['attendance'] } });
    expect(action('9', false)).toBeNull();
    expect(aConceptStep().action('1', false)).toBeNull();
  });
});
