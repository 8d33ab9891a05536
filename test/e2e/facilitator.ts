import { expect, type Locator, type Page } from '@playwright/test';
import type { OfferedStep } from '../../shared/domain/progress';
import { type Translate, translator } from '../../shared/i18n/i18n';
import type { Language } from '../../shared/domain/schema/primitives';

export type GridLine = readonly [department: string, duty: string, idealOutcome: string];

/** A person at the app, who finds everything by what can be read on the screen. */
export class Facilitator {
  readonly t: Translate;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    this.t = translator(language);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  field(label: string): Locator {
    return this.page.getByRole('main').getByLabel(label, { exact: true });
  }

  async createWorkshop(company: string): Promise<void> {
    await this.button(this.t('home.new')).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(this.t('home.create.company'), { exact: true }).fill(company);
    await dialog.getByRole('button', { name: this.t('home.create.submit') }).click();
    await this.expectStep('prepare');
  }

  async openSample(sample: 'sampleSchool' | 'sampleRehearsal'): Promise<void> {
    await this.button(this.t('home.samples')).click();
    await this.page.getByRole('menuitem', { name: this.t(`home.${sample}`) }).click();
    await this.expectStep('prepare');
  }

  async open(company: string): Promise<void> {
    await this.button(company).click();
    await this.expectStep('prepare');
  }

  async goHome(): Promise<void> {
    await this.button(this.t('app.backHome')).click();
    await expect(this.page.getByRole('heading', { level: 1, name: this.t('home.title') })).toBeVisible();
  }

  async goTo(step: OfferedStep): Promise<void> {
    const steps = this.page.getByRole('navigation', { name: this.t('app.steps') });
    await steps.getByRole('button', { name: new RegExp(`^\\d ?${this.t(`terms.step.${step}`)}`) }).click();
    await this.expectStep(step);
  }

  async expectStep(step: OfferedStep): Promise<void> {
    const name = this.t(`terms.step.${step}`);
    await expect(this.page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  }

  /** Waits until the app says that everything is on the disk. */
  async expectSaved(): Promise<void> {
    await expect(this.saveState).toHaveText(new RegExp(`^${this.t('app.save.saved')}`));
  }

  get saveState(): Locator {
    return this.page.getByTestId('save-status');
  }

  cell(column: 'department' | 'duty' | 'idealOutcome', row: number): Locator {
    return this.page
      .getByRole('row')
      .nth(row)
      .getByRole('textbox', { name: new RegExp(`^${this.t(`terms.${column}`)}`) });
  }

  /** Types whole rows below the last one, by keyboard alone. */
  async typeRows(firstRow: number, rows: readonly GridLine[]): Promise<void> {
    for (const [index, [department, duty, idealOutcome]] of rows.entries()) {
      await this.cell('department', firstRow + index).focus();
      await this.page.keyboard.type(department);
      await this.page.keyboard.press('Tab');
      await this.page.keyboard.type(duty);
      await this.page.keyboard.press('Tab');
      await this.page.keyboard.type(idealOutcome);
    }
  }

  async expectRow(row: number, [department, duty, idealOutcome]: GridLine): Promise<void> {
    await expect(this.cell('department', row)).toHaveValue(department);
    await expect(this.cell('duty', row)).toHaveValue(duty);
    await expect(this.cell('idealOutcome', row)).toHaveValue(idealOutcome);
  }

  async chooseDepartment(name: string): Promise<void> {
    const departments = this.page.getByRole('tablist', { name: this.t('kpis.departments') });
    await departments.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
  }

  /** Begins a KPI from a duty and leaves its fields open. */
  async startKpi(duty: string): Promise<void> {
    await this.button(this.t('kpis.startFrom', { duty })).click();
    await expect(this.kpiField('name')).toBeFocused();
  }

  /** A field of the KPI whose fields are open. */
  kpiField(term: KpiTerm): Locator {
    return this.page.getByRole('article').getByLabel(this.t(`terms.${term}`), { exact: true });
  }

  /** Makes the results workbook and answers its file name. */
  async exportWorkbook(): Promise<string> {
    await this.button(this.t('share.export')).click();
    const done = this.page.getByRole('status').filter({ hasText: '.xlsx' });
    await expect(done).toBeVisible();
    const [, fileName = ''] = /“(.+?\.xlsx)”/.exec((await done.textContent()) ?? '') ?? [];
    return fileName;
  }
}

type KpiTerm =
  | 'name'
  | 'formula'
  | 'unit'
  | 'direction'
  | 'target'
  | 'targetScope'
  | 'baseline'
  | 'baselinePeriod'
  | 'dataSource'
  | 'dataAvailability'
  | 'lastValue'
  | 'lastValuePeriod'
  | 'lastValueSource'
  | 'owner'
  | 'deadline'
  | 'frequency'
  | 'kind';
