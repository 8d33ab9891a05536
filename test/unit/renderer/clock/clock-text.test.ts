import { describe, expect, it } from 'vitest';
import {
  behindText,
  durationText,
  faceText,
  leftText,
  shareText,
} from '../../../../renderer/features/clock/clock-text';
import { translator } from '../../../../shared/i18n/i18n';

const t = translator('en');

describe('the words of the clock', () => {
  it('count minutes beyond the hour, as sessions do', () => {
    expect([0, 59, 61, 3_725.9].map(faceText)).toEqual(['0:00', '0:59', '1:01', '62:05']);
  });

  it('tell begun minutes of what is left and whole ones of what is over', () => {
    const told = [121, 120, 1, 0, -59, -60, -121].map((seconds) => leftText(seconds, t));
    expect(told).toEqual([
      '3 min left',
      '2 min left',
      '1 min left',
      'time is up',
      'time is up',
      '1 min over',
      '2 min over',
    ]);
  });

  it('say nothing of a delay under a minute', () => {
    expect([59, 60, -59, -130].map((seconds) => behindText(seconds, t))).toEqual([
      '',
      '1 min behind',
      '',
      '2 min ahead',
    ]);
  });

  it('take as few words as a stretch of time needs', () => {
    const told = [240, 3_600, 12_000, 86_400, 200_000].map((seconds) => durationText(seconds, t));
    expect(told).toEqual(['4 min', '1 h 0 min', '3 h 20 min', '1 day', '2 days']);
  });

  it('tell the time of one KPI to ten seconds', () => {
    expect([240, 145, 49, 9].map((seconds) => shareText(seconds, t))).toEqual([
      '4 min',
      '2 min 20 s',
      '40 s',
      'under 10 s',
    ]);
  });
});
