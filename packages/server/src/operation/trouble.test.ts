import { expect, it } from 'vitest';
import { StoreError } from '../store/store.ts';
import { createTrouble } from './trouble.ts';

it('[SV63] says once that the disk is full, and once that there is room again', () => {
  const said: string[] = [];
  let time = 0;
  const trouble = createTrouble(
    ({ event }) => said.push(event),
    () => time,
  );
  const full = new StoreError('full', 'No room.');
  const after = (seconds: number, happens: () => void) => {
    time += seconds * 1000;
    happens();
  };
  for (let count = 0; count < 1000; count += 1) trouble.met(full);
  after(1, trouble.passed);
  after(1, () => trouble.met(full));
  expect(said).toEqual(['disk-full']);
  after(60, () => trouble.met(full));
  after(1, () => trouble.met(new StoreError('failed', 'An error of the disk.')));
  after(1, () => trouble.met(new StoreError('busy', 'Too much waits.')));
  after(5, trouble.passed);
  after(5, trouble.passed);
  expect(said).toEqual(['disk-full', 'disk-full', 'store-failed', 'store-works-again']);
});
