import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The main program, and the one that reads workbooks, with everything they need: the packaged app carries no node_modules. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: here('../../dist/desktop'),
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        main: here('./main.ts'),
        // A program of its own: it reads what people send, and may be killed over it.
        'workbook-reader': here('../backend/excel/read/child/main.ts'),
      },
      external: ['electron'],
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        // What is imported late, such as the spreadsheet library, stays apart and is loaded late.
        chunkFileNames: 'chunks/[name]-[hash].js',
      },
    },
  },
});
