import type { Locator, Page } from '@playwright/test';
import { CARD_IDS, type CardId, cards } from '../../shared/library/cards';
import type { ExerciseId } from '../../shared/library/exercises/exercises';
import { SORTING_IDS, sortingOf } from '../../shared/library/exercises/sorting';
import { sortingWords } from '../../shared/library/exercises/sorting-words';
import type { Facilitator } from './facilitator';
import { expect, expectAccessible } from './fixtures';
import { tabTo } from './tab-to';

/** What people say in the written exercises. */
export const SAID = {
  target: '10',
  trace: 'Surat keluhan di kotak saran',
  specific: 'Penjualan mesin penghilang lemak',
  kpi: 'Omzet kantin per minggu',
} as const;

/** The Concept step in the facilitator's window, worked by keyboard alone, with the room's window beside it. */
export class ConceptStep {
  readonly rail: Locator;
  readonly covered: Locator;
  readonly choose: Locator;
  readonly next: Locator;
  readonly exercises: Locator;

  constructor(
    readonly facilitator: Facilitator,
    readonly room: Page,
  ) {
    const { page, t } = facilitator;
    this.rail = page.getByRole('list', { name: t('app.conceptStep.cards') }).getByRole('button');
    this.covered = page.getByRole('checkbox', { name: t('app.conceptStep.covered') });
    this.choose = facilitator.button(t('concept.step.choose'));
    this.next = facilitator.button(t('concept.step.done'));
    this.exercises = page.getByRole('button', { name: new RegExp(`^${t('concept.step.exercise')}`) });
  }

  async press(key: string, target: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await tabTo(this.facilitator, target, way);
    await this.facilitator.page.keyboard.press(key);
  }

  /** All nine cards, leading before SMART, and twelve minutes for the case. */
  async planAllCards(): Promise<void> {
    const { page, t } = this.facilitator;
    const titled = (id: CardId) => page.getByRole('checkbox', { name: t(`concept.cards.${id}.title`) });
    await this.press('Enter', this.choose);
    for (const id of CARD_IDS.slice(4)) await this.press('Space', titled(id));
    const card = t('concept.cards.case.title');
    await tabTo(this.facilitator, page.getByLabel(t('concept.step.plan.minutes', { card })));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('12');
    await tabTo(this.facilitator, titled('leading'), 'Shift+Tab');
    for (let place = 0; place < 2; place += 1) await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Escape');
    await expect(this.choose).toBeFocused();
    await expect(this.rail).toHaveCount(CARD_IDS.length);
  }

