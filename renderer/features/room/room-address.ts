import type { Language } from '../../../shared/domain/schema/primitives';

const PATH = '#/room';

/** Where the room view stands, with the language that it waits in. */
export function roomAddress(language: Language): string {
  return `${PATH}?lang=${language}`;
}

export function isRoomAddress(hash: string): boolean {
  return hash === PATH || hash.startsWith(`${PATH}?`);
}

export function languageInAddress(hash: string): Language {
  return new URLSearchParams(hash.split('?')[1]).get('lang') === 'en' ? 'en' : 'id';
}
