import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { adoptStyles, STAGES, type Stage, settled } from '../../testing/stage.tsx';
import styles from '../poll.css?inline';
import { Rehearsal } from './index.ts';

let stage: Stage;
let react: Root;

afterEach(() => {
  react.unmount();
  stage.remove();
});

const button = (name: string) =>
  [...stage.mount.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const text = (part: string) =>
  stage.mount.querySelector(`[data-uptake-part~="poll-${part}"]`)?.textContent ?? '';

it('plays a question with the real control and the real screen', async () => {
  stage = STAGES['in the page']();
  adoptStyles(stage.root, styles);
  react = createRoot(stage.mount);
  react.render(<Rehearsal pace={{ phones: 15, dropOuts: 0, speed: 100 }} />);
  await settled();
  await expect.poll(() => button('Open voting')).toBeTruthy();
  button('Open voting')?.click();
  button('Let the phones answer')?.click();
  await expect.poll(() => text('control-status'), { timeout: 5000 }).toContain('15 people');
  button('Hold the phones')?.click();
  button('Close voting')?.click();
  button('Show results')?.click();
  await expect.poll(() => text('presenter')).toContain('Made up for a rehearsal');
  await expect.poll(() => stage.mount.querySelectorAll('[data-mark]').length).toBeGreaterThan(0);
  button('Begin anew')?.click();
  await expect.poll(() => text('control-status')).toContain('Nobody has answered');
});
