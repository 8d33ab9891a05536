import { join } from 'node:path';
import type { App } from 'electron';
import { handleOf } from '../backend/workshops/handles';

/**
 * Whether this is the only instance for its workshops folder; where it is not, the other one is told. Electron's
 * lock lies among the user data, so a folder of a person's own choice gets user data of its own.
 */
export function isOnlyInstance(
  app: Pick<App, 'getPath' | 'setPath' | 'requestSingleInstanceLock'>,
  chosenFolder: string | undefined,
): boolean {
  if (chosenFolder !== undefined) {
    app.setPath('userData', join(app.getPath('userData'), 'folders', handleOf(chosenFolder)));
  }
  return app.requestSingleInstanceLock();
}
