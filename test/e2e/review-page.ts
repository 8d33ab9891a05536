import { expect, type Locator } from '@playwright/test';
import type { AttestedQuestion } from '../../shared/domain/review/attest';
import type { ReviewPart } from '../../renderer/state/interface-store';
import type { Facilitator } from './facilitator';

type Role = 'ceo' | 'coo';

/** The review as a person finds their way in it. */
export class ReviewPage {
  constructor(private readonly facilitator: Facilitator) {}

  private get main(): Locator {
    return this.facilitator.page.getByRole('main');
  }

  async open(part: ReviewPart): Promise<void> {
    const { page, t } = this.facilitator;
    const parts = page.getByRole('group', { name: t('review.parts') });
    if (!(await parts.isVisible())) await this.facilitator.goTo('review');
    await parts.getByRole('button', { name: t(`review.part.${part}`) }).click();
  }

  /** Where the design stands, in words. */
  get stage(): Locator {
    return this.main.getByRole('status').getByRole('heading', { level: 2 });
  }

  answer(kpi: string, question: AttestedQuestion, answer: 'yes' | 'no'): Locator {
    const { t } = this.facilitator;
    const [before = '', after = ''] = t(`review.answers.ask.${question}`, { kpi: '|' }).split('|');
    const name = new RegExp(`^${before}${kpi}.*${after.replace('?', '\\?')}$`);
    return this.main
      .getByRole('group', { name })
      .getByRole('button', { name: t(`review.answers.${answer}`), exact: true });
  }

  async answerBoth(kpi: string): Promise<void> {
    await this.answer(kpi, 'relevant', 'yes').click();
    await this.answer(kpi, 'measurable', 'yes').click();
  }

  /** The ways from what is left to the places of it, by what it says. */
  point(text: string): Locator {
    return this.main.getByRole('listitem').filter({ hasText: text }).getByRole('button');
  }

  /** The place of one signature. */
  signature(role: Role): Locator {
    return this.main.getByRole('region', { name: this.facilitator.t(`terms.role.${role}`), exact: true });
  }

  nameField(role: Role): Locator {
    return this.signature(role).getByLabel(this.facilitator.t('review.sign.name'), { exact: true });
  }

  async sign(role: Role, name: string): Promise<void> {
    await this.open('sign');
    await this.nameField(role).fill(name);
    await this.facilitator.button(this.facilitator.t(`review.sign.signAs.${role}`)).click();
    await expect(this.nameField(role)).toBeHidden();
  }
}
