import { readMessage, ROOM_CHANNEL, type RoomMessage, writeMessage } from './room-message';

/** The windows' common line, with everything that arrives checked first. */
export interface RoomChannel {
  post(message: RoomMessage): void;
  hear(listener: (message: RoomMessage) => void): void;
  close(): void;
}

export function openRoomChannel(): RoomChannel {
  const channel = new BroadcastChannel(ROOM_CHANNEL);
  return {
    post: (message) => channel.postMessage(writeMessage(message)),
    hear(listener) {
      channel.onmessage = ({ data }) => {
        const message = readMessage(data);
        if (message) listener(message);
      };
    },
    close: () => channel.close(),
  };
}
