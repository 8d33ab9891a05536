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

/** Minutes since midnight of a time as people type it: `8`, `8.15`, `08:15`; null for anything else. */
export function readTimeOfDay(text: string): number | null {
  const [, hours, minutes = '00'] = /^([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/.exec(text.trim()) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** `08:15`, `08.15`. */
export function timeOfDayText(minutes: number, language: Language): string {
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return parts.join(language === 'id' ? '.' : ':');
}
