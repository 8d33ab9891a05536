import { describe, expect, it } from 'vitest';
import { pasteGain } from '../../../../shared/domain/edits/paste-gain';
import { readTable } from '../../../../shared/domain/paste/read-table';
import { understandPaste } from '../../../../shared/domain/paste/understand-paste';
import { aDepartment, aDesign } from '../../../builders/a-workshop';

const design = aDesign({
  departments: [
    aDepartment('Marketing', [
      ['Promotion', 'Known'],
      ['', ''],
    ]),
  ],
});
const gain = (text: string, into: string | null = null) =>
  pasteGain(design, understandPaste(readTable(text)), into);

describe('what a paste brings', () => {
  it('is counted by departments, duties and ideal outcomes', () => {
    const text =
      'Marketing\tPromotion\tLiked\nMarketing\tMedia\tFollowed\nSales\tOffers\t\nSales\tOrders\tMore';
    expect(gain(text)).toEqual({ departments: 1, duties: 3, outcomes: 3 });
  });

  it('is nothing where all of it is there', () => {
    expect(gain('marketing\tpromotion\tknown')).toEqual({ departments: 0, duties: 0, outcomes: 0 });
  });
});
