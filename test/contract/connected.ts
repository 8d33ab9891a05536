import { onTestFinished } from 'vitest';
import type { Backend, BackendPorts } from '../../electron/backend/ports';
import { createClient } from '../../shared/contract/client';
import { type AppApi, contract } from '../../shared/contract/contract';
import type { Transport } from '../../shared/contract/wire';
import { aBackend, type TestBackend } from '../builders/a-backend';
import { aFolder } from '../builders/a-folder';

/** A transport that stands, and how to take it down. Closing it leaves the backend alone. */
export interface Connection {
  readonly transport: Transport;
  close(): Promise<void>;
}

/** Puts a transport over a backend; each transport under test brings its own. */
export type Connect = (backend: Backend) => Promise<Connection>;

export interface Connected {
  readonly api: AppApi;
  readonly transport: Transport;
  readonly backend: TestBackend;
}

/** A backend over real temporary folders with a client at the other end of the transport. */
export async function connected(connect: Connect, traits: Partial<BackendPorts> = {}): Promise<Connected> {
  const backend = aBackend(await aFolder(), traits);
  const connection = await connect(backend);
  onTestFinished(async () => {
    await connection.close();
    await backend.close();
  });
  return { api: createClient(contract, connection.transport), transport: connection.transport, backend };
}
