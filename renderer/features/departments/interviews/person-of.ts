import type { Department } from '../../../../shared/domain/schema/organisation';
import { isBlank } from '../../../../shared/domain/text';

/** Who is asked: the person written down, else the head. */
export function personOf({ interview }: Department, head: string): string {
  return isBlank(interview.interviewee) ? head : interview.interviewee;
}
