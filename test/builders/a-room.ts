import { createRoomFeed } from '../../renderer/features/room/feed/room-feed';
import type { RoomChannel } from '../../renderer/features/room/picture/room-channel';
import {
  readMessage,
  type RoomMessage,
  writeMessage,
} from '../../renderer/features/room/picture/room-message';
import type { RoomPicture } from '../../renderer/features/room/picture/room-picture';
import { followRoom } from '../../renderer/features/room/window/room-follower';

/** The line between windows, in one process: everybody hears everything but their own words. */
export function aRoomLine() {
  const listeners = new Map<object, (message: RoomMessage) => void>();
  const said: RoomMessage[] = [];

  function open(): RoomChannel {
    const end = {};
    return {
      post(message) {
        said.push(message);
        const arriving = readMessage(structuredClone(writeMessage(message)));
        for (const [other, listener] of listeners) if (other !== end && arriving) listener(arriving);
      },
      hear: (listener) => void listeners.set(end, listener),
      close: () => void listeners.delete(end),
    };
  }

  /** A facilitator's window that shows a step of a company; frames and waits pass when they are told to. */
  function aFacilitator(company: string) {
    let shown: RoomPicture | null = aPicture({ company });
    const frames: (() => void)[] = [];
    const waits: (() => void)[] = [];
    const channel = open();
    const feed = createRoomFeed({
      id: company,
      openChannel: () => channel,
      draw: () => shown,
      afterFrame: (work) => void frames.push(work),
      wait: (work) => void waits.push(work),
    });
    const stop = feed.start();
    const passFrame = () => frames.splice(0).forEach((work) => work());
    return {
      feed,
      stop,
      passFrame,
      passWait: () => waits.splice(0).forEach((work) => work()),
      show(picture: RoomPicture | null) {
        shown = picture;
        feed.changed();
        passFrame();
      },
      /** Goes without a word, as a window that crashes. */
      crash: () => channel.close(),
    };
  }

  const aRoom = (id = 'room') => followRoom(open(), id);
  /** A room view that goes without a word. */
  function aRoomThatCrashes() {
    const channel = open();
    followRoom(channel, 'crashing');
    return { crash: () => channel.close() };
  }

  return { aFacilitator, aRoom, aRoomThatCrashes, said };
}

export function aPicture(traits: Partial<RoomPicture> = {}): RoomPicture {
  return {
    language: 'en',
    company: 'Example Company',
    period: 'Semester 1',
    step: 'concept',
    time: null,
    isClockRunning: false,
    scene: { kind: 'card', card: 'definition' },
    ...traits,
  };
}
