import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // Inlining would give the server's build and the browser's different addresses.
  build: {
    outDir: 'dist/client',
    assetsInlineLimit: 0,
    // The pages of a convening need at once what the poll on one device fetches when idle.
    rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
  },
});
