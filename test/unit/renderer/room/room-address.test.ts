import { describe, expect, it } from 'vitest';
import {
  isRoomAddress,
  languageInAddress,
  roomAddress,
} from '../../../../renderer/features/room/room-address';
import { isBlankLetter, keyName } from '../../../../renderer/features/room/room-keys';

const NO_MODIFIERS = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('the room view’s address', () => {
  it('keeps the language that it waits in', () => {
    expect(languageInAddress(roomAddress('en'))).toBe('en');
    expect(languageInAddress('#/room')).toBe('id');
  });

  it('is no workshop’s and no other screen’s', () => {
    expect([roomAddress('id'), '#/room', '#/', '#/workshop/room/kpis', '#/rooms'].map(isRoomAddress)).toEqual(
      [true, true, false, false, false],
    );
  });
});

describe('the room’s keys', () => {
  it('mean nothing together with Ctrl, Alt or Meta', () => {
    expect(keyName({ ...NO_MODIFIERS, key: 'F8', shiftKey: true })).toBe('Shift+F8');
    expect(keyName({ ...NO_MODIFIERS, key: 'F8', shiftKey: true, ctrlKey: true })).toBe('');
    expect(isBlankLetter({ ...NO_MODIFIERS, key: 'b', metaKey: true })).toBe(false);
    expect(['b', '.'].every((key) => isBlankLetter({ ...NO_MODIFIERS, key }))).toBe(true);
  });
});
