import { describe, expect, it } from 'vitest';
import { aFolder } from '../../builders/a-folder';
import { runIn } from '../../builders/a-terminal';

const PERIOD = { start: '2026-07-01', end: '2026-12-31' };
const SOUND = {
  id: 'hr-1',
  department: 'HRD',
  duty: 'Mengelola kehadiran',
  idealOutcome: '95% karyawan hadir setiap minggu',
  name: 'Tingkat kehadiran karyawan',
  formula: 'hadir / dijadwalkan × 100',
  unit: '%',
  direction: 'higher',
  baseline: 88,
  target: 95,
  deadline: '2026-12-18',
  dataSource: 'Daftar hadir',
  dataAvailability: 'ready',
  lastValue: 88,
  owner: 'Bagas',
  frequency: 'weekly',
  kind: 'leading',
};

async function coach(input: unknown, ...argv: string[]) {
  const text = typeof input === 'string' || input === null ? input : JSON.stringify(input);
  return runIn(await aFolder(), ['coach', ...argv], { input: text });
}

describe('coach --json', () => {
  it('prints letters and findings of every KPI', async () => {
    const { exitCode, out, err } = await coach({ lang: 'id', period: PERIOD, kpis: [SOUND] }, '--json');
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      kpis: [
        { id: 'hr-1', letters: { S: 'pass', M: 'pass', A: 'pass', R: 'pass', T: 'pass' }, findings: [] },
      ],
      findings: [
        { code: 'too-few-kpis', severity: 'warning', department: 'HRD', kpis: [], count: 1, match: '' },
      ],
    });
  });

  it('says of a finding its code, severity, field and words', async () => {
    const weak = { ...SOUND, name: 'Pelayanan prima', formula: '', deadline: '2027-03-01' };
    const { out } = await coach({ period: PERIOD, kpis: [weak] }, '--json');
    expect(JSON.parse(out).kpis[0]).toEqual({
      id: 'hr-1',
      letters: { S: 'fail', M: 'warn', A: 'pass', R: 'pass', T: 'fail' },
      findings: [
        { code: 'vague-words', severity: 'problem', field: 'name', match: 'prima' },
        { code: 'deadline-outside-period', severity: 'problem', field: 'deadline', match: '' },
        { code: 'formula-missing', severity: 'warning', field: 'formula', match: '' },
      ],
    });
  });

  it('looks at the set: numbers, kinds, collisions and owners', async () => {
    const kpis = ['a', 'b', 'c', 'd'].map((id) => ({
      ...SOUND,
      id,
      name: `Keluhan tentang ${id}${id}`,
      formula: '',
    }));
    const opposed = {
      ...SOUND,
      id: 'e',
      department: 'Sales',
      name: 'Keluhan tentang aa',
      direction: 'lower',
    };
    const { out } = await coach({ period: PERIOD, kpis: [...kpis, opposed] }, '--json');
    const { findings } = JSON.parse(out);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'too-many-kpis', department: 'HRD', count: 4 }),
        expect.objectContaining({ code: 'too-few-kpis', department: 'Sales' }),
        expect.objectContaining({ code: 'all-leading', department: null }),
        expect.objectContaining({ code: 'opposing-directions', kpis: ['a', 'e'] }),
        expect.objectContaining({ code: 'owner-overloaded', match: 'Bagas', count: 5 }),
      ]),
    );
  });

  it('takes departments for the same however they are typed', async () => {
    const kpis = [
      SOUND,
      { ...SOUND, id: 'hr-2', department: ' hrd ', name: 'Lembur per orang', kind: 'lagging' },
    ];
    const { out } = await coach({ period: PERIOD, kpis }, '--json');
    expect(JSON.parse(out).findings).not.toContainEqual(expect.objectContaining({ code: 'too-few-kpis' }));
  });

  it('answers an empty request, and one with a byte order mark', async () => {
    expect((await coach('\uFEFF{}', '--json')).out).toBe('{"kpis":[],"findings":[]}');
  });
});

describe('coach', () => {
  it('speaks in sentences, in the language of the input', async () => {
    const { out } = await coach({ lang: 'id', period: PERIOD, kpis: [{ ...SOUND, deadline: null }] });
    expect(out).toContain('hr-1  Tingkat kehadiran karyawan');
    expect(out).toContain('T belum lolos');
    expect(out).toMatch(/Masalah: Tanpa tenggat/);
    expect(out).toMatch(/HRD \(1 KPI\) · /);
    expect(out).not.toMatch(/cli\.|coach\.|\{\{/);
  });

  it('lets a language on the command line win', async () => {
    const { out } = await coach({ lang: 'id', kpis: [SOUND, { ...SOUND, id: 'x' }] }, '--lang', 'en');
    expect(out).toMatch(/“Tingkat kehadiran karyawan” is measured 2 times/);
  });
});

describe('coach with bad input', () => {
  it.each([
    ['broken JSON', '{"kpis":[', /not JSON/],
    ['another type', '{"kpis":[{"baseline":"high"}]}', /kpis\.0\.baseline/],
    ['nothing', ' \n', /Nothing came in/],
    ['a keyboard', null, /Nothing came in/],
  ])('complains of %s in one line', async (_, input, reason) => {
    const { exitCode, out, err } = await coach(input, '--json');
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toMatch(/^error bad-request: [^\n]+$/);
    expect(err).toMatch(reason);
  });

  it('is not understood with a file behind it', async () => {
    expect(await coach('{}', 'kpis.json')).toMatchObject({ exitCode: 2, out: '' });
  });
});
