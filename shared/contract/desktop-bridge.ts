import type { WireResult } from './wire';

/**
 * What the desktop shell's preload script offers the page as `window.kpiWorkshop`: calls by name,
 * nothing of Electron, no paths. All values cross a boundary that copies them.
 */
export interface DesktopBridge {
  /** `result` rejects where the shell does not answer. */
  request(name: string, payload: unknown, onProgress?: (progress: unknown) => void): BridgeRequest;
  /** Answers a function that unsubscribes. */
  subscribe(name: string, payload: unknown, listener: (event: unknown) => void): () => void;
  /** Takes the one function that saves everything before the window closes. */
  onClosing(save: () => Promise<void>): void;
}

export interface BridgeRequest {
  readonly result: Promise<WireResult>;
  cancel(): void;
}
