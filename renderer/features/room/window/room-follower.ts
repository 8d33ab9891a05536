import { createStore, type StoreApi } from 'zustand/vanilla';
import { assertNever } from '../../../../shared/assert-never';
import type { RoomChannel } from '../picture/room-channel';
import type { RoomMessage } from '../picture/room-message';
import type { RoomPicture } from '../picture/room-picture';

/** What a room view shows. Null before anyone has told it, and where no workshop is open. */
export interface FollowedRoom {
  readonly picture: RoomPicture | null;
  readonly isBlank: boolean;
}

/** A room view's end of the line: it shows what it is told, and keeps it when nobody speaks. */
export interface RoomFollower {
  readonly state: StoreApi<FollowedRoom>;
  blank(isBlank: boolean): void;
  leave(): void;
}

export function followRoom(channel: RoomChannel, room: string): RoomFollower {
  const state = createStore<FollowedRoom>(() => ({ picture: null, isBlank: false }));
  const ask = () => channel.post({ kind: 'hello', room, isBlank: state.getState().isBlank });
  let speaker: string | null = null;

  function hear(message: RoomMessage): void {
    switch (message.kind) {
      case 'claim':
        speaker = message.speaker;
        // Whoever speaks from now on may not know yet that anyone looks.
        ask();
        return;
      case 'picture':
        // The last word of a window that does not know yet that another one speaks.
        if (speaker !== null && speaker !== message.speaker) return;
        state.setState({ picture: message.picture, isBlank: message.isBlank });
        return;
      case 'blank':
        state.setState({ isBlank: message.isBlank });
        return;
      case 'hello':
      case 'bye':
        return;
      default:
        assertNever(message);
    }
  }

  channel.hear(hear);
  ask();

  return {
    state,
    blank(isBlank) {
      state.setState({ isBlank });
      channel.post({ kind: 'blank', isBlank });
    },
    leave: () => channel.post({ kind: 'bye', room }),
  };
}
