import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The preload script: one CommonJS file, as a sandboxed page wants it, that requires only Electron. */
export default defineConfig({
  root: here('.'),
  publicDir: false,
  build: {
    outDir: here('../../dist/desktop'),
    // The main program is built into the same folder.
    emptyOutDir: false,
    target: 'chrome142',
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    lib: { entry: here('./preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
    rolldownOptions: { external: ['electron'] },
  },
});
