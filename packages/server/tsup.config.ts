import { defineConfig } from 'tsup';
import { libraryOf } from '../../scripts/tsup-library.mjs';
import { buildPage } from './scripts/build-page.mjs';

const library = libraryOf('server');
const files = Object.entries(library.entry);

export default defineConfig({
  ...library,
  // The page is bundled, apart from the little that the server shares with it.
  entry: Object.fromEntries(
    files.filter(([name]) => !/^page\/(render|client|results|PageBallot|preact\/.*)$/.test(name)),
  ),
  platform: 'node',
  onSuccess: buildPage,
});
