import { describe, expect, it } from 'vitest';
import { addKpi } from '../../../shared/domain/edits/kpis';
import type { BuiltInEntry } from '../../../shared/library/kpis/entry';
import { kpiFromLibrary } from '../../../shared/library/kpis/kpi-from-library';
import { kpiLibrary } from '../../../shared/library/kpis/library';
import { aLibraryEntry } from '../../builders/a-library-entry';
import { aDepartment, aDesign } from '../../builders/a-workshop';
import { countingIds } from '../../builders/clock-and-ids';

function builtIn(id: string): BuiltInEntry {
  const entry = kpiLibrary.find((one) => one.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
}

describe('a KPI from the library', () => {
  it('brings the measure and leaves the company’s own decisions open', () => {
    const wish = kpiFromLibrary(builtIn('attendance-rate'), 'en', { departmentId: 'hr' });
    expect(wish).toEqual({
      departmentId: 'hr',
      dutyId: null,
      idealOutcomeId: null,
      name: 'Employee attendance rate',
      formula: 'Days or shifts attended ÷ days or shifts on the roster × 100',
      unit: { kind: 'percent', label: '' },
      direction: 'higher',
      frequency: 'weekly',
      kind: 'lagging',
      combine: 'average',
      notes: [
        'To decide:',
        '– Whether sick leave and permitted leave count as absence',
        '– How late still counts as present',
        'Numbers from, usually: Attendance sheet or fingerprint machine',
        'Owner, usually: Head of HR',
        'Target as: {n}% every week',
      ].join('\n'),
    });
  });

  it('speaks Indonesian', () => {
    const { name, notes } = kpiFromLibrary(builtIn('attendance-rate'), 'id', { departmentId: 'hr' });
    expect(name).toBe('Tingkat kehadiran karyawan');
    expect(notes).toMatch(/^Perlu diputuskan:\n– Apakah sakit/);
    expect(notes).toContain('Target berupa: {n}% setiap minggu');
  });

  it('counts in the unit’s own word, or in the currency', () => {
    const followers = kpiFromLibrary(builtIn('social-media-followers'), 'id', { departmentId: 'm' });
    const cost = builtIn('transport-cost');
    expect(followers.unit).toEqual({ kind: 'custom', label: 'pengikut' });
    expect(kpiFromLibrary(cost, 'id', { departmentId: 'm' }).unit).toEqual({
      kind: 'currency',
      label: 'IDR',
    });
    expect(kpiFromLibrary(cost, 'en', { departmentId: 'm', currency: 'USD' }).unit?.label).toBe('USD');
  });

  it('takes an own entry in the language it has, and needs nothing but its name', () => {
    const own = aLibraryEntry({
      id: 'own',
      kind: null,
      texts: { id: { name: 'Keripik terjual', formula: '', blanks: [] } },
    });
    const wish = kpiFromLibrary(own, 'en', { departmentId: 'p' });
    expect(wish).toMatchObject({ name: 'Keripik terjual', kind: null, combine: 'last', notes: '' });
    const nameless = aLibraryEntry({ id: 'nameless', texts: {} });
    expect(kpiFromLibrary(nameless, 'en', { departmentId: 'p' }).name).toBe('');
  });

  it('of any entry becomes a KPI of the department and its duty', () => {
    const design = aDesign({ departments: [aDepartment('Any', [['Duty', 'Outcome']])] });
    const duty = design.departments[0]?.duties[0];
    for (const entry of kpiLibrary) {
      const wish = kpiFromLibrary(entry, 'id', { departmentId: 'Any', dutyId: duty?.id });
      expect(addKpi(design, wish, countingIds()).kpis).toMatchObject([
        { name: entry.texts.id.name, dutyId: duty?.id, target: { value: null }, dataSource: '', owner: '' },
      ]);
    }
  });
});
