import { agenda } from '../../../../shared/domain/clock/agenda';
import type { Language } from '../../../../shared/domain/schema/primitives';
import type { Step } from '../../../../shared/domain/schema/session';
import type { StepMinutes } from '../../../../shared/domain/timeboxes';

/** A step of the session with its minutes, and, where the beginning is known, when it begins and ends. */
export interface RunLine {
  readonly step: Step;
  readonly minutes: number;
  /** Minutes since midnight; null where nobody said when the session begins. */
  readonly from: number | null;
  readonly to: number | null;
}

const DAY = 24 * 60;

/** The steps that have time, one after the other. A session may go on past midnight. */
export function runLines(planned: StepMinutes, startsAt: number | null): RunLine[] {
  let passed = 0;
  return agenda(planned, {}).map(({ step, plannedSeconds }) => {
    const begun = Math.round(passed);
    passed += plannedSeconds / 60;
    const ended = Math.round(passed);
    return { step, minutes: ended - begun, from: timeAfter(startsAt, begun), to: timeAfter(startsAt, ended) };
  });
}

function timeAfter(start: number | null, minutes: number): number | null {
  return start === null ? null : (start + minutes) % DAY;
}

const HOUR = 60;
const TIME = new RegExp(
  '^(?:(?:jam|pukul|pkl\\.?|at)\\s*)?(?:(setengah|half past)\\s+)?(\\d{1,2}?)(?:\\s*[.:h,]?\\s*([0-5]\\d))?' +
    "(?:\\s*(am|a\\.m\\.|pm|p\\.m\\.|h|o'clock|pagi|siang|sore|malam))?(?:\\s*(?:wib|wita|wit))?\\.?$",
);

/**
 * Minutes since midnight of a time as people type it: `8`, `8.15`, `0815`, `jam 8`, `8 pagi`, `2 pm`; null
 * for anything else.
 */
export function readTimeOfDay(text: string): number | null {
  const [, half, hours, minutes = '00', part] = TIME.exec(text.trim().toLowerCase().replace('’', "'")) ?? [];
  if (hours === undefined || (half !== undefined && minutes !== '00')) return null;
  const hour = hourOfDay(Number(hours), part);
  if (hour === null || hour > 23) return null;
  // “Setengah sembilan” is half way to nine.
  const halfHour = half === undefined ? 0 : half === 'setengah' ? -HOUR / 2 : HOUR / 2;
  return (hour * HOUR + Number(minutes) + halfHour + DAY) % DAY;
}

/** The hour in 24, where the part of the day is said; null where that part has no such hour. */
function hourOfDay(hour: number, part: string | undefined): number | null {
  const isBefore = /^(?:a|pagi)/.test(part ?? '');
  const isAfter = /^(?:p\.?m|sore|malam)/.test(part ?? '');
  if (isBefore) return hour > 12 ? null : hour % 12;
  if (isAfter) return hour < 12 ? hour + 12 : hour === 12 && part !== 'pm' && part !== 'p.m.' ? 0 : hour;
  // From ten to two or three it is “siang”.
  return part === 'siang' && hour < 10 ? hour + 12 : hour;
}

/** `08:15`, `08.15`. */
export function timeOfDayText(minutes: number, language: Language): string {
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return parts.join(language === 'id' ? '.' : ':');
}
