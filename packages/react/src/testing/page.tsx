import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/** A part that stands in a page. */
export interface RenderedPage {
  readonly container: HTMLElement;
  readonly rerender: (view: ReactElement) => Promise<void>;
  readonly unmount: () => void;
}

/** Renders into a fresh element of the page, or of the shadow root or element given. */
export async function renderInPage(
  view: ReactElement,
  into: ParentNode & Node = document.body,
): Promise<RenderedPage> {
  const container = document.createElement('div');
  into.append(container);
  const root = createRoot(container);
  const rerender = async (next: ReactElement) => {
    root.render(next);
    await settled();
  };
  await rerender(view);
  return {
    container,
    rerender,
    unmount() {
      root.unmount();
      container.remove();
    },
  };
}

/** After React has rendered and run its effects, and the browser has laid out the page. */
export async function settled(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
}
