/** The desktop shell: its menu and the few questions that it asks itself. */
export const desktop = {
  menu: {
    file: 'File',
    openFolder: 'Open workshops folder',
    quit: 'Quit KPI Workshop',
    edit: 'Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    actualSize: 'Normal size',
    fullScreen: 'Full screen',
    reload: 'Reload window',
    window: 'Window',
    minimise: 'Minimise',
    close: 'Close',
    help: 'Help',
    about: 'About KPI Workshop',
    hide: 'Hide KPI Workshop',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  unsaved: {
    question: 'The last edits are not saved yet.',
    detail:
      'Stay to try again or to save a copy. If you leave now, these edits are lost; everything saved earlier is kept.',
    stay: 'Stay',
    leave: 'Leave without saving',
  },
  crashed: {
    title: 'KPI Workshop has to close',
    detail:
      'The window stopped working twice. Everything saved is kept in your workshops folder. Start the app again to go on.',
  },
  startFailed: {
    title: 'KPI Workshop could not start',
    detail: 'Your workshops were not touched. What went wrong: {{reason}}',
  },
} as const;
