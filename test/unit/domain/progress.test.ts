import { describe, expect, it } from 'vitest';
import { STEPS, workshopProgress } from '../../../shared/domain/progress';
import type { Handout } from '../../../shared/domain/schema/record';
import type { Kpi } from '../../../shared/domain/schema/kpi';
import type { Workshop } from '../../../shared/domain/schema/workshop';
import { sign } from '../../../shared/domain/versions/sign';
import { anActual } from '../../builders/a-tracked-workshop';
import { aDepartment, aKpi, aQuantity, aWorkshop } from '../../builders/a-workshop';

const CARDS = ['definition', 'smart'];
/** Before the period of these workshops begins. */
const EARLY = '2026-06-30';
const marketing = aDepartment('marketing', [['Promotion', 'Known by 3 classes']]);

const missingIn = (step: string, workshop: Workshop, today = EARLY) =>
  Object.fromEntries(
    workshopProgress(workshop, CARDS, today)
      .filter((one) => one.step === step)
      .flatMap((one) => one.missing.map(({ code, count }) => [code, count])),
  );

const aGoodKpi = (id: string, traits: Partial<Kpi> = {}) =>
  aKpi({
    id,
    departmentId: 'marketing',
    name: 'Classes',
    owner: 'Sari',
    target: { value: aQuantity(3), minimum: null, maximum: null },
    ...traits,
  });

const yes = { answer: 'yes', reason: '' } as const;
const attested = { attestations: { relevant: yes, measurable: yes } };

const signed = (workshop: Workshop, ...roles: ('ceo' | 'coo')[]) =>
  roles.reduce(
    (one, role) => sign(one, { role, name: role, date: '2026-08-03' }, '2026-08-03T02:00:00Z'),
    workshop,
  );

describe('progress', () => {
  it('lists the offered steps in the order of the session', () => {
    expect(workshopProgress(aWorkshop(), CARDS, EARLY).map(({ step }) => step)).toEqual(STEPS);
  });

  it('misses nothing in a workshop that is complete', () => {
    const complete = signed(
      aWorkshop({
        design: {
          participants: [
            { id: 'p1', name: 'Budi', role: 'ceo' },
            { id: 'p2', name: 'Sari', role: 'coo' },
          ],
          objectives: [{ id: 'o1', text: 'Grow' }],
          departments: [marketing],
          kpis: [aGoodKpi('k1', attested), aGoodKpi('k2', attested)],
        },
        session: { cards: { definition: { covered: true, notes: '' }, smart: { covered: true, notes: '' } } },
        record: {
          handouts: [
            {
              id: 'h1',
              kind: 'results',
              fileName: 'Results.xlsx',
              language: 'en',
              revision: 1,
              at: '2026-08-03T02:00:00Z',
            },
          ],
        },
      }),
      'ceo',
      'coo',
    );
    expect(workshopProgress(complete, CARDS, EARLY).flatMap(({ missing }) => missing)).toEqual([]);
  });
});

describe('in Share', () => {
  const handedOut = (kind: Handout['kind']) =>
    aWorkshop({
      record: {
        handouts: [{ id: 'h', kind, fileName: 'a', language: 'en', revision: 1, at: '2026-08-03T02:00:00Z' }],
      },
    });

  it('packs that went out before the session are no results to hand out', () => {
    expect(missingIn('share', handedOut('interview-form'))).toEqual({ handouts: 1 });
    expect(missingIn('share', handedOut('pack'))).toEqual({ handouts: 1 });
  });

  it('a tracker is something to hand out', () => {
    expect(missingIn('share', handedOut('tracker'))).toEqual({});
  });
});

