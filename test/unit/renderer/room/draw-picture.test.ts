import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../../renderer/features/room/picture/draw-picture';
import type { RoomSubject } from '../../../../renderer/features/room/picture/room-subject';
import { roomPictureSchema } from '../../../../renderer/features/room/picture/room-picture';
import { createInterfaceStore, type InterfaceState } from '../../../../renderer/state/interface-store';
import { STEPS } from '../../../../shared/domain/progress';
import type { Kpi } from '../../../../shared/domain/schema/kpi';
import type { Step } from '../../../../shared/domain/schema/session';
import type { Workshop } from '../../../../shared/domain/schema/workshop';
import { aFinishedWorkshop } from '../../../builders/a-finished-workshop';
import { signedByBoth } from '../../../builders/a-signed-workshop';
import { anActual } from '../../../builders/a-tracked-workshop';
import { aDepartment, aWorkshop } from '../../../builders/a-workshop';

const NOWHERE = { row: null, kpiId: null };
const looking = createInterfaceStore({
  route: { screen: 'home' },
  selectedDepartmentId: null,
  expandedKpiId: null,
});

interface Wish extends Partial<Omit<RoomSubject, 'view'>> {
  readonly step: Step;
  readonly view?: Partial<InterfaceState>;
}

const drawn = ({ workshop = aFinishedWorkshop(), view = {}, ...wish }: Wish) =>
  drawPicture({
    language: 'id',
    place: NOWHERE,
    ...wish,
    workshop,
    view: { ...looking.getState(), ...view },
  });
const scene = (wish: Wish) => drawn(wish).scene;

/** Words that nobody in the room may read, wherever a workshop keeps such. */
function withSecrets(workshop: Workshop): Workshop {
  const SECRET = 'SECRET';
  const { design, session } = workshop;
  return {
    ...workshop,
    design: {
      ...design,
      departments: design.departments.map((one) => ({
        ...one,
        interview: { ...one.interview, notes: SECRET, responsibilities: SECRET, idealOutcomes: SECRET },
      })),
      kpis: design.kpis.map((kpi) => ({
        ...kpi,
        notes: SECRET,
        limitations: SECRET,
        gamingRisk: SECRET,
        notUsedFor: SECRET,
        attestations: { relevant: { answer: 'no' as const, reason: SECRET }, measurable: null },
        overrules: [{ code: 'vague', reason: SECRET, at: '2026-08-03T03:00:00.000Z' }],
      })),
    },
    session: {
      ...session,
      cards: { definition: { covered: false, notes: SECRET } },
      parkingPlace: [{ id: 'p', text: SECRET, at: '2026-08-03T03:00:00.000Z' }],
    },
  };
}

