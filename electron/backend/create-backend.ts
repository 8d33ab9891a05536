import { join } from 'node:path';
import type { AppApi, Host } from '../../shared/contract/contract';
import { backupCalls } from './backups/backup-calls';
import { createBackupStore } from './backups/backup-store';
import type { Disk } from './disk';
import { createExportFolder } from './exports/export-folder';
import { exportedCalls } from './exports/exported-calls';
import { packsCalls } from './exports/packs-calls';
import { printCalls } from './exports/print-calls';
import { workbookCalls } from './exports/workbook-calls';
import { libraryCalls } from './library/library-calls';
import { listCalls } from './lists/list-calls';
import { createPathQueue } from './path-queue';
import type { Backend, BackendPorts } from './ports';
import { preferencesCalls } from './preferences-calls';
import { createIdleReader } from './returns/idle-reader';
import { returnsCalls } from './returns/returns-calls';
import { standardParts } from './standard-parts';
import { roomCalls } from './room-calls';
import { planCalls } from './session-plans/plan-calls';
import { createUnderWay } from './under-way';
import { createChanges } from './workshops/changes';
import { fileCalls } from './workshops/file-calls';
import { createWorkshopList } from './workshops/list-workshops';
import { newWorkshopCalls } from './workshops/new-workshop-calls';
import { createSaveWorkshop } from './workshops/save-workshop';
import { createFolderWatch } from './workshops/watch-folder';
import { createWorkshopFolder } from './workshops/workshop-folder';
import type { Workspace } from './workshops/workspace';

/** The backend of every host: what the contract declares, over the ports that a host brings. */
export function createBackend(ports: BackendPorts): Backend {
  const timing = ports.timing ?? standardParts.timing;
  const buildResults = ports.buildResults ?? standardParts.buildResults;
  const buildTracker = ports.buildTracker ?? standardParts.buildTracker;
  const createSample = ports.createSample ?? standardParts.createSample;
  const workspace = createWorkspace(ports, { storage: ports.storage, timing });
  const { disk, folder, changes, queue } = workspace;
  const list = createWorkshopList(workspace);
  const watch = createFolderWatch(folder.path, changes.listed);
  const exportFolder = createExportFolder(disk, join(folder.path, 'Exports'));
  const saves = createUnderWay();
  const reader = createIdleReader(ports.startReader);
  let requested: string | null = null;

  const files = fileCalls(workspace, list);
  const saveWorkshop = createSaveWorkshop(workspace);
  const api: AppApi = {
    'host.describe': async () => describeHost(ports, folder.path),
    ...preferencesCalls(ports.preferences, ports.systemLocale),
    ...files,
    'workshops.list': async (nothing) => {
      const listed = await files['workshops.list'](nothing);
      watch.ensure();
      return listed;
    },
    ...newWorkshopCalls(workspace, list, createSample),
    'workshops.save': (request) => saves.track(saveWorkshop(request)),
    'workshops.requested': async () => {
      const handle = requested;
      requested = null;
      return { handle };
    },
    'workshops.changes': (_nothing, listener) => {
      watch.ensure();
      return changes.subscribe(listener);
    },
    ...backupCalls(workspace),
    ...libraryCalls(workspace),
    ...listCalls(workspace),
    ...planCalls(workspace),
    ...workbookCalls(workspace, exportFolder, { buildResults, buildTracker }),
    ...packsCalls(workspace, exportFolder),
    ...printCalls(workspace, exportFolder, ports.printPage),
    ...exportedCalls(ports.opener, exportFolder),
    ...returnsCalls(reader),
    ...roomCalls(ports.showRoom),
  };

  return {
    api,
    requestFile(path) {
      requested = folder.handles.register(path);
    },
    showFile(path) {
      const handle = folder.handles.register(path);
      if (!changes.requested(handle)) requested = handle;
    },
    async close() {
      watch.close();
      reader.close();
      await saves.settled();
      await queue.idle();
    },
  };
}

function describeHost({ host, clock, printPage, showRoom }: BackendPorts, folder: string): Host {
  const can = { ...host.can, writePdf: printPage !== undefined, showRoom: showRoom !== undefined };
  return { ...host, can, folder, today: clock.today() };
}

function createWorkspace(ports: BackendPorts, disk: Disk): Workspace {
  const { dataFolder, clock, report } = ports;
  return {
    ports,
    disk,
    folder: createWorkshopFolder(disk, ports.folder),
    queue: createPathQueue(),
    changes: createChanges(report),
    backups: createBackupStore({ disk, folder: join(dataFolder, 'Backups'), clock, report }),
  };
}
