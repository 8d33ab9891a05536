import { describe, expect, it } from 'vitest';
import { readMessage, writeMessage } from '../../../../renderer/features/room/picture/room-message';
import { aPicture } from '../../../builders/a-room';

const picture = { kind: 'picture', speaker: 'window', isBlank: false, picture: aPicture() } as const;

describe('a message between the facilitator’s window and the room', () => {
  it('arrives as it was sent', () => {
    expect(readMessage(writeMessage(picture))).toMatchObject(picture);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'picture'],
    ['another program’s words', { type: 'picture', payload: {} }],
    ['a kind that is unknown here', { version: 1, kind: 'notes', text: 'Ask the COO' }],
    ['a newer version', { ...picture, version: 2 }],
    ['no version', picture],
    ['a picture without its scene', { version: 1, ...picture, picture: { ...aPicture(), scene: undefined } }],
    [
      'a card that does not exist',
      { version: 1, ...picture, picture: aPicture({ scene: { kind: 'card', card: 'secret' as 'smart' } }) },
    ],
    ['a blank that is neither on nor off', { version: 1, kind: 'blank', isBlank: 'yes' }],
  ])('is ignored where it is %s', (_what, data) => {
    expect(readMessage(data)).toBeNull();
  });

  it('loses on arrival whatever the room has no business to know', () => {
    const talkative = { ...aPicture(), notes: 'The CEO is in a hurry' };
    const heard = readMessage({ version: 1, ...picture, picture: talkative });
    expect(JSON.stringify(heard)).not.toContain('hurry');
  });
});
