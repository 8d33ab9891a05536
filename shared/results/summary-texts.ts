import type { Design } from '../domain/schema/design';
import type { SignedVersion } from '../domain/schema/record';
import type { Workshop } from '../domain/schema/workshop';
import { isBlank } from '../domain/text';
import { workshopStage } from '../domain/versions/stage';
import { formatDate } from '../i18n/format';
import type { Words } from './words';

/** How far the results are on their way to both signatures. */
export function stageText(workshop: Workshop, { t }: Pick<Words, 't'>): string {
  const stage = workshopStage(workshop);
  const { number } = stage;
  if (stage.kind === 'signed') return t('results.stageSigned', { number });
  if (stage.kind === 'half-signed') return t('results.stageHalf', { number });
  if (!stage.since) return t('results.stageDraft');
  return t('results.stageDraftSince', { version: stage.since.number, number });
}

/** Every version that both have signed, the newest first. */
export function signedVersions({ record }: Pick<Workshop, 'record'>): readonly SignedVersion[] {
  return record.versions.toSorted((one, other) => other.number - one.number);
}

/** Who signed a version and when, a line each. */
export function signatureLines(
  { signatures }: SignedVersion,
  { t, language }: Pick<Words, 't' | 'language'>,
): string[] {
  return signatures.map(({ role, name, date }) =>
    [`${t(`terms.role.${role}`)} ${name}`.trim(), formatDate(date, language)].join(', '),
  );
}

/** Somebody who took part, and in which roles. */
export interface ParticipantLine {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export function participantLines(
  { participants, departments }: Design,
  { t }: Pick<Words, 't'>,
): ParticipantLine[] {
  return participants
    .filter(({ name }) => !isBlank(name))
    .map(({ id, name, role }) => {
      const headed = departments.filter(({ headId }) => headId === id).map((department) => department.name);
      const roles = [t(`terms.role.${role}`), ...headed].filter((part) => part !== '');
      return { id, name, role: roles.join(' · ') };
    });
}