  /** Keeps how this session is held, under a name. */
  async keepPlan(name: string): Promise<void> {
    const { facilitator } = this;
    const { page, t } = facilitator;
    await this.press('Enter', this.choose, 'Shift+Tab');
    await this.press('Enter', facilitator.button(t('sessionPlans.keep')), 'Shift+Tab');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByText(t('sessionPlans.kept', { name, file: 'Session Plans.json' }))).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(this.choose).toBeFocused();
  }

  /** Opens an exercise of the card on screen, and says something in it. */
  async answer(card: CardId, exercise: ExerciseId): Promise<void> {
    await this.press('Enter', this.exercises.nth(cards[card].exercises.indexOf(exercise)), 'Shift+Tab');
    await expect(this.title(this.facilitator.page)).toHaveText(this.titleOf(exercise));
    if (isSorting(exercise)) {
      await this.facilitator.page.keyboard.press('1');
      await this.showAnswer();
    } else await this.write(exercise);
  }

  /** What was said stands in both windows, as it will after a reload. */
  async expectAnswered(exercise: ExerciseId): Promise<void> {
    for (const window of [this.facilitator.page, this.room]) {
      await expect(this.title(window)).toHaveText(this.titleOf(exercise));
      for (const said of this.toBeSeen(exercise, window)) await expect(said).toBeVisible();
    }
    const field = this.fieldOf(exercise);
    if (field) await expect(field.locator).toHaveValue(field.text);
  }

  /** The title of the card or the exercise. */
  title(window: Page): Locator {
    return window.getByRole('heading', { level: 2 }).first();
  }

  private titleOf(exercise: ExerciseId): string {
    return this.facilitator.t(`concept.exercises.${exercise}.title`);
  }

  private async showAnswer(): Promise<void> {
    await this.press('Enter', this.facilitator.button(this.facilitator.t('concept.exercise.showAnswer')));
  }

  private async write(exercise: ExerciseId): Promise<void> {
    const field = this.fieldOf(exercise);
    if (!field) return;
    await tabTo(this.facilitator, field.locator);
    await this.facilitator.page.keyboard.type(field.text);
    if (exercise === 'seven-tests')
      await this.press('Space', this.facilitator.page.getByRole('radio').first());
    else if (exercise !== 'smart-sentences') await this.showAnswer();
  }

  private fieldOf(exercise: ExerciseId): { readonly locator: Locator; readonly text: string } | null {
    const { page, t } = this.facilitator;
    const textbox = (name: string) => page.getByRole('textbox', { name, exact: true });
    switch (exercise) {
      case 'smart-sentences':
        return {
          locator: page.getByLabel(t('concept.exercises.smart-sentences.blanks.target.label')).first(),
          text: SAID.target,
        };
      case 'intangible':
        return { locator: textbox(t('concept.exercise.ours')), text: SAID.trace };
      case 'study-case':
        return { locator: textbox(t('concept.exercises.study-case.items.S.text')), text: SAID.specific };
      case 'seven-tests':
        return { locator: textbox(t('concept.exercise.kpiName')), text: SAID.kpi };
      default:
        return null;
    }
  }

  private toBeSeen(exercise: ExerciseId, window: Page): readonly Locator[] {
    const { t } = this.facilitator;
    const isRoom = window === this.room;
    switch (exercise) {
      case 'smart-sentences': {
        const sentence = `concept.exercises.${exercise}.departments.sales.sentence` as const;
        return [window.getByText(t(sentence, { target: SAID.target }))];
      }
      case 'intangible':
        return [
          ...(isRoom ? [window.getByText(SAID.trace)] : []),
          window.getByText(t(`concept.exercises.${exercise}.items.morale.why`)),
        ];
      case 'study-case':
        return [
          isRoom
            ? window.getByText(SAID.specific, { exact: true })
            : window.getByText(t(`concept.exercises.${exercise}.comments.fine`)),
          window.getByText(t(`concept.exercises.${exercise}.items.S.why`)),
        ];
      case 'seven-tests':
        return isRoom
          ? [
              window.getByText(SAID.kpi),
              window.getByText(t(`concept.exercises.${exercise}.answers.yes`), { exact: true }),
            ]
          : [window.getByText(t('concept.exercise.passed', { passed: 1, count: 7 }))];
      default: {
        const { buckets, items } = sortingWords(exercise, t);
        const [bucket = ''] = Object.values(buckets);
        const [item] = Object.values(items);
        const column = window.getByRole('region', { name: bucket, exact: true });
        return [column.getByText(item?.text ?? ''), window.getByText(item?.why ?? '')];
      }
    }
  }
}

/** What the file should hold of an exercise once it was answered. */
export function keptAnswer(exercise: ExerciseId): unknown {
  switch (exercise) {
    case 'smart-sentences':
      return { blanks: { sales: { target: SAID.target } } };
    case 'intangible':
      return { texts: { morale: SAID.trace }, shown: ['morale'] };
    case 'study-case':
      return { texts: { S: SAID.specific }, shown: ['S'] };
    case 'seven-tests':
      return { kpiId: null, name: SAID.kpi, tests: { quantifiable: 'yes' } };
    default: {
      const { buckets, items } = sortingOf(exercise);
      const [item = ''] = Object.keys(items);
      return { places: { [item]: buckets[0] }, shown: [item] };
    }
  }
}

function isSorting(exercise: ExerciseId): boolean {
  return SORTING_IDS.some((id) => id === exercise);
}
