import { defineConfig } from 'tsup';
import { libraryOf } from '../../scripts/tsup-library.mjs';
import { buildStyles } from './scripts/build-styles.mjs';

export default defineConfig({
  ...libraryOf('react'),
  platform: 'browser',
  // Every entry needs the directive for server components.
  banner: { js: "'use client';" },
  onSuccess: buildStyles,
});
