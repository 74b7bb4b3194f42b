import {
  createLifecycleMatrixStore,
  type LifecycleMatrixStore,
} from '@uptake/core/lifecycle-matrix';
import { createRoot, type Root } from 'react-dom/client';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { UptakeProvider, type UptakeProviderProps } from '../provider/index.ts';
import { adoptStyles, find, STAGES, type Stage, settled } from '../testing/stage.tsx';
import { LifecycleMatrix, type LifecycleMatrixProps } from './LifecycleMatrix.tsx';
import styles from './matrix.css?inline';
import { matrixOnDemand } from './matrix.on-demand.ts';

/** Where the matrix of the test stands, and the store it shows. */
export let stage: Stage;
export let store: LifecycleMatrixStore;
let react: Root;

export const inPage = STAGES['in the page'];

/** Shows a matrix: a new one, unless the props bring a store. */
export async function show(
  createStage: () => Stage,
  props: LifecycleMatrixProps = {},
  provider: UptakeProviderProps = {},
): Promise<void> {
  store = props.store ?? createLifecycleMatrixStore();
  stage = createStage();
  adoptStyles(stage.root, styles);
  // What comes on demand is there by now, as it is for a person.
  await matrixOnDemand.fetch();
  react = createRoot(stage.mount);
  react.render(
    <UptakeProvider {...provider}>
      <LifecycleMatrix {...props} store={store} />
    </UptakeProvider>,
  );
  await settled();
  await settled();
  if (props.defaultOpened) await opened();
}

/** Waits for the dialog that was asked for: its contents are fetched when they are needed. */
export async function opened(): Promise<void> {
  await expect.poll(dialog).not.toBe(null);
  await settled();
}

/** Takes it away again. */
export function leave(): void {
  react.unmount();
  stage.remove();
}

export const press = (keys: string) => userEvent.keyboard(keys);
export const focused = () => stage.root.activeElement as HTMLElement | null;
export const dialog = () => stage.mount.querySelector('dialog');
export const table = () => find(stage, 'table');

/** The place of a cell as the name of its button begins, or the name of a category. */
export const placeOf = (element: Element | null) =>
  element?.getAttribute('aria-label')?.split(', ').slice(0, 2).join(', ') ?? element?.textContent;

/** What was announced last. */
export const said = () =>
  [...stage.mount.querySelectorAll('[data-uptake-part~="ui-announcer"]')]
    .map((region) => region.textContent)
    .join('');

/** Presses Tab until it is where it is wanted. */
export async function tabTo(isWanted: (element: HTMLElement) => boolean): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await userEvent.tab();
    const element = focused();
    if (element && isWanted(element)) return;
  }
  throw new Error(`Tab does not reach it; it is at ${focused()?.outerHTML.slice(0, 200)}`);
}
