import { createStore, type StoreApi } from 'zustand/vanilla';
import { assertNever } from '../../../../shared/assert-never';
import type { RoomChannel } from '../picture/room-channel';
import type { RoomMessage } from '../picture/room-message';
import type { RoomPicture } from '../picture/room-picture';

/** What the facilitator's window knows of the room. */
export interface RoomState {
  readonly picture: RoomPicture | null;
  readonly isBlank: boolean;
  /** Whether the room view lies over this very window. */
  readonly isShownHere: boolean;
}

/** The facilitator's end of the line to the room. */
export interface RoomFeed {
  readonly state: StoreApi<RoomState>;
  /** Something that the room may see has changed. */
  changed(): void;
  /** The facilitator works in this window: it speaks from now on. */
  used(): void;
  blank(isBlank: boolean): void;
  showHere(isShownHere: boolean): void;
  /** Whether a room view lives in some window; asked anew, as one that crashed said no goodbye. */
  isRoomOpen(): Promise<boolean>;
  /** Opens the line; answers what closes it, when no workshop is open any more. */
  start(): () => void;
}

export interface RoomFeedPorts {
  readonly id: string;
  readonly openChannel: () => RoomChannel;
  readonly draw: () => RoomPicture | null;
  /** Runs what it is given once the frame that is being made is on screen. */
  readonly afterFrame: (work: () => void) => void;
  readonly wait: (work: () => void, milliseconds: number) => void;
}

/** How long a silent window leaves the answer to the one that speaks. */
const LONGEST_ANSWER_MS = 300;

/**
 * Tells the room what it shows, as often as it changes, but at most once a frame. Of several windows
 * the one that was used last speaks: the facilitator looks at that one, so its step is the room's.
 */
export function createRoomFeed({ id, openChannel, draw, afterFrame, wait }: RoomFeedPorts): RoomFeed {
  const state = createStore<RoomState>(() => ({ picture: null, isBlank: false, isShownHere: false }));
  const rooms = new Set<string>();
  let channel: RoomChannel | null = null;
  let isSpeaking = false;
  let isResting = false;
  let isStale = false;
  let sent = '';
  let picturesHeard = 0;

  function tell(picture: RoomPicture | null): void {
    const { isBlank } = state.getState();
    const message = { kind: 'picture', speaker: id, isBlank, picture } as const;
    const text = JSON.stringify(message);
    if (text !== sent) channel?.post(message);
    sent = text;
  }

  function refresh(): void {
    const isTold = isSpeaking && rooms.size > 0;
    // Nobody looks, so nothing is drawn.
    if (!channel || !(isTold || state.getState().isShownHere)) return;
    const picture = draw();
    state.setState({ picture });
    if (isTold) tell(picture);
  }

  /** At once, so that the room draws while this window does; what comes within the same frame waits for its end. */
  function changed(): void {
    if (isResting) {
      isStale = true;
      return;
    }
    isResting = true;
    isStale = false;
    refresh();
    afterFrame(() => {
      isResting = false;
      if (isStale) changed();
    });
  }

  function claim(): void {
    if (isSpeaking || !channel) return;
    isSpeaking = true;
    sent = '';
    channel.post({ kind: 'claim', speaker: id });
    changed();
  }

  function answer(room: string, isBlank: boolean): void {
    rooms.add(room);
    sent = '';
    // What somebody blanked stays blank, whichever window is loaded again.
    if (isBlank) state.setState({ isBlank });
    // At once: a window that is hidden may wait long for its next frame.
    if (isSpeaking) refresh();
    else claimUnlessAnswered();
  }

  /** The window that spoke may be gone without a word. */
  function claimUnlessAnswered(): void {
    const before = picturesHeard;
    wait(() => {
      if (picturesHeard === before) claim();
    }, LONGEST_ANSWER_MS);
  }

  function setBlank(isBlank: boolean): void {
    state.setState({ isBlank });
    changed();
  }

  function hear(message: RoomMessage): void {
    switch (message.kind) {
      case 'hello':
        answer(message.room, message.isBlank);
        return;
      case 'bye':
        rooms.delete(message.room);
        return;
      case 'claim':
        isSpeaking = false;
        return;
      case 'picture':
        picturesHeard += 1;
        return;
      case 'blank':
        setBlank(message.isBlank);
        return;
      default:
        assertNever(message);
    }
  }

  function stop(): void {
    if (isSpeaking && rooms.size > 0) tell(null);
    channel?.close();
    channel = null;
    isSpeaking = false;
    rooms.clear();
    state.setState({ isShownHere: false });
  }

  return {
    state,
    changed,
    used: claim,
    blank(isBlank) {
      channel?.post({ kind: 'blank', isBlank });
      setBlank(isBlank);
    },
    showHere(isShownHere) {
      // Drawn before it is shown, so that it never shows what was there before.
      state.setState(isShownHere ? { isShownHere, picture: draw() } : { isShownHere });
    },
    async isRoomOpen() {
      if (rooms.size === 0) return false;
      rooms.clear();
      // Every room answers a claim.
      isSpeaking = false;
      claim();
      await new Promise<void>((heard) => wait(heard, LONGEST_ANSWER_MS));
      return rooms.size > 0;
    },
    start() {
      channel = openChannel();
      channel.hear(hear);
      // Opening or reloading a window is using it.
      claim();
      return stop;
    },
  };
}
