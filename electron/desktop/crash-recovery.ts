import type { WebContents } from 'electron';

/** Loads the page again after a crash; when it crashes once more, gives up instead of looping. */
export function reloadOnceAfterCrash(contents: WebContents, giveUp: () => void): void {
  let hasCrashed = false;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    if (hasCrashed) giveUp();
    else contents.reload();
    hasCrashed = true;
  });
}
