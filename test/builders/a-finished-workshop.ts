import type { Design } from '../../shared/domain/schema/design';
import type { Kpi } from '../../shared/domain/schema/kpi';
import type { Workshop } from '../../shared/domain/schema/workshop';
import { aDepartment, aKpi, aQuantity, aWorkshop } from './a-workshop';

/** The two rows that the product was first made for. */
export const FIRST_ROWS = [
  ['Marketing', 'Promosi produk', 'Produk dikenal minimal oleh 3 kelas'],
  ['HRD', 'Mengelola kehadiran', '95% karyawan hadir setiap minggu'],
] as const;

/** A workshop with everything a results workbook shows: people, objectives, duties, KPIs of every kind. */
export function aFinishedWorkshop(traits: Partial<Design> = {}): Workshop {
  const departments = FIRST_ROWS.map(([name, duty, outcome]) => aDepartment(name, [[duty, outcome]]));
  return aWorkshop({
    language: 'id',
    company: 'Toko Siswa Maju',
    design: {
      period: { kind: 'semester', label: 'Semester 1 2026/27', start: '2026-07-13', end: '2026-12-18' },
      sessionDate: '2026-08-03',
      participants: [
        { id: 'ceo', name: 'Ayu Lestari', role: 'ceo' },
        { id: 'coo', name: 'Bima Pratama', role: 'coo' },
        { id: 'vp', name: 'Dinda Safitri', role: 'vp' },
      ],
      objectives: [{ id: 'o1', text: 'Penjualan naik tanpa menambah modal' }],
      departments: departments.map((department) =>
        department.name === 'Marketing' ? { ...department, headId: 'vp' } : department,
      ),
      kpis: [aReachKpi(departments[0]), aSpendingKpi(), anAttendanceKpi(departments[1]), aCandidate()],
      ...traits,
    },
  });
}

type DutyOwner = ReturnType<typeof aDepartment> | undefined;

function firstDuty(department: DutyOwner): Pick<Kpi, 'dutyId' | 'idealOutcomeId'> {
  const duty = department?.duties[0];
  return { dutyId: duty?.id ?? null, idealOutcomeId: duty?.idealOutcomes[0]?.id ?? null };
}

function aReachKpi(department: DutyOwner): Kpi {
  return aKpi({
    id: 'mkt-01',
    departmentId: 'Marketing',
    ...firstDuty(department),
    name: 'Jumlah kelas yang mengenal produk',
    formula: 'Kelas dengan sedikitnya 10 siswa yang bisa menyebut produk',
    unit: { kind: 'custom', label: 'kelas' },
    baseline: { value: aQuantity(1), period: 'Semester 2 2025/26', establishBy: null },
    target: { value: aQuantity(3), minimum: null, maximum: null },
    deadline: '2026-12-18',
    targetScope: 'whole',
    dataSource: 'Survei singkat di kelas',
    dataAvailability: 'ready',
    lastValue: { value: aQuantity(1), period: 'Juni 2026', source: 'Survei OSIS' },
    owner: 'Dinda Safitri',
    kind: 'lagging',
  });
}

function aSpendingKpi(): Kpi {
  return aKpi({
    id: 'mkt-02',
    departmentId: 'Marketing',
    name: 'Biaya promosi per bulan',
    formula: 'Total belanja promosi dalam sebulan',
    unit: { kind: 'currency', label: 'IDR' },
    direction: 'range',
    target: { value: null, minimum: aQuantity(1_500_000), maximum: aQuantity(2_000_000) },
    baseline: { value: null, period: '', establishBy: '2026-08-31' },
    deadline: '2026-11-30',
    combine: 'sum',
    dataSource: 'Buku kas',
    dataAvailability: 'effort',
    plannedMeasurement: { date: '2026-08-31', person: 'Raka' },
    owner: 'Raka Wijaya',
  });
}

function anAttendanceKpi(department: DutyOwner): Kpi {
  return aKpi({
    id: 'hrd-01',
    departmentId: 'HRD',
    ...firstDuty(department),
    name: 'Kehadiran karyawan',
    formula: 'Karyawan hadir ÷ seluruh karyawan',
    unit: { kind: 'percent', label: '' },
    baseline: { value: aQuantity(91.5, '91,5'), period: 'Semester 2 2025/26', establishBy: null },
    target: { value: aQuantity(95), minimum: null, maximum: null },
    combine: 'average',
    frequency: 'weekly',
    dataSource: 'Daftar hadir',
    owner: 'Sari Utami',
    kind: 'leading',
  });
}

function aCandidate(): Kpi {
  return aKpi({ id: 'mkt-03', departmentId: 'Marketing', name: 'Calon saja', status: 'candidate' });
}
