import { describe, expect, it } from 'vitest';
import { matchHeading } from '../../../shared/lists/match-heading';

describe('what a heading means', () => {
  it.each([
    ['Sasaran Mutu', 'name'],
    ['Satuan Kerja', 'department'],
    ['Satuan', 'unit'],
    ['Tupoksi', 'duty'],
    ['Sasaran Kerja', 'idealOutcome'],
    ['Sasaran', 'target'],
    ['Target Selesai', 'deadline'],
    ['Polarisasi', 'direction'],
    ['Realisasi Tahun Lalu', 'baseline'],
    ['Realisasi', 'lastValue'],
    ['Penanggungjawab', 'owner'],
    ['Frek.', 'frequency'],
    ['Bukti Dukung', 'dataSource'],
    ['Sumber Daya', 'left-out'],
    ['Tipe KPI', 'kind'],
    ['Rencana Tindakan', 'actionSteps'],
  ] as const)('reads “%s” as %s before anything else', (heading, field) => {
    expect(matchHeading(heading)[0]?.field).toBe(field);
  });

  it('makes nothing of a heading that it does not know', () => {
    expect(matchHeading('Cut-off')).toEqual([]);
  });
});
