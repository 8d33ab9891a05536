import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The main program with everything it needs, so that the packaged app carries no node_modules. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: here('./main.ts'),
    outDir: here('../../dist/desktop'),
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: ['electron'],
      output: {
        format: 'es',
        entryFileNames: 'main.js',
        // What is imported late, such as the spreadsheet library, stays apart and is loaded late.
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
