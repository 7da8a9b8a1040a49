import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: '../dist/addin',
    emptyOutDir: true,
    sourcemap: true,
    target: 'es2022',
    manifest: true,
  },
});