describe('in Prepare', () => {
  it('everything is missing at first but the company and the period', () => {
    expect(missingIn('prepare', aWorkshop())).toEqual({ ceo: 1, coo: 1, objectives: 1 });
  });

  it('blank text and a half-open period count as missing', () => {
    const design = {
      company: ' ',
      period: { kind: 'phase' as const, label: 'Phase 1', start: '2026-07-01', end: null },
      participants: [{ id: 'p1', name: ' ', role: 'ceo' as const }],
      objectives: [{ id: 'o1', text: '  ' }],
    };
    expect(missingIn('prepare', aWorkshop({ design }))).toEqual({
      company: 1,
      period: 1,
      ceo: 1,
      coo: 1,
      objectives: 1,
    });
  });
});

describe('in Concept', () => {
  it('counts the cards that were not covered, and no card from elsewhere', () => {
    const cards = { definition: { covered: true, notes: '' }, other: { covered: false, notes: '' } };
    expect(missingIn('concept', aWorkshop({ session: { cards } }))).toEqual({ cards: 1 });
  });
});

describe('in Departments', () => {
  it('one department is missing where there is none', () => {
    expect(missingIn('departments', aWorkshop())).toEqual({ departments: 1 });
  });

  it('counts duties without an outcome and outcomes without a duty', () => {
    const departments = [aDepartment('Marketing', [['Promotion', ''], ['', 'Known'], ['Media']])];
    expect(missingIn('departments', aWorkshop({ design: { departments } }))).toEqual({
      duties: 1,
      'ideal-outcomes': 2,
    });
  });

  it('counts outcomes whose number is still to be filled in', () => {
    const departments = [
      aDepartment('Sales', [
        ['Sell', 'Sales grow by …% a month'],
        ['Offers', '7 of 10 offers become orders'],
        ['Shop window', 'New posters, banners, and so on…'],
      ]),
    ];
    expect(missingIn('departments', aWorkshop({ design: { departments } }))).toEqual({
      'outcome-numbers': 1,
    });
  });

  it('misses both in a department that has only a name', () => {
    const departments = [aDepartment('Marketing', [['', '']])];
    expect(missingIn('departments', aWorkshop({ design: { departments } }))).toEqual({
      duties: 1,
      'ideal-outcomes': 1,
    });
  });

  it('misses nothing because of a line that waits for text', () => {
    const departments = [
      aDepartment('Marketing', [
        ['Promotion', 'Known'],
        ['', ''],
      ]),
      aDepartment('', [['', '']]),
    ];
    expect(missingIn('departments', aWorkshop({ design: { departments } }))).toEqual({});
  });
});

describe('in KPIs', () => {
  const withKpis = (...kpis: Kpi[]) => aWorkshop({ design: { departments: [marketing], kpis } });

  it('a department has two or three', () => {
    const four = ['k1', 'k2', 'k3', 'k4'].map((id) => aGoodKpi(id));
    expect(missingIn('kpis', withKpis(...four.slice(0, 1)))).toEqual({ kpis: 1 });
    expect(missingIn('kpis', withKpis(...four.slice(0, 2)))).toEqual({});
    expect(missingIn('kpis', withKpis(...four.slice(0, 3)))).toEqual({});
    expect(missingIn('kpis', withKpis(...four))).toEqual({ 'too-many-kpis': 1 });
  });

  it('only chosen ones count', () => {
    const kpis = [aGoodKpi('k1'), aGoodKpi('k2'), aGoodKpi('k3', { status: 'candidate', name: '' })];
    expect(missingIn('kpis', withKpis(...kpis))).toEqual({});
    expect(missingIn('kpis', withKpis(aGoodKpi('k1'), aGoodKpi('k2', { status: 'retired' })))).toEqual({
      kpis: 1,
    });
  });

  it('name, target and owner are counted apart', () => {
    const blank = { name: ' ', owner: '', target: { value: null, minimum: null, maximum: null } };
    expect(missingIn('kpis', withKpis(aGoodKpi('k1', blank), aGoodKpi('k2')))).toEqual({
      'kpi-names': 1,
      targets: 1,
      owners: 1,
    });
  });

  it('a target that is no number is missing, and zero is a target', () => {
    const target = (value: number | null) => ({ value: aQuantity(value, 'x'), minimum: null, maximum: null });
    expect(missingIn('kpis', withKpis(aGoodKpi('k1', { target: target(null) }), aGoodKpi('k2')))).toEqual({
      targets: 1,
    });
    expect(missingIn('kpis', withKpis(aGoodKpi('k1', { target: target(0) }), aGoodKpi('k2')))).toEqual({});
  });

  it('a range needs both its ends', () => {
    const range = (maximum: number | null) =>
      aGoodKpi('k1', {
        direction: 'range',
        target: { value: null, minimum: aQuantity(1), maximum: maximum === null ? null : aQuantity(maximum) },
      });
    expect(missingIn('kpis', withKpis(range(null), aGoodKpi('k2')))).toEqual({ targets: 1 });
    expect(missingIn('kpis', withKpis(range(5), aGoodKpi('k2')))).toEqual({});
  });

  it('one department is short where there is none', () => {
    expect(missingIn('kpis', aWorkshop())).toEqual({ kpis: 1 });
  });
});