describe('the room’s picture', () => {
  it.each(STEPS)('of %s is whole, and holds nothing private', (step) => {
    for (const kpiView of ['cards', 'table', 'narrow'] as const) {
      for (const reviewPart of ['answers', 'set', 'left', 'sign', 'versions'] as const) {
        const view = { kpiView, reviewPart, expandedKpiId: kpiView === 'cards' ? 'mkt-01' : null };
        const picture = drawn({ step, workshop: withSecrets(aFinishedWorkshop()), view });
        expect(roomPictureSchema.parse(picture)).toEqual(picture);
        expect(JSON.stringify(picture)).not.toContain('SECRET');
      }
    }
  });

  it.each(STEPS)('of %s stands for an empty workshop too', (step) => {
    const picture = drawn({ step, workshop: aWorkshop({ company: '' }) });
    expect(roomPictureSchema.parse(picture)).toEqual(picture);
  });

  it('shows the card that the facilitator is at, and the first one where that is left out', () => {
    expect(scene({ step: 'concept', view: { selectedCardId: 'smart' } })).toEqual({
      kind: 'card',
      card: 'smart',
    });
    expect(scene({ step: 'concept', view: { selectedCardId: 'okr' } })).toMatchObject({ card: 'definition' });
  });

  it('shows the exercise that is open, with the answers of the group and no card’s notes', () => {
    const before = aFinishedWorkshop();
    const exercises = { 'kpi-or-activity': { places: { meeting: 'kpi' }, shown: ['meeting'] } };
    const workshop = withSecrets({ ...before, session: { ...before.session, exercises } });
    const view = {
      selectedCardId: 'activity',
      openExerciseId: 'kpi-or-activity',
      exerciseItem: 'attendance',
    };
    const picture = drawn({ step: 'concept', workshop, view });
    expect(roomPictureSchema.parse(picture).scene).toMatchObject({
      kind: 'exercise',
      id: 'kpi-or-activity',
      item: 'attendance',
      answers: exercises['kpi-or-activity'],
    });
    expect(JSON.stringify(picture)).not.toContain('SECRET');
  });

  it('shows the rows around the one that is filled, and says whose they are', () => {
    const departments = [
      aDepartment(
        'Penjualan',
        Array.from({ length: 20 }, (_, n) => [`Tugas ${n}`, ''] as const),
      ),
    ];
    const grid = scene({
      step: 'departments',
      workshop: aWorkshop({ design: { departments } }),
      place: { row: 15, kpiId: null },
    });
    expect(grid).toMatchObject({ kind: 'grid', first: 8, total: 20, current: 7 });
    expect(grid.kind === 'grid' && grid.rows[0]).toMatchObject({
      department: 'Penjualan',
      isFirstOfDepartment: true,
      duty: 'Tugas 8',
    });
  });

  it('shows the KPI that is written, in the language of the session', () => {
    expect(scene({ step: 'kpis', view: { expandedKpiId: 'mkt-01' } })).toMatchObject({
      kind: 'kpi',
      name: 'Jumlah kelas yang mengenal produk',
      duty: 'Promosi produk',
      target: '3 kelas',
      deadline: '18 Desember 2026',
      letters: { M: 'pass' },
    });
    expect(scene({ step: 'kpis', view: { kpiView: 'table', discussedKpiId: 'hrd-01' } })).toMatchObject({
      kind: 'kpi',
      code: 'HRD-01',
    });
  });

  it('shows a department’s KPIs while none is open', () => {
    expect(scene({ step: 'kpis', view: { selectedDepartmentId: 'HRD' } })).toMatchObject({
      kind: 'kpis',
      department: 'HRD',
      kpis: [{ name: 'Kehadiran karyawan', target: '95%' }],
    });
  });

  it('shows ideas with their votes, and which of them would stay', () => {
    const before = aFinishedWorkshop();
    const workshop = { ...before, session: { ...before.session, votes: { 'mkt-02': 4 } } };
    const ideas = scene({
      step: 'kpis',
      workshop,
      view: { kpiView: 'narrow', keptIdeas: { Marketing: ['mkt-02'] } },
    });
    expect(ideas).toMatchObject({
      kind: 'ideas',
      total: 3,
      ideas: [{ votes: 0, isKept: false }, { votes: 4, isKept: true }, {}],
    });
  });

  it('shows the COO’s answers without the reasons', () => {
    expect(scene({ step: 'review', workshop: withSecrets(aFinishedWorkshop()) })).toMatchObject({
      kind: 'answers',
      total: 3,
      rows: [{ department: 'Marketing', relevant: 'no', measurable: null }, {}, {}],
    });
  });

  it('counts what the set covers, and names what it does not', () => {
    const workshop = aFinishedWorkshop({
      departments: [
        aDepartment('Marketing', [
          ['Promosi', 'Dikenal'],
          ['Riset', 'Tahu'],
        ]),
      ],
    });
    expect(scene({ step: 'review', workshop, view: { reviewPart: 'set' } })).toMatchObject({
      duties: { total: 2 },
      uncovered: expect.arrayContaining([{ department: 'Marketing', text: 'Riset' }]) as unknown,
    });
  });

  it('shows who has signed, and the signed version', () => {
    const signed = signedByBoth(aFinishedWorkshop());
    expect(scene({ step: 'review', view: { reviewPart: 'sign' } })).toMatchObject({
      isSigned: false,
      signatures: [],
    });
    expect(scene({ step: 'review', workshop: signed, view: { reviewPart: 'sign' } })).toMatchObject({
      isSigned: true,
      version: 1,
      signatures: [
        { role: 'ceo', name: 'Ayu Lestari', date: '3 Agustus 2026' },
        { role: 'coo', name: 'Bima Pratama' },
      ],
    });
  });

  it('names what was handed out once for each kind', () => {
    const before = aFinishedWorkshop();
    const handout = {
      fileName: 'a.xlsx',
      language: 'id',
      revision: 1,
      at: '2026-08-03T03:00:00.000Z',
    } as const;
    const handouts = [
      { ...handout, id: '1', kind: 'pack' as const },
      { ...handout, id: '2', kind: 'pack' as const },
    ];
    const workshop = { ...before, record: { ...before.record, handouts } };
    expect(scene({ step: 'share', workshop })).toMatchObject({
      kind: 'shared',
      handedOut: ['pack'],
      kpis: 3,
      departments: 2,
    });
  });

  it('shows at the end what was decided and who does what by when, and only counts what is parked', () => {
    const at = '2026-08-03T03:00:00.000Z';
    const before = aFinishedWorkshop();
    const session = {
      ...before.session,
      parkingPlace: [
        { id: 'p', text: 'Apakah ini rahasia?', at },
        { id: 'blank', text: ' ', at },
      ],
      decisions: Array.from({ length: 14 }, (_, place) => ({
        id: `d${place}`,
        text: `Putusan ${place}`,
        at,
      })),
      actions: [
        { id: 'a', what: 'Buka akun', who: 'Dinda', by: '2026-08-10', done: false },
        { id: 'b', what: 'Kirim lembar', who: '', by: null, done: true },
        { id: 'c', what: '', who: 'Sari', by: null, done: false },
      ],
    };
    const shown = scene({ step: 'share', workshop: { ...before, session } });
    expect(shown).toMatchObject({
      actions: [
        { what: 'Buka akun', who: 'Dinda', by: '10 Agustus 2026', isDone: false },
        { what: 'Kirim lembar', who: '', by: '', isDone: true },
      ],
      actionsTotal: 2,
      decisionsTotal: 14,
      parked: 1,
    });
    if (shown.kind !== 'shared') throw new Error(shown.kind);
    expect(shown.decisions).toHaveLength(12);
    expect(JSON.stringify(shown)).not.toContain('rahasia');
  });

  it('shows the organisation while its chart is on screen, with names and nothing else of a department', () => {
    const before = aFinishedWorkshop();
    const participants = [
      { id: 'x', name: 'Ibu Ratna', role: 'ceo' as const },
      { id: 'y', name: 'Pak Yoga', role: 'vp' as const },
    ];
    const departments = [
      aDepartment('top', [], { name: 'Penjualan', headId: 'y' }),
      aDepartment('below', [], { name: 'Toko', parentId: 'top', headId: 'gone' }),
    ];
    const workshop = { ...before, design: { ...before.design, participants, departments } };
    const view = { departmentView: 'structure' } as const;
    expect(scene({ step: 'departments', workshop, view })).toEqual({
      kind: 'structure',
      leaders: 'Ibu Ratna',
      total: 2,
      branches: [
        [
          { id: 'top', name: 'Penjualan', head: 'Pak Yoga', guides: [] },
          { id: 'below', name: 'Toko', head: '', guides: ['end'] },
        ],
      ],
    });
    expect(scene({ step: 'departments', workshop, view: { departmentView: 'interviews' } }).kind).toBe(
      'grid',
    );
  });

  it('shows what is left before signing, what holds for several KPIs once', () => {
    const workshop = aFinishedWorkshop();
    const shown = scene({ step: 'review', workshop, view: { reviewPart: 'left' } });
    if (shown.kind !== 'left') throw new Error(shown.kind);
    const places = shown.points.map(({ text, place }) => `${text} ${place}`);
    expect(shown.points.length).toBeGreaterThan(0);
    expect(shown.total).toBeGreaterThanOrEqual(shown.points.length);
    expect(new Set(places).size).toBe(places.length);
    expect(shown.points.every(({ kpis, place }) => (kpis > 0 ? place === '' : true))).toBe(true);
  });

  it('names those who are to sign before they do', () => {
    const before = aFinishedWorkshop();
    const participants = [
      { id: 'x', name: 'Ibu Ratna', role: 'ceo' as const },
      { id: 'y', name: ' ', role: 'coo' as const },
    ];
    const workshop = { ...before, design: { ...before.design, participants } };
    expect(scene({ step: 'review', workshop, view: { reviewPart: 'sign' } })).toMatchObject({
      signers: { ceo: 'Ibu Ratna', coo: '' },
      signatures: [],
    });
  });

  it('shows what is due by now where values add up, and the target alone for others', () => {
    const { design } = aFinishedWorkshop();
    const kpis = design.kpis.map((kpi): Kpi => (kpi.id === 'mkt-01' ? { ...kpi, combine: 'sum' } : kpi));
    const period = { kind: 'semester', label: '', start: '2026-07-01', end: '2026-12-31' } as const;
    const dated = kpis.map((kpi) => ({ ...kpi, deadline: null }));
    const actuals = [anActual('mkt-01', '2026-08', 2), anActual('mkt-02', '2026-08', 1_600_000)];
    const tracked = scene({ step: 'track', workshop: aFinishedWorkshop({ kpis: dated, period, actuals }) });
    if (tracked.kind !== 'track') throw new Error(tracked.kind);
    expect(tracked.rows[0]).toMatchObject({
      target: '3 kelas',
      due: { period: 'Agu 2026', value: '1 kelas' },
      status: 'reached',
    });
    expect(tracked.rows[1]?.due).toBeUndefined();
  });

  it('tells the step’s time only while the time goes to it', () => {
    const before = aWorkshop();
    const running = {
      runningSince: '2026-08-03T03:00:00.000Z',
      runningStep: 'kpis' as const,
      elapsedSeconds: 60,
      stepSeconds: { kpis: 60 },
    };
    const workshop = { ...before, session: { ...before.session, clock: running } };
    expect(drawn({ step: 'kpis', workshop }).time).toEqual({
      plannedSeconds: 2700,
      usedSeconds: 60,
      runningSince: running.runningSince,
    });
    expect(drawn({ step: 'review', workshop }).time).toBeNull();
    expect(drawn({ step: 'kpis', workshop: before }).time).toBeNull();
    // The screen stays awake, whatever step is shown.
    expect(drawn({ step: 'review', workshop }).isClockRunning).toBe(true);
    expect(drawn({ step: 'kpis', workshop: before }).isClockRunning).toBe(false);
  });
});

describe('A picture of a rehearsal', () => {
  it('says at every step that it is one, and no other picture does', () => {
    const workshop = { ...aFinishedWorkshop(), rehearsalOf: 'real' };
    for (const step of STEPS) {
      expect(roomPictureSchema.parse(drawn({ step, workshop })).isRehearsal).toBe(true);
      expect(drawn({ step })).not.toHaveProperty('isRehearsal');
    }
  });
});
