import { describe, expect, it } from 'vitest';
import { agenda, agendaLine, secondsBehind, stepNotice } from '../../../../shared/domain/clock/agenda';
import { stepMinutes } from '../../../../shared/domain/timeboxes';

const planned = stepMinutes({ lessons: 2, lessonMinutes: 45 });
const minutes = (used: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(used).map(([step, each]) => [step, each * 60]));

describe('the agenda', () => {
  it('tells planned, used and left of every step with time', () => {
    const lines = agenda(planned, minutes({ concept: 17 }));
    expect(lines.map(({ step }) => step)).toEqual(['concept', 'departments', 'kpis', 'review', 'share']);
    expect(lines[0]).toEqual({ step: 'concept', plannedSeconds: 900, usedSeconds: 1020, leftSeconds: -120 });
  });

  it('tells of preparing and tracking only where they took time', () => {
    const lines = agenda(planned, minutes({ prepare: 2, track: 1 }));
    expect(lines.map(({ step }) => step)).toContain('prepare');
    expect(lines.at(-1)).toMatchObject({ step: 'track', leftSeconds: -60 });
  });
});

describe('how late a session is', () => {
  const behind = (step: Parameters<typeof secondsBehind>[0], used: Readonly<Record<string, number>>) =>
    secondsBehind(step, planned, minutes(used)) / 60;

  it('is on time while a step is within its plan', () => {
    expect(behind('concept', {})).toBe(0);
    expect(behind('concept', { concept: 15 })).toBe(0);
    expect(behind('kpis', { concept: 15, departments: 15, kpis: 44 })).toBe(0);
  });

  it('is behind by what a step takes beyond its plan', () => {
    expect(behind('concept', { concept: 18 })).toBe(3);
    expect(behind('kpis', { concept: 18, departments: 16, kpis: 46 })).toBe(5);
  });

  it('is ahead by what earlier steps did not need', () => {
    expect(behind('departments', { concept: 11 })).toBe(-4);
    expect(behind('kpis', { concept: 11, departments: 18 })).toBe(-1);
  });

  it('is no later for a look back at an earlier step', () => {
    const used = { concept: 15, departments: 15, kpis: 30 };
    expect(behind('concept', used)).toBe(0);
    expect(behind('departments', { ...used, departments: 17 })).toBe(2);
  });

  it('is behind by the time that preparing took', () => {
    expect(behind('concept', { prepare: 6 })).toBe(6);
  });
});

describe('the notices of a step', () => {
  const notice = (step: 'kpis' | 'share' | 'prepare', used: number) =>
    stepNotice(agendaLine(step, planned, minutes({ [step]: used })));

  it('come at five minutes, at one, and when the time is over', () => {
    expect(notice('kpis', 39.9)).toBeNull();
    expect(notice('kpis', 40)).toBe('five');
    expect(notice('kpis', 43.9)).toBe('five');
    expect(notice('kpis', 44)).toBe('one');
    expect(notice('kpis', 45)).toBe('over');
    expect(notice('kpis', 99)).toBe('over');
  });

  it('leave the five minutes out in a step that is hardly longer, and all of them where none is planned', () => {
    expect(notice('share', 0)).toBeNull();
    expect(notice('share', 4)).toBe('one');
    expect(notice('prepare', 30)).toBeNull();
  });
});
