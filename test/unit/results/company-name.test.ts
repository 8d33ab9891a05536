import { describe, expect, it } from 'vitest';
import { translator } from '../../../shared/i18n/i18n';
import { companyName } from '../../../shared/results/company-name';
import { aWorkshop } from '../../builders/a-workshop';

describe('The company on sheets and pages', () => {
  const [en, id] = [translator('en'), translator('id')];

  it('is called by its name, or by a stand-in', () => {
    expect(companyName(aWorkshop({ company: ' Kopi Kita ' }), en)).toBe('Kopi Kita');
    expect(companyName(aWorkshop({ company: ' ' }), en)).toBe(en('results.unnamedCompany'));
  });

  it('is marked where the workshop is only rehearsed, before a name that may be cut', () => {
    const rehearsed = { ...aWorkshop({ company: 'Kopi Kita' }), rehearsalOf: 'real' };
    expect([companyName(rehearsed, en), companyName(rehearsed, id)]).toEqual([
      'Rehearsal: Kopi Kita',
      'Gladi: Kopi Kita',
    ]);
  });
});
