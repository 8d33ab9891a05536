import type { AppApi } from '../../shared/contract/contract';
import { AppError } from '../../shared/errors';
import type { BackendPorts } from './ports';

const SHOW_ROOM = 'room.show';

/** Brings the room view onto a screen, where the host has windows of its own. */
export function roomCalls(showRoom: BackendPorts['showRoom']): Pick<AppApi, typeof SHOW_ROOM> {
  return {
    [SHOW_ROOM]: async () => {
      if (!showRoom) throw new AppError('bad-request', { call: SHOW_ROOM });
      await showRoom();
      return {};
    },
  };
}
