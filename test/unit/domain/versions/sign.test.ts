import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateBasics } from '../../../../shared/domain/edits/basics';
import { updateInterview } from '../../../../shared/domain/edits/interviews';
import { updateKpi } from '../../../../shared/domain/edits/kpis';
import type { Design } from '../../../../shared/domain/schema/design';
import { type Workshop, workshopSchema } from '../../../../shared/domain/schema/workshop';
import { lapseIfEdited, sign } from '../../../../shared/domain/versions/sign';
import { nextVersionNumber, workshopStage } from '../../../../shared/domain/versions/stage';
import { aDepartment, aKpi, aWorkshop } from '../../../builders/a-workshop';

const NOW = '2026-08-03T02:00:00.000Z';
const LATER = '2026-08-03T02:05:00.000Z';
const ceo = { role: 'ceo', name: ' Ayu Lestari ', date: '2026-08-03' } as const;
const coo = { role: 'coo', name: 'Bima Pratama', date: '2026-08-03' } as const;

const draft = aWorkshop({
  design: {
    departments: [aDepartment('HRD')],
    kpis: [aKpi({ id: 'k1', departmentId: 'HRD', name: 'Attendance' })],
  },
});
const halfSigned = sign(draft, ceo, NOW);
const signed = sign(halfSigned, coo, LATER);

/** The workshop after an edit, as the store keeps it. */
function edited(workshop: Workshop, change: (design: Design) => Design, now = LATER): Workshop {
  return lapseIfEdited({ ...workshop, design: change(workshop.design) }, now);
}
const renamed = (name: string) => (design: Design) => updateKpi(design, 'k1', { name });
/** As it comes back from the disk: equal, but nothing shared. */
const reopened = (workshop: Workshop) => workshopSchema.parse(JSON.parse(JSON.stringify(workshop)));

describe('a draft', () => {
  it('is of version 1 before anyone has signed', () => {
    expect(workshopStage(draft)).toEqual({ kind: 'draft', number: 1, since: null, lapsed: null });
  });
});

describe('the first signature', () => {
  it('waits for the second, with name, date and moment', () => {
    expect(workshopStage(halfSigned)).toMatchObject({
      kind: 'half-signed',
      number: 1,
      pending: {
        signature: { role: 'ceo', name: 'Ayu Lestari', date: '2026-08-03', at: NOW },
        lapsedAt: null,
      },
    });
    expect(halfSigned.record.versions).toEqual([]);
  });

  it('may be the COO’s', () => {
    expect(workshopStage(sign(sign(draft, coo, NOW), ceo, LATER))).toMatchObject({
      kind: 'signed',
      number: 1,
    });
  });

  it('can be set right by the one who gave it', () => {
    const corrected = sign(halfSigned, { ...ceo, name: 'Ayu Lestari, S.E.' }, LATER);
    expect(workshopStage(corrected)).toMatchObject({
      kind: 'half-signed',
      number: 1,
      pending: { signature: { name: 'Ayu Lestari, S.E.' } },
    });
    expect(corrected.record.pendingSignatures).toHaveLength(1);
  });

  it('needs a name', () => {
    expect(sign(draft, { ...ceo, name: ' ' }, NOW)).toBe(draft);
  });
});

describe('an edit between the two signatures', () => {
  const lapsed = edited(halfSigned, renamed('Presence'));

  it('lapses the first, and leaves it to be seen', () => {
    expect(workshopStage(lapsed)).toMatchObject({
      kind: 'draft',
      number: 2,
      since: null,
      lapsed: { versionNumber: 1, signature: { role: 'ceo' }, lapsedAt: LATER, design: halfSigned.design },
    });
  });

  it('makes the next signature a first one, with a number of its own', () => {
    const anew = sign(lapsed, coo, LATER);
    expect(workshopStage(anew)).toMatchObject({
      kind: 'half-signed',
      number: 2,
      pending: { signature: { role: 'coo' } },
    });
    expect(workshopStage(sign(anew, ceo, LATER))).toMatchObject({ kind: 'signed', number: 2 });
    expect(anew.record.pendingSignatures.map(({ design }) => design === undefined)).toEqual([true, false]);
  });

  it('lapses it for good, even when the edit is undone', () => {
    const undone = edited(lapsed, () => halfSigned.design);
    expect(workshopStage(undone)).toMatchObject({ kind: 'draft', number: 2, lapsed: { lapsedAt: LATER } });
  });

  it('is noticed by the second signature even where nobody told', () => {
    const untold = { ...halfSigned, design: renamed('Presence')(halfSigned.design) };
    const second = sign(untold, coo, LATER);
    expect(workshopStage(second)).toMatchObject({ kind: 'half-signed', number: 2 });
    expect(second.record.versions).toEqual([]);
    expect(second.record.pendingSignatures[0]?.lapsedAt).toBe(LATER);
  });

  it.each<[string, (design: Design) => Design]>([
    ['the date of the session', (design) => updateBasics(design, { sessionDate: '2026-08-04' })],
    ['notes of a talk', (design) => updateInterview(design, 'HRD', { notes: 'Again in May' })],
    [
      'an actual value',
      (design) => ({
        ...design,
        actuals: [
          { kpiId: 'k1', period: '2026-08', value: { value: 9, text: '9' }, source: '', enteredAt: NOW },
        ],
      }),
    ],
  ])('of what nobody signs lapses nothing: %s', (_, change) => {
    const after = edited(halfSigned, change);
    expect(workshopStage(after).kind).toBe('half-signed');
    expect(workshopStage(edited(signed, change)).kind).toBe('signed');
  });

  it('that changes nothing leaves the very same workshop', () => {
    expect(lapseIfEdited(halfSigned, LATER)).toBe(halfSigned);
    expect(lapseIfEdited(signed, LATER)).toBe(signed);
    const saved = reopened(halfSigned);
    expect(lapseIfEdited(saved, LATER)).toBe(saved);
  });

  it('lapses a signature that does not say what it was given for', () => {
    const [pending] = halfSigned.record.pendingSignatures;
    const record = {
      ...halfSigned.record,
      pendingSignatures: pending ? [{ ...pending, design: undefined }] : [],
    };
    expect(workshopStage(sign({ ...halfSigned, record }, coo, LATER))).toMatchObject({
      kind: 'half-signed',
      number: 2,
    });
  });
});

