import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/i18n/i18n';
import { starterDepartments } from '../../../shared/library/starter-departments';

describe('the starter departments', () => {
  it('are the ten that most companies have', () => {
    expect(starterDepartments.map((department) => department.id).sort()).toEqual([
      'customer-service',
      'finance',
      'general-affairs',
      'hr',
      'it-development',
      'marketing',
      'operations',
      'purchasing-logistics',
      'quality',
      'sales',
    ]);
  });

  it.each(starterDepartments)('$id brings two to four duties', ({ duties }) => {
    expect(duties.length).toBeGreaterThanOrEqual(2);
    expect(duties.length).toBeLessThanOrEqual(4);
  });

  it.each(LANGUAGES)('say everything in %s, nothing twice', (language) => {
    const texts = starterDepartments.flatMap(({ name, duties }) => [
      name[language],
      ...duties.flatMap(({ text, idealOutcome }) => [text[language], idealOutcome[language]]),
    ]);
    expect(texts.every((text) => /^\S(.*\S)?$/.test(text))).toBe(true);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('leave the number of every outcome to the company, in both languages', () => {
    const outcomes = starterDepartments.flatMap(({ duties }) => duties.map((duty) => duty.idealOutcome));
    for (const { en, id } of outcomes) {
      expect(en.match(/\{\w+\}/g)).toEqual(['{n}']);
      expect(id.match(/\{\w+\}/g)).toEqual(['{n}']);
    }
  });
});
