import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reopened } from '../builders/a-reopened-workbook';
import { FIRST_ROWS } from '../builders/a-finished-workshop';
import type { Facilitator } from './facilitator';
import { expect, test } from './fixtures';

test.use({ language: 'id' });

const COMPANY = 'Toko Siswa Maju';

async function prepare(facilitator: Facilitator): Promise<void> {
  const { page, t } = facilitator;
  await facilitator.field(t('prepare.periodLabel')).fill('Semester 1 2026/27');
  await facilitator.field(t('prepare.start')).fill('13/7/2026');
  await facilitator.field(t('prepare.end')).fill('18/12/2026');
  await page.keyboard.press('Tab');
  for (const [index, name] of ['Ayu Lestari', 'Bima Pratama'].entries()) {
    await facilitator.button(t('prepare.addParticipant')).click();
    await page.getByRole('main').getByLabel(t('prepare.name'), { exact: true }).nth(index).fill(name);
  }
  await facilitator.button(t('prepare.addObjective')).click();
  await facilitator.field(t('prepare.objective', { number: 1 })).fill('Penjualan naik tanpa menambah modal');
}

async function defineReach(facilitator: Facilitator): Promise<void> {
  const { t } = facilitator;
  await facilitator.chooseDepartment('Marketing');
  await facilitator.startKpi('Promosi produk');
  await facilitator.kpiField('name').fill('Jumlah kelas yang mengenal produk');
  await facilitator.kpiField('formula').fill('Kelas dengan sedikitnya 10 siswa yang bisa menyebut produk');
  await facilitator.kpiField('unit').selectOption(t('terms.unitKind.custom'));
  await facilitator.field(t('kpis.fields.customUnit')).fill('kelas');
  await facilitator.kpiField('target').fill('3');
  await facilitator.kpiField('targetScope').selectOption(t('terms.scope.whole'));
  await facilitator.kpiField('dataSource').fill('Survei singkat di kelas');
  await facilitator.kpiField('owner').fill('Dinda Safitri');
}

async function defineAttendance(facilitator: Facilitator): Promise<void> {
  const { t } = facilitator;
  await facilitator.chooseDepartment('HRD');
  await facilitator.startKpi('Mengelola kehadiran');
  await facilitator.kpiField('name').fill('Kehadiran karyawan');
  await facilitator.kpiField('target').fill('95 %');
  await facilitator.kpiField('baseline').fill('91,5');
  await facilitator.kpiField('frequency').selectOption(t('terms.frequencyValue.weekly'));
  await facilitator.kpiField('dataSource').fill('Daftar hadir');
  await facilitator.kpiField('owner').fill('Sari Utami');
}

test('a session in Indonesian, from an empty folder to a workbook that holds every value', async ({
  facilitator,
  host,
}) => {
  const { t } = facilitator;
  await facilitator.createWorkshop(COMPANY);
  await prepare(facilitator);
  await facilitator.goTo('departments');
  await facilitator.typeRows(1, FIRST_ROWS);
  await facilitator.goTo('kpis');
  await defineReach(facilitator);
  await defineAttendance(facilitator);
  await facilitator.expectSaved();
  await facilitator.goHome();
  // A window that has never seen the workshop: what it shows can only come from the file.
  await facilitator.page.reload();

  await facilitator.open(COMPANY);
  await expect(facilitator.field(t('prepare.start'))).toHaveValue(/^13 Jul/);
  await facilitator.goTo('departments');
  for (const [index, row] of FIRST_ROWS.entries()) await facilitator.expectRow(index + 1, row);
  await facilitator.goTo('kpis');
  await facilitator.chooseDepartment('HRD');
  await facilitator.page.getByRole('button', { name: 'Kehadiran karyawan' }).click();
  await expect(facilitator.kpiField('target')).toHaveValue('95 %');
  await expect(facilitator.kpiField('baseline')).toHaveValue('91,5');
  await expect(facilitator.kpiField('owner')).toHaveValue('Sari Utami');

  await facilitator.goTo('share');
  const fileName = await facilitator.exportWorkbook();
  await facilitator.expectSaved();
  const workbook = await reopened(await readFile(join(host.folder, 'Exports', fileName)));
  expectSummary(workbook.sheet(t('results.sheet.summary')).texts);
  const responsibilities = workbook.sheet(t('results.sheet.responsibilities')).records;
  expect(responsibilities).toMatchObject(
    FIRST_ROWS.map(([department, duty, idealOutcome]) => ({
      [t('terms.department')]: department,
      [t('terms.duty')]: duty,
      [t('terms.idealOutcome')]: idealOutcome,
    })),
  );
  const register = workbook.sheet(t('results.sheet.register')).records;
  expect(register).toMatchObject([
    {
      [t('terms.code')]: 'MKT-01',
      [t('terms.department')]: 'Marketing',
      [t('terms.duty')]: 'Promosi produk',
      [t('terms.idealOutcome')]: 'Produk dikenal minimal oleh 3 kelas',
      [t('terms.kpi')]: 'Jumlah kelas yang mengenal produk',
      [t('terms.formula')]: 'Kelas dengan sedikitnya 10 siswa yang bisa menyebut produk',
      [t('terms.unit')]: 'kelas',
      [t('terms.target')]: 3,
      [t('terms.targetScope')]: t('terms.scope.whole'),
      [t('terms.dataSource')]: 'Survei singkat di kelas',
      [t('terms.owner')]: 'Dinda Safitri',
    },
    {
      [t('terms.code')]: 'HRD-01',
      [t('terms.department')]: 'HRD',
      [t('terms.duty')]: 'Mengelola kehadiran',
      [t('terms.idealOutcome')]: '95% karyawan hadir setiap minggu',
      [t('terms.kpi')]: 'Kehadiran karyawan',
      [t('terms.target')]: 0.95,
      [t('terms.baseline')]: 0.915,
      [t('terms.dataSource')]: 'Daftar hadir',
      [t('terms.frequency')]: t('terms.frequencyValue.weekly'),
      [t('terms.owner')]: 'Sari Utami',
    },
  ]);
});

function expectSummary(texts: readonly string[]): void {
  const all = texts.join('\n');
  for (const text of [COMPANY, 'Semester 1 2026/27', '13 Juli 2026', '18 Desember 2026'])
    expect(all).toContain(text);
  for (const text of ['Ayu Lestari', 'Bima Pratama', 'Penjualan naik tanpa menambah modal'])
    expect(all).toContain(text);
}