describe('the second signature', () => {
  it('freezes the version with both names, and nothing waits any more', () => {
    expect(workshopStage(signed)).toMatchObject({ kind: 'signed', number: 1 });
    expect(signed.record).toMatchObject({
      versions: [
        {
          number: 1,
          signatures: [
            { role: 'ceo', at: NOW },
            { role: 'coo', at: LATER },
          ],
        },
      ],
      pendingSignatures: [],
    });
  });

  it('keeps the points that were still open, as codes with their places', () => {
    const [version] = signed.record.versions;
    expect(version?.openPoints).toContain('target-missing');
    expect(new Set(version?.openPoints).size).toBe(version?.openPoints.length);
    expect(version?.signedPoints).toContainEqual(
      expect.objectContaining({
        code: 'target-missing',
        origin: 'coach',
        severity: 'problem',
        kpiIds: ['k1'],
      }),
    );
  });

  it('freezes a design that nothing can change', () => {
    const design = signed.record.versions[0]?.design;
    expect(() => {
      if (design?.kpis[0]) design.kpis[0].name = 'Changed';
    }).toThrow(TypeError);
  });

  it('makes a file that can be written and read', () => {
    expect(reopened(signed)).toEqual(JSON.parse(JSON.stringify(signed)));
    expect(workshopStage(reopened(signed))).toMatchObject({ kind: 'signed', number: 1 });
  });

  it('cannot be given again', () => {
    expect(sign(signed, ceo, LATER)).toBe(signed);
  });
});

describe('an edit of a signed version', () => {
  const reopenedDraft = edited(signed, renamed('Presence'));

  it('makes a draft of the next', () => {
    expect(workshopStage(reopenedDraft)).toMatchObject({
      kind: 'draft',
      number: 2,
      since: { number: 1 },
      lapsed: null,
    });
    expect(signed.record.versions[0]?.design.kpis[0]?.name).toBe('Attendance');
  });

  it('that is taken back leaves the version signed', () => {
    expect(workshopStage(edited(reopenedDraft, renamed('Attendance')))).toMatchObject({
      kind: 'signed',
      number: 1,
    });
  });

  it('is signed as the next number', () => {
    const second = sign(sign(reopenedDraft, coo, NOW), ceo, LATER);
    expect(second.record.versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(workshopStage(second)).toMatchObject({ kind: 'signed', number: 2 });
  });
});

const anyStep = fc.oneof(
  fc.constant((workshop: Workshop) => sign(workshop, ceo, NOW)),
  fc.constant((workshop: Workshop) => sign(workshop, coo, NOW)),
  fc.constant(reopened),
  ...['Attendance', 'Presence', 'Reach'].map((name) =>
    fc.constant((workshop: Workshop) => edited(workshop, renamed(name))),
  ),
);

/** Every number that was ever given, with the KPI's name it was given to. */
function numbersOf({ record }: Workshop): (readonly [number: number, name: string | undefined])[] {
  return [
    ...record.versions.map(({ number, design }) => [number, design.kpis[0]?.name] as const),
    ...record.pendingSignatures.flatMap(({ versionNumber, design }) =>
      design ? [[versionNumber, design.kpis[0]?.name] as const] : [],
    ),
  ];
}

it('whatever people sign and edit, no number stands for two designs, and none is given again', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      const given = new Map<number, string | undefined>();
      let workshop = draft;
      for (const step of steps) {
        workshop = step(workshop);
        for (const [number, name] of numbersOf(workshop)) {
          if (given.has(number)) expect(given.get(number)).toBe(name);
          given.set(number, name);
        }
        const numbers = workshop.record.versions.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((one, other) => one - other));
        expect(given.has(nextVersionNumber(workshop.record))).toBe(false);
      }
    }),
  );
});
