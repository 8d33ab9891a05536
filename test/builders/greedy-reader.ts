import { watchMemory } from '../../electron/backend/excel/read/child/memory-watch';

/** A reader whose library takes whatever memory there is: buffers or objects, as the first byte says. */
watchMemory();
const kept: unknown[] = [];

process.on('message', ({ bytes }: { readonly bytes: Uint8Array }) => {
  const isBuffers = bytes[0] === 0;
  for (;;) kept.push(isBuffers ? Buffer.alloc(32 * 1024 * 1024, 1) : Array.from({ length: 100_000 }, Object));
});
process.send?.({ kind: 'ready' });
