/** A sentence or two per code: what happened, what was kept, what to do. */
export const errors = {
  'bad-request':
    'The app asked for something it does not understand ({{call}}). Nothing was changed. Reload the window.',
  internal:
    'Something went wrong inside the app. Your work is kept in this window. Try again, or save a copy.',
  unreachable:
    'The program behind this window does not answer. Your edits are kept here. Start the program again, and the window will save by itself.',
  cancelled: 'Cancelled. Nothing was written.',
  'not-found':
    'The file “{{file}}” is no longer in its folder. What you see here is kept: save it as a copy.',
  'file-damaged':
    '“{{file}}” is damaged and was left as it is. If it is in your list, open one of its backup copies; if someone sent it, ask for it again.',
  'file-foreign':
    '“{{file}}” holds something other than a workshop and was left as it is. Choose a file that KPI Workshop has saved.',
  'file-too-new':
    '“{{file}}” was made by a newer version of KPI Workshop. It was left as it is. Install the newer version to open it.',
  'file-too-large':
    '“{{file}}” is larger than {{megabytes}} MB, more than a workshop can hold. It was left as it is. Check that it is the right file.',
  'folder-missing':
    'The folder “{{folder}}” is gone. Your edits are kept in this window. Put the folder back (or plug the stick in), or save a copy.',
  'read-only':
    '“{{file}}” cannot be changed: the file or its folder is read-only. Your edits are kept in this window. Save a copy elsewhere.',
  'disk-full':
    'The disk is full. The last saved version is untouched and your edits are kept in this window. Free some space, then try again.',
  'file-busy':
    '“{{file}}” is in use by another program. Your edits are kept in this window. Close the file in that program, then try again.',
  'storage-failed':
    'The disk reported an error ({{reason}}). The last saved version is untouched and your edits are kept in this window. Save a copy elsewhere.',
  'changed-on-disk':
    '“{{file}}” was changed elsewhere in the meantime. Nothing was overwritten: your version is kept as “{{copy}}”. Choose which one to go on with.',
  'name-invalid':
    'That name cannot be used for a file. Nothing was changed. Choose a name with at least one letter or digit.',
  'target-exists': 'There is already a file named “{{file}}”. Nothing was changed. Choose another name.',
  'nothing-to-open': 'This computer has no program that opens “{{file}}”. The file is ready in {{folder}}.',
  'port-in-use':
    'Port {{port}} is used by another program. Nothing was started. Choose another one with --port, or start without --port.',
  'library-damaged':
    'Your own KPIs cannot be read: “{{file}}” is damaged. It was left as it is, and the KPIs that come with the app are all here. Repair the file, or move it out of the workshops folder to begin a new one.',
  'library-too-new':
    'Your own KPIs cannot be read: “{{file}}” was made by a newer version of KPI Workshop. It was left as it is, and the KPIs that come with the app are all here. Install the newer version to use your own.',
  'library-too-large':
    'Your own KPIs cannot be read: “{{file}}” is larger than {{megabytes}} MB. It was left as it is, and the KPIs that come with the app are all here. Check that it is the right file.',
  'library-full':
    '“{{file}}” is full: it may hold {{megabytes}} MB at most. Nothing in it was changed. Remove KPIs of your own that you no longer need, then try again.',
  'mappings-damaged':
    'Your earlier choices of columns cannot be read: “{{file}}” is damaged. It was left as it is, and lists can be taken in all the same. Repair the file, or move it out of the workshops folder to begin a new one.',
  'mappings-too-new':
    'Your earlier choices of columns cannot be read: “{{file}}” was made by a newer version of KPI Workshop. It was left as it is, and lists can be taken in all the same. Install the newer version to use it.',
  'mappings-too-large':
    'Your earlier choices of columns cannot be read: “{{file}}” is larger than {{megabytes}} MB. It was left as it is, and lists can be taken in all the same. Check that it is the right file.',
  'mappings-full':
    '“{{file}}” is full: it may hold {{megabytes}} MB at most. Nothing in it was changed. Move it out of the workshops folder to begin a new one, then try again.',
  'plans-damaged':
    'Your session plans cannot be read: “{{file}}” is damaged. It was left as it is, and everything else works without it. Repair the file, or move it out of the workshops folder to begin a new one.',
  'plans-too-new':
    'Your session plans cannot be read: “{{file}}” was made by a newer version of KPI Workshop. It was left as it is, and everything else works without it. Install the newer version to use your plans.',
  'plans-too-large':
    'Your session plans cannot be read: “{{file}}” is larger than {{megabytes}} MB. It was left as it is, and everything else works without it. Check that it is the right file.',
  'plans-full':
    '“{{file}}” is full: it may hold {{megabytes}} MB at most. Nothing in it was changed. Remove session plans that you no longer need, then try again.',
  'no-departments':
    'There are no departments yet, so there is nobody to make a workbook for. No file was written. Add departments first.',
  'workbook-encrypted':
    '“{{file}}” is protected with a password, so it cannot be read. Nothing was changed. Open it in its own program, take the password off, save it and try again.',
  'workbook-old-format':
    '“{{file}}” is in the old Excel format (.xls), which cannot be read. Nothing was changed. Open it in Excel or LibreOffice, save it as .xlsx and try again.',
  'workbook-foreign':
    '“{{file}}” is not a workbook, whatever its name says. Nothing was changed. Workbooks end in .xlsx, .ods or .csv: open it in a spreadsheet program, save it as .xlsx and try again.',
  'workbook-packed':
    '“{{file}}” is a zip file inside another, and was not read. Nothing changed. Unzip the outer one first, then choose this one.',
  'workbook-damaged':
    '“{{file}}” is damaged or came incomplete. Nothing was changed. Ask for it again; if it opens in a spreadsheet program, save it there as .xlsx and try again.',
  'workbook-empty':
    '“{{file}}” has no value in any cell. Nothing was changed. Check that it is the right file and that it was saved after it was filled in.',
  'workbook-too-large':
    '“{{file}}” is larger than {{megabytes}} MB. Nothing was changed. Check that it is the right file, or take pictures out of it and try again.',
  'workbook-too-many-parts':
    '“{{file}}” is made of more than {{limit}} parts, as no workbook is. Nothing was changed. Ask who sent it where it comes from.',
  'workbook-inflates':
    '“{{file}}” unpacks to far more than a workbook holds, so it was not read. Nothing was changed. Ask who sent it where it comes from.',
  'workbook-entities':
    '“{{file}}” holds instructions that no spreadsheet program writes, so it was not read. Nothing was changed. Ask who sent it where it comes from.',
  'workbook-too-full':
    '“{{file}}” holds more than {{cells}} cells, too much text, or a cell far below or beside all others. Nothing was changed. Delete what is not needed, save it and try again.',
  'workbook-too-slow':
    'Reading “{{file}}” took longer than {{seconds}} seconds and was stopped. Nothing was changed. Copy the cells into a new workbook, save it and try again.',
  'workbook-too-heavy':
    'Reading “{{file}}” took too much memory and was stopped. Nothing was changed. Copy the cells into a new workbook, save it and try again.',
  'no-workbooks':
    'There is no workbook (.xlsx, .ods or .csv) in the folder “{{folder}}”. Nothing was changed. Put the workbooks that came back into it, or name another folder.',
  'returned-twice':
    '“{{file}}” says exactly what “{{same}}” does, which was read already, so it does not count twice. Nothing changed.',
  'return-no-pack':
    '“{{file}}” is not a department pack: the hidden sheet by which the app knows its packs is missing. Nothing was changed. Ask for the workbook that you sent out, filled in, not for a copy of its cells.',
  'return-damaged':
    '“{{file}}” is a department pack or a tracker, but its sheets, or the hidden marks by which the app knows it, are no longer complete. Nothing was changed. Ask for it again, or send a new one.',
  'return-too-new':
    '“{{file}}” was made by a newer version of KPI Workshop. Nothing was changed. Install the newer version to take it in.',
  'return-other-workshop':
    '“{{file}}” belongs to another workshop. Nothing was changed. Open the workshop that it was sent from and take it in there.',
  'return-department-gone':
    '“{{file}}” is about “{{department}}”, a department that this workshop no longer has. Nothing was changed. Add the department with that name and try again.',
} as const;
