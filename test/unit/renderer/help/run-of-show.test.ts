import { describe, expect, it } from 'vitest';
import {
  readTimeOfDay,
  runLines,
  timeOfDayText,
} from '../../../../renderer/features/help/run-of-show/run-of-show';
import { stepMinutes } from '../../../../shared/domain/timeboxes';

const planned = stepMinutes({ lessons: 2, lessonMinutes: 45 });

describe('The run of show', () => {
  it('has a line for each step that has time, one after the other', () => {
    const lines = runLines(planned, readTimeOfDay('08:15'));
    expect(lines.map(({ step, minutes }) => [step, minutes])).toEqual([
      ['concept', 15],
      ['departments', 15],
      ['kpis', 45],
      ['review', 10],
      ['share', 5],
    ]);
    const told = lines.map(({ from, to }) => [from, to].map((time) => timeOfDayText(time ?? 0, 'en')));
    expect(told).toEqual([
      ['08:15', '08:30'],
      ['08:30', '08:45'],
      ['08:45', '09:30'],
      ['09:30', '09:40'],
      ['09:40', '09:45'],
    ]);
  });

  it('tells no times where nobody said when it begins', () => {
    expect(runLines(planned, null).every(({ from, to }) => from === null && to === null)).toBe(true);
  });

  it('goes on past midnight', () => {
    const last = runLines(planned, readTimeOfDay('23:00')).at(-1);
    expect(last).toMatchObject({ from: 25, to: 30 });
  });

  it('counts whole minutes that add up, whatever parts of minutes the plan has', () => {
    const lines = runLines({ ...planned, concept: 14.4, departments: 15.4, kpis: 45.2 }, 0);
    expect(lines.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
    expect(lines.slice(1).map(({ from }) => from)).toEqual(lines.slice(0, -1).map(({ to }) => to));
  });
});

describe('A time of day', () => {
  it.each(['', '24:00', '8:5', '08:60', 'noon', '-1:00', '9999', '2400', '25', 'jam', '13 pagi', 'setengah'])(
    'is not read from “%s”',
    (text) => {
      expect(readTimeOfDay(text)).toBeNull();
    },
  );

  it.each([
    ['8', 480],
    ['8.15', 495],
    [' 08:15 ', 495],
    ['23.59', 1_439],
    ['0:00', 0],
    ['jam 9', 540],
    ['Pukul 09.30 WIB', 570],
    ['9', 540],
    ['0900', 540],
    ['900', 540],
    ['1330', 810],
    ['9 pagi', 540],
    ['jam 2 siang', 840],
    ['12 siang', 720],
    ['7 malam', 1_140],
    ['setengah 9', 510],
    ['half past 8', 510],
    ['9am', 540],
    ['1:30 pm', 810],
    ['12 am', 0],
    ["9 o'clock", 540],
    ['9h', 540],
  ])('is read from “%s”, as people type it', (text, minutes) => {
    expect(readTimeOfDay(text)).toBe(minutes);
  });

  it('is written as each language writes it', () => {
    expect([timeOfDayText(485, 'en'), timeOfDayText(485, 'id'), timeOfDayText(0, 'id')]).toEqual([
      '08:05',
      '08.05',
      '00.00',
    ]);
  });
});
