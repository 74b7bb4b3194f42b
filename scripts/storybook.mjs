import { main, runTool } from './run.mjs';

const ARGUMENTS = {
  dev: ['dev', '--port', '6006'],
  build: ['build', '--output-dir', 'storybook-static'],
};

await main(() => {
  const [mode, ...more] = process.argv.slice(2);
  const quiet = ['--disable-telemetry', '--no-version-updates'];
  return runTool('storybook', [
    ...ARGUMENTS[mode],
    ...(mode === 'dev' ? quiet : quiet.slice(0, 1)),
    ...more,
  ]);
});
