import { AppError } from '../../shared/errors';
import { askForLink } from './ask-for-link';
import type { Instance, InstanceFile } from './instance-file';
import { startWebHost, type WebHost, type WebHostOptions } from './web-host';

/** A host that others can find, or the link to the one that was faster. */
export type Served =
  { readonly kind: 'serving'; readonly host: WebHost } | { readonly kind: 'found'; readonly link: string };

/** Asks the host that already serves a folder for a fresh link. Undefined where there is none. */
export async function findRunningHost(file: InstanceFile, workshop?: string): Promise<string | undefined> {
  const instance = await file.read();
  return instance && askForLink(instance, workshop);
}

export interface ServeOptions extends WebHostOptions {
  /** Hears of a note that could not be left, which is no reason not to serve or not to stop. */
  readonly report: (context: string, error: unknown) => void;
}

/** Starts a host and leaves the note by which the next start finds it. */
export async function serveFolder(
  file: InstanceFile,
  options: ServeOptions,
  workshop?: string,
): Promise<Served> {
  const host = await startOnKnownPort(file, options);
  const instance = { port: host.port, running: { pid: process.pid, secret: host.linkSecret } };
  const link = await leaveNote(file, instance, workshop).catch(reportNote(options));
  if (link !== undefined) {
    await host.close();
    return { kind: 'found', link };
  }
  return { kind: 'serving', host: withFarewell(host, file, options) };
}

/** Answers the link of another host, where one has come first. */
async function leaveNote(
  file: InstanceFile,
  instance: Instance,
  workshop?: string,
): Promise<string | undefined> {
  if (await file.claim(instance)) return undefined;
  const link = await findRunningHost(file, workshop);
  // A note of what has ended is replaced.
  if (link === undefined) await file.replace(instance);
  return link;
}

function reportNote({ report }: ServeOptions): (error: unknown) => undefined {
  return (error) => void report('instance note', error);
}

/**
 * The port of last time, where it is free: windows that were left open then find the new host at the
 * address they know, and save by themselves.
 */
async function startOnKnownPort(file: InstanceFile, options: WebHostOptions): Promise<WebHost> {
  const known = options.port === undefined ? (await file.read())?.port : undefined;
  if (known === undefined) return startWebHost(options);
  try {
    return await startWebHost({ ...options, port: known });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    return startWebHost(options);
  }
}

function isPortTaken(error: unknown): boolean {
  return error instanceof AppError && error.code === 'port-in-use';
}

function withFarewell(host: WebHost, file: InstanceFile, options: ServeOptions): WebHost {
  return {
    ...host,
    async close() {
      await file.replace({ port: host.port, running: null }).catch(reportNote(options));
      return host.close();
    },
  };
}
