import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Paper, type Printed } from '../../shared/contract/contract';
import { writeWorkshopFile } from '../../shared/file-format/write';
import type { Language } from '../../shared/domain/schema/primitives';
import { translator } from '../../shared/i18n/i18n';
import { aLargeWorkshop } from '../builders/a-large-workshop';
import { codec } from '../builders/codec';
import type { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';
import { pdfPages, pdfPaper } from './read-pdf';

test.use({ language: 'id' });

interface Wish {
  readonly document: Printed;
  readonly language: Language;
  readonly paper: Paper;
}

/** Prints as people do, and answers what would come out of the printer. */
async function print({ page, t }: Facilitator, { document, language, paper }: Wish): Promise<Buffer> {
  const section = page.getByRole('region', { name: t('share.part.print') });
  await section.getByRole('radio', { name: t(`print.document.${document}`) }).check();
  await section.getByLabel(t('share.language'), { exact: true }).selectOption(language);
  await section.getByLabel(t('share.paper'), { exact: true }).selectOption(paper);
  await page.evaluate(() => {
    delete window.document.body.dataset['printed'];
    window.print = () => void (window.document.body.dataset['printed'] = 'true');
  });
  await section.getByRole('button', { name: t('print.print'), exact: true }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'true');
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

async function openPrinting(facilitator: Facilitator): Promise<void> {
  await facilitator.goTo('share');
  await facilitator.button(facilitator.t('share.part.print')).click();
}

/** A text as it is found in a page, which knows no spaces. */
const packed = (text: string) => text.replace(/\s/g, '');

test('the results and the handout are printed, in another language than the screen’s, and nothing else', async ({
  facilitator,
}) => {
  const { page, t } = facilitator;
  await facilitator.openSample('sampleSchool');
  await openPrinting(facilitator);
  await expectAccessible(page);

  const results = await print(facilitator, { document: 'results', language: 'id', paper: 'f4' });
  const pages = pdfPages(results);
  // Summary, responsibilities, the register on two, five departments, how to read.
  expect(pages).toHaveLength(10);
  expect(new Set(pdfPaper(results))).toEqual(new Set(['215x330', '330x215']));
  const [summary = '', responsibilities = '', register = '', further = ''] = pages;
  for (const [at, printed] of pages.entries()) {
    expect(printed).toContain(packed(t('results.page', { page: at + 1, pages: pages.length })));
    expect(printed).not.toContain(packed(t('share.intro')));
  }
  expect(summary).toContain(packed(t('results.signatures')));
  expect(responsibilities).toContain('Promosiproduk');
  for (const one of [register, further]) expect(one).toContain(packed(t('terms.deadline')));
  const departments = pages.slice(4, 9);
  for (const department of departments) {
    for (const words of ['terms.duty', 'terms.formula', 'results.signatures'] as const) {
      expect(department).toContain(packed(t(words)));
    }
  }
  expect(pages.at(-1)).toContain(packed(t('results.sheet.guide')));

  const handout = await print(facilitator, { document: 'handout', language: 'en', paper: 'a4' });
  expect(pdfPaper(handout)).toEqual(['210x297']);
  const [only = ''] = pdfPages(handout);
  const english = translator('en');
  for (const words of ['terms.owner', 'print.handout.colours', 'print.handout.dates'] as const) {
    expect(only).toContain(packed(english(words)));
  }
  expect(only).toContain('Toko Siswa Maju'.replaceAll(' ', ''));
  expect(only).not.toContain(packed(t('share.intro')));
  await expect(page.getByText(t('print.fits'))).toBeVisible();
});

test('thirty KPIs of ten departments fit on one page, and more than that say so', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  for (const [name, count] of [
    ['Thirty', 30],
    ['Hundred', 100],
  ] as const) {
    const workshop = aLargeWorkshop(count);
    const named = { ...workshop, id: name, design: { ...workshop.design, company: name } };
    await writeFile(join(host.folder, `${name}.kpiw`), writeWorkshopFile(named, 1, codec).bytes);
  }
  await page.reload();
  await facilitator.open('Thirty');
  await openPrinting(facilitator);
  for (const paper of ['a4', 'f4'] as const) {
    const printed = pdfPages(await print(facilitator, { document: 'handout', language: 'id', paper }));
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('group29');
  }
  await facilitator.goHome();
  await facilitator.open('Hundred');
  await openPrinting(facilitator);
  const printed = pdfPages(await print(facilitator, { document: 'handout', language: 'id', paper: 'a4' }));
  await expect(page.getByText(t('print.flows'))).toBeVisible();
  expect(printed.length).toBeGreaterThan(1);
  expect(printed.at(-1)).toContain(
    packed(t('results.page', { page: printed.length, pages: printed.length })),
  );
});
