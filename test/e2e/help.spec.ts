import type { Facilitator } from './facilitator';
import { expect, expectAccessible, test } from './fixtures';
import { pdfPages, pdfPaper } from './read-pdf';
import { workshopsIn } from './workshop-file';

test.use({ language: 'id' });

/** A text as it is found in a page, which knows no spaces. */
const packed = (text: string) => text.replace(/\s/g, '');

test('the facilitator finds every key, prints the run of show on one page, and rehearses on a copy', async ({
  facilitator,
  host,
}) => {
  const { page, t } = facilitator;
  const { keyboard } = page;
  await facilitator.openSample('sampleSchool');
  const [before] = await workshopsIn(host.folder);

  await findKeys(facilitator);

  // The page to hold in the hand, asked for in the help from another step.
  await facilitator.goTo('kpis');
  await keyboard.press('?');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('help.runOfShow.open') })
    .press('Enter');
  await facilitator.expectStep('prepare');
  await keyboard.type('8.15');
  await expect(page.getByText(t('help.runOfShow.fits'))).toBeVisible();
  await expectAccessible(page);
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdfPaper(printed)).toEqual(['210x297']);
  const [only = ''] = pdfPages(printed);
  const told = [
    'notes.kpis.say',
    'notes.share.ask.two',
    'help.runOfShow.bring',
    'concept.cards.smart.title',
  ] as const;
  for (const words of told) expect(only).toContain(packed(t(words)));
  for (const words of ['08.45–09.30', 'NadiaPutriRamadhani(CEO)']) expect(only).toContain(words);
  expect(only).not.toContain(packed(t('prepare.companyTitle')));
  await keyboard.press('Escape');

  // A rehearsal, played and thrown away.
  await facilitator.button(t('help.rehearsal.start')).press('Enter');
  await facilitator.expectStep('concept');
  const badge = page.getByRole('banner').getByRole('button', { name: t('help.rehearsal.badge') });
  await expect(badge).toBeVisible();
  await facilitator.goTo('prepare');
  await facilitator.field(t('prepare.company')).fill('Hanya coba-coba');
  await facilitator.expectSaved();
  await page.reload();
  await expect(badge).toBeVisible();
  await expect(facilitator.field(t('prepare.company'))).toHaveValue('Hanya coba-coba');
  await badge.press('Enter');
  await expectAccessible(page);
  await expect(facilitator.button(t('help.rehearsal.endAndBin'))).toBeFocused();
  await keyboard.press('Enter');

  await expect(facilitator.field(t('prepare.company'))).toHaveValue('Toko Siswa Maju');
  await expect(badge).toHaveCount(0);
  await expect(page.getByText(/\(gladi\)\.kpiw/)).toBeVisible();
  expect(await workshopsIn(host.folder)).toEqual([before]);
  await facilitator.goHome();
  await facilitator.button(t('home.bin.open', { count: 1 })).click();
  await expect(page.getByRole('dialog')).toContainText('(gladi)');
});

/** `?` is a letter where people type, opens the keys elsewhere, and gives the focus back. */
async function findKeys({ page, t }: Facilitator): Promise<void> {
  const { keyboard } = page;
  const company = page.getByRole('main').getByLabel(t('prepare.company'), { exact: true });
  await company.focus();
  await keyboard.press('End');
  await keyboard.press('?');
  await expect(company).toHaveValue('Toko Siswa Maju?');
  await keyboard.press('Control+z');
  await expect(company).toHaveValue('Toko Siswa Maju');

  const step = page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(t('terms.step.departments')) });
  await step.focus();
  await keyboard.press('?');
  const help = page.getByRole('dialog', { name: t('help.title') });
  await expect(help.getByText(t('help.shortcuts.does.clock'))).toBeVisible();
  await expectAccessible(page);
  await keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(step).toBeFocused();
}
