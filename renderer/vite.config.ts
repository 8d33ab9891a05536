import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  publicDir: here('../assets/public'),
  plugins: [react()],
  // Each host puts a fresh nonce in the place of this word when it serves the page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: here('../dist/renderer'),
    emptyOutDir: true,
    // The content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
});