describe('in Review', () => {
  it('counts chosen KPIs that lack an answer of the COO, whatever the answer is', () => {
    const no = { answer: 'no', reason: 'No data' } as const;
    const kpis = [
      aGoodKpi('k1', { attestations: { relevant: yes, measurable: no } }),
      aGoodKpi('k2', { attestations: { relevant: yes, measurable: null } }),
      aGoodKpi('k3'),
      aGoodKpi('k4', { status: 'candidate' }),
    ];
    const workshop = aWorkshop({ design: { departments: [marketing], kpis } });
    expect(missingIn('review', workshop)).toEqual({ attestations: 2, signatures: 2 });
  });

  it('counts the signatures that the design as it stands still lacks', () => {
    const draft = aWorkshop();
    expect(missingIn('review', signed(draft, 'coo'))).toEqual({ signatures: 1 });
    const version = signed(draft, 'coo', 'ceo');
    expect(missingIn('review', version)).toEqual({});
    const edited = { ...version, design: { ...version.design, company: 'Other' } };
    expect(missingIn('review', edited)).toEqual({ signatures: 2 });
  });
});

describe('in Track', () => {
  const kpis = [
    aGoodKpi('monthly'),
    aGoodKpi('weekly', { frequency: 'weekly' }),
    aGoodKpi('idea', { status: 'candidate' }),
  ];
  const design = { departments: [marketing], kpis };
  const tracked = (...actuals: Workshop['design']['actuals']) =>
    signed(aWorkshop({ design: { ...design, actuals } }), 'ceo', 'coo');

  it('a signed version is missing before there is one, whatever the day', () => {
    expect(missingIn('track', aWorkshop({ design }), '2027-01-01')).toEqual({ 'signed-version': 1 });
  });

  it('misses nothing until a period of measuring is over', () => {
    expect(missingIn('track', tracked(), EARLY)).toEqual({});
    expect(missingIn('track', tracked(), '2026-07-05')).toEqual({});
    expect(missingIn('track', tracked(), '2026-07-06')).toEqual({ actuals: 1 });
    expect(missingIn('track', tracked(), '2026-08-01')).toEqual({ actuals: 2 });
  });

  it('misses only the latest value of each chosen KPI', () => {
    const july = anActual('monthly', '2026-07', 1);
    const unread = { ...anActual('weekly', '2026-08-24', 1), value: aQuantity(null, 'later') };
    expect(missingIn('track', tracked(july, unread), '2026-08-31')).toEqual({ actuals: 1 });
    expect(missingIn('track', tracked(july, unread), '2026-09-01')).toEqual({ actuals: 2 });
    const august = anActual('monthly', '2026-08', 1);
    expect(missingIn('track', tracked(august, unread), '2026-09-01')).toEqual({ actuals: 1 });
  });

  it('misses nothing anew when the design is edited after signing', () => {
    const edited = { ...tracked(), design: { ...tracked().design, company: 'Other' } };
    expect(missingIn('track', edited)).toEqual({});
  });
});
