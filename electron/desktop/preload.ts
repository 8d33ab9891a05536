import { contextBridge, ipcRenderer } from 'electron';
import { createBridge } from './ipc/bridge';

const thisLoad = crypto.getRandomValues(new Uint32Array(2)).join('-');

contextBridge.exposeInMainWorld('kpiWorkshop', createBridge(ipcRenderer, thisLoad));
