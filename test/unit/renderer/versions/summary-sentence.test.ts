import { describe, expect, it } from 'vitest';
import { summarySentence } from '../../../../renderer/features/versions/summary-sentence';
import { updateBasics } from '../../../../shared/domain/edits/basics';
import { moveKpi } from '../../../../shared/domain/edits/kpi-order';
import { removeKpi, updateKpi } from '../../../../shared/domain/edits/kpis';
import { compareVersions } from '../../../../shared/domain/versions/compare-versions';
import { translator } from '../../../../shared/i18n/i18n';
import { aDepartment, aDesign, aKpi } from '../../../builders/a-workshop';

const kpis = ['k1', 'k2', 'k3', 'k4'].map((id) => aKpi({ id, departmentId: 'Marketing', name: id }));
const design = aDesign({ departments: [aDepartment('Marketing')], kpis });

describe('the sentence above a comparison', () => {
  it('counts the KPIs by what happened to them, and everything else together', () => {
    const edited = updateKpi(updateKpi(removeKpi(design, 'k4'), 'k1', { owner: 'A' }), 'k2', { owner: 'B' });
    const added = { ...edited, kpis: [...edited.kpis, aKpi({ id: 'k5', departmentId: 'Marketing' })] };
    const changes = compareVersions(design, updateBasics(added, { company: 'New name' }));
    expect(summarySentence(changes, 'en', translator('en'))).toBe(
      '2 KPIs changed, 1 new KPI, 1 KPI removed and 1 other change.',
    );
    expect(summarySentence(changes, 'id', translator('id'))).toBe(
      '2 KPI berubah, 1 KPI baru, 1 KPI dihapus, dan 1 perubahan lain.',
    );
  });

  it('begins with a capital, and says so where nothing differs', () => {
    const changes = compareVersions(design, moveKpi(design, 'k2', 'up'));
    expect(summarySentence(changes, 'id', translator('id'))).toBe('Urutan KPI berubah di 1 departemen.');
    expect(summarySentence([], 'en', translator('en'))).toBe('No difference.');
  });
});
