import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

export interface BarePage {
  readonly address: string;
  close(): void;
}

/** Builds the bare page as the app is built, and serves it as uncached as the app's host does. */
export async function serveBarePage(folder: string): Promise<BarePage> {
  await build({
    root: resolve(import.meta.dirname, 'bare-page'),
    configFile: false,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir: folder, modulePreload: { polyfill: false } },
  });
  const server = createServer((request, answer) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    readFile(join(folder, path)).then(
      (bytes) => {
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        answer.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(bytes);
      },
      () => answer.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
