import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { departmentCode } from '../../../shared/domain/department-code';

describe('the code of a department', () => {
  it.each([
    ['Marketing', 'MKT'],
    ['  pemasaran ', 'MKT'],
    ['Human Resources', 'HRD'],
    ['HRD', 'HRD'],
    ['IT', 'IT'],
    ['Customer Service', 'CS'],
    ['Research & Development', 'RD'],
    ['Engineering', 'ENG'],
    ['Aoeui', 'AOE'],
    ['Séance', 'SNC'],
    ['Q1/Q2: [Plan]?', 'QQP'],
    ['The Department Of Very Long Names', 'TDOV'],
    ['市场部', 'KPI'],
    ['🚀', 'KPI'],
    ['', 'KPI'],
  ])('%s becomes %s', (name, code) => {
    expect(departmentCode(name, [])).toBe(code);
  });

  it('gets a digit when another department has it already', () => {
    expect(departmentCode('Marketing', ['MKT'])).toBe('MKT2');
    expect(departmentCode('Marketing', ['MKT2', 'MKT'])).toBe('MKT3');
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'is plain text for a department named %s',
    (name) => {
      expect(departmentCode(name, [])).toMatch(/^[A-Z]{2,4}$/);
    },
  );

  it('is always one to four capitals and digits, then at most a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(departmentCode(name, [])).toMatch(/^[A-Z0-9]{1,4}$/);
      }),
    );
  });
});
