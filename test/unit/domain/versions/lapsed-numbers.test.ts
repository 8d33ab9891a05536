import { describe, expect, it } from 'vitest';
import { updateBasics } from '../../../../shared/domain/edits/basics';
import { lapseIfEdited, sign } from '../../../../shared/domain/versions/sign';
import { lapsedNumbers } from '../../../../shared/domain/versions/stage';
import { edited, signedByBoth } from '../../../builders/a-signed-workshop';
import { aWorkshop } from '../../../builders/a-workshop';

const NOW = '2026-08-03T03:00:00.000Z';

describe('numbers without a version', () => {
  it('are those whose first signature lapsed', () => {
    const once = sign(aWorkshop({}), { role: 'ceo', name: 'Ayu Lestari', date: '2026-08-03' }, NOW);
    const changed = edited(once, (design) => updateBasics(design, { company: 'Another' }));
    const { record } = signedByBoth(lapseIfEdited(changed, NOW));
    expect(record.versions.map(({ number }) => number)).toEqual([2]);
    expect(lapsedNumbers(record.versions)).toEqual([1]);
  });

  it('are none where every first signature got its second', () => {
    expect(lapsedNumbers(signedByBoth(aWorkshop({})).record.versions)).toEqual([]);
    expect(lapsedNumbers([])).toEqual([]);
  });
});
