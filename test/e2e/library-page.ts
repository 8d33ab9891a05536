import { expect, type Locator } from '@playwright/test';
import type { Facilitator } from './facilitator';

/** The KPI library as a person finds it on the screen. */
export class LibraryPage {
  constructor(private readonly facilitator: Facilitator) {}

  get dialog(): Locator {
    return this.facilitator.page.getByRole('dialog');
  }

  get search(): Locator {
    return this.dialog.getByRole('combobox', { name: this.facilitator.t('library.search') });
  }

  get options(): Locator {
    return this.dialog.getByRole('option');
  }

  /** The entry that Enter would use. */
  get selected(): Locator {
    return this.dialog.getByRole('option', { selected: true });
  }

  get details(): Locator {
    return this.dialog.getByRole('region', { name: this.facilitator.t('library.details') });
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  async openForDuty(duty: string): Promise<void> {
    await this.facilitator.button(this.facilitator.t('library.openForDuty', { duty })).click();
    await expect(this.search).toBeFocused();
  }

  async open(): Promise<void> {
    await this.facilitator.button(this.facilitator.t('library.open')).click();
    await expect(this.search).toBeFocused();
  }

  async chooseShelf(name: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: new RegExp(`^${name}`) }).check({ force: true });
  }

  /** Keeps the first KPI on screen in the own library. */
  async keepFirst(): Promise<void> {
    const { page, t } = this.facilitator;
    const card = page.getByRole('article').first();
    await card.getByRole('button', { name: t('kpis.actions.for', { code: '' }) }).click();
    await page.getByRole('menuitem', { name: t('library.keep') }).click();
  }
}
