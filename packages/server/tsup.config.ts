import { defineConfig } from 'tsup';
import { libraryOf } from '../../scripts/tsup-library.mjs';

export default defineConfig({ ...libraryOf('server'), platform: 'node' });
