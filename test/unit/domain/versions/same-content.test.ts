import { expect, it } from 'vitest';
import { isSameContent, isSameValue } from '../../../../shared/domain/versions/same-content';
import { aDepartment, aDesign } from '../../../builders/a-workshop';

it.each([
  [1, 1, true],
  [Number.NaN, Number.NaN, true],
  ['1', 1, false],
  [null, undefined, false],
  [[1, [2]], [1, [2]], true],
  [[1], [1, 2], false],
  [[], {}, false],
  [{ a: 1, b: { c: [] } }, { b: { c: [] }, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
])('%j and %j: the same is %s', (one, other, expected) => {
  expect(isSameValue(one, other)).toBe(expected);
  expect(isSameValue(other, one)).toBe(expected);
  expect(isSameValue(one, other)).toBe(expected);
});

it('what a newer version of the app added is signed too', () => {
  const newer = { ...aDesign(), strategy: 'Grow' };
  expect(isSameContent(aDesign(), newer)).toBe(false);
});

it('a code and the notes of a talk are no part of what is signed, however often they are looked at', () => {
  const one = aDesign({ departments: [aDepartment('HRD')] });
  const other = aDesign({ departments: [aDepartment('HRD', [], { code: 'HRD' })] });
  const renamed = aDesign({ departments: [aDepartment('HRD', [], { name: 'People' })] });
  const looks = [1, 2].map(() => [
    isSameContent(one, other),
    isSameContent(one, renamed),
    isSameValue(one, other),
  ]);
  expect(looks).toEqual([
    [true, false, false],
    [true, false, false],
  ]);
});
