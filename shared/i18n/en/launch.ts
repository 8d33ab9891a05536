/** What the terminal and the host's own pages say, before and around the app. */
export const launch = {
  usage: `KPI Workshop

npm start -- [options] [workshop.kpiw]

  --web          open in the browser instead of a window of its own
  --no-open      only print the address (implies --web)
  --port N       use this port (implies --web)
  --folder DIR   keep the workshops in this folder
  --help         show this help`,
  wrongUse: {
    option: 'There is no option “{{option}}”.',
    value: 'The option “{{option}}” needs a value.',
    port: '“{{port}}” is not a port. Use a number from 1 to 65535.',
    file: 'Only one workshop can be opened at the start.',
  },
  building: 'Preparing the app (only the first time, and after an update) …',
  buildFailed: 'The app could not be prepared. Run “npm ci” again, then “npm start”.',
  startFailed: 'KPI Workshop could not be started:',
  browser: {
    asked: 'KPI Workshop opens in your browser.',
    nodeTooOld:
      'A window of its own needs Node {{needed}} or newer (this is {{found}}), so KPI Workshop continues in your browser.',
    noScreen: 'There is no screen for a window of its own, so KPI Workshop continues in your browser.',
    administrator:
      'A window of its own does not open for the root user, so KPI Workshop continues in your browser.',
    notDownloaded:
      'Electron is not installed and its download does not answer, so KPI Workshop continues in your browser.',
    downloadFailed: 'Electron could not be downloaded, so KPI Workshop continues in your browser.',
    downloadStopped: 'All right: KPI Workshop continues in your browser.',
    desktopFailed: 'A window of its own could not be opened, so KPI Workshop continues in your browser.',
  },
  download: {
    start: 'Downloading Electron, once, for a window of its own.',
    key: 'Press b to continue in the browser instead.',
    progress: 'Downloading Electron: {{megabytes}} MB',
    unpacking: 'Unpacking Electron …',
  },
  address: 'Address: {{link}}',
  onceOnly: 'The address works once. Run “npm start” again for another one.',
  cannotOpen: 'The browser could not be opened. Open this address yourself:',
  alreadyRunning: 'KPI Workshop is already running for this folder; here is a new window of it.',
  folder: 'Workshops are kept in {{folder}}',
  howToStop: 'Press Ctrl-C to stop.',
  stopping: 'Saving what is open …',
  stopped: 'Everything is saved. Goodbye.',
  stoppedUnsaved:
    'Stopped, but not everything could be saved. Leave the window open and run “npm start” again: the window then saves by itself.',
  refused: {
    title: 'This page needs a fresh link',
    why: 'KPI Workshop opens only through a link of its own, so that nothing else on this computer can read your workshops. Each link works once.',
    how: 'Run “npm start” again: it opens a fresh link to the program that is running, and nothing is lost.',
    retry: 'Just came through a link? Continue here.',
  },
} as const;
